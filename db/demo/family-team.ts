import { addYears, toDay, type Day } from '#modules/imports/generate/day-number.ts';
import type { StoryName } from '#modules/imports/generate/story-list.ts';
import type { DemoChild } from './demo-child.ts';
import type { DemoPartnership, DemoPerson, DemoTeam } from './demo-partnership.ts';

/** Stories that the first team a family meets keeps; the others go on to a team that works with them for longer. */
const firstTeamStories: ReadonlySet<StoryName> = new Set([
  'being-assessed',
  'being-enquired-into',
  'no-further-action',
  'closed-after-assessment',
]);

const teamsForTheRest = ['Safeguarding Team East', 'Safeguarding Team West', 'Family Help Team'];
const adolescentFrom = 12;

type Family = { number: number; story: StoryName; children: readonly DemoChild[]; today: Day };

/** The team that such a family would have. */
export function teamOf(partnership: DemoPartnership, family: Family): DemoTeam {
  const name = teamNameOf(family);
  const team = partnership.teams.find((one) => one.name === name);
  if (!team) throw new Error(`${partnership.name} has no ${name}`);
  return team;
}

function teamNameOf({ number, story, children, today }: Family): string {
  if (firstTeamStories.has(story)) return 'Assessment Team';
  if (number % 2 === 0 && children.some(({ record }) => !record.disabilities.includes('NONE')))
    return 'Disabled Children Team';
  const bornBy = addYears(today, -adolescentFrom);
  const areOlder = children.every(
    ({ record }) => record.birthDate !== null && toDay(record.birthDate) <= bornBy,
  );
  if (areOlder) return 'Adolescent Team';
  return teamsForTheRest[number % teamsForTheRest.length] ?? '';
}

export function workerOf(partnership: DemoPartnership, team: DemoTeam, number: number): DemoPerson {
  const workers = partnership.people.filter(
    (person) => person.teamId === team.id && person.roles.includes('practitioner'),
  );
  const worker = workers[Math.floor(number / teamsForTheRest.length) % workers.length];
  if (!worker) throw new Error(`${team.name} has no worker`);
  return worker;
}
