import type { Seat } from '#modules/team/index.ts';

/** Somebody who is in the team around a child of the story. */
export interface StoryPlace {
  name: string;
  seat: Seat;
  part: string;
  /** Weeks before "today" that they came. */
  weeks: number;
  /** How many days before "today" it ended, or ends when negative, and why. */
  ended?: { daysAgo: number; because: string };
}

const movedSchool = 'Moved to another school; the new one is asked to name somebody.';

/** Who else is in the team around a child of that age in years; null: not born yet. Of every few children somebody is missing, as in life. */
export function teamOfChild(index: number, age: number | null): StoryPlace[] {
  return [
    ...(index % 4 === 1 ? [] : healthOf(index, age)),
    ...(index % 5 === 2 || age === null || age < 3 ? [] : educationOf(index)),
    ...(index % 7 === 3 ? [policeOfficer] : []),
    ...(index % 6 === 4 && age !== null && age >= 11 ? [psychiatrist] : []),
    ...(index % 8 === 5 ? [adviser(index)] : []),
  ];
}

function healthOf(index: number, age: number | null): StoryPlace[] {
  if (age === null)
    return [
      {
        ...{ name: 'Ottoline Pryderwen', seat: 'health', weeks: 6 },
        part: 'Midwife, sees the mother each fortnight',
      },
    ];
  if (age < 5)
    return [{ name: 'Megan Tyddynwr', seat: 'health', part: 'Health visitor', weeks: 20 + (index % 30) }];
  return [{ name: 'Constance Abiolari', seat: 'health', part: 'School nursing', weeks: 9 + (index % 40) }];
}

function educationOf(index: number): StoryPlace[] {
  const teacher: StoryPlace = {
    ...{ name: 'Jacinta Moorcrofton', seat: 'education', weeks: 12 + (index % 50) },
    part: 'Designated safeguarding lead of the school',
  };
  if (index % 6 === 0) return [{ ...teacher, ended: { daysAgo: 5, because: movedSchool } }];
  return [teacher];
}

const policeOfficer: StoryPlace = {
  ...{ name: 'Ruaridh McAskellan', seat: 'police', weeks: 8 },
  part: 'Follows the enquiry',
  ended: { daysAgo: -20, because: 'The enquiry ends with the hearing.' },
};
const psychiatrist: StoryPlace = {
  ...{ name: 'Dr Anneliese Korbachler', seat: 'mental-health', weeks: 14 },
  part: 'Treats the young person',
};
const adviser = (index: number): StoryPlace =>
  index % 16 === 5
    ? { name: 'Ewa Szczepkówna', seat: 'voluntary', part: 'Advises the mother', weeks: 10 }
    : { name: 'Sunil Parambathi', seat: 'housing', part: 'Manages the tenancy', weeks: 16 };
