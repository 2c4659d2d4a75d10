import type { Attendance, Meeting } from './meeting.queries.ts';

export interface QuoracyReading {
  isQuorate: boolean;
  /** Members named for the meeting, or, once noted, who came in person or by a stand-in. */
  counted: number;
  needed: number;
  /** Kinds of agency that must be there and are not. */
  missingKinds: string[];
}

/** Before a meeting: who is named. Once attendance is noted: who came. The chair counts as a member, presenters do not. */
export function readQuoracy(
  rule: Meeting['quoracy'],
  attendance: readonly Pick<Attendance, 'part' | 'attended' | 'agencyKind'>[],
): QuoracyReading {
  const sitting = attendance.filter((one) => one.part === 'chair' || one.part === 'member');
  const isNoted = sitting.some((one) => one.attended !== null);
  const counted = isNoted
    ? sitting.filter((one) => one.attended === 'yes' || one.attended === 'stand-in')
    : sitting;
  const missingKinds = rule.kinds.filter((kind) => !counted.some((one) => one.agencyKind === kind));
  return {
    isQuorate: counted.length >= rule.members && missingKinds.length === 0,
    counted: counted.length,
    needed: rule.members,
    missingKinds,
  };
}
