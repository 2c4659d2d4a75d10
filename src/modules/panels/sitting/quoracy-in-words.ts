import { readQuoracy, type Attendance, type Meeting } from '#practice/meetings/index.ts';
import type { Words } from '#platform/words/index.ts';

export interface QuoracyInWords {
  isQuorate: boolean;
  text: string;
  /** 'Nobody is here from: police'; null when every kind of agency that must be there is. */
  missing: string | null;
}

/** Before attendance is noted, a forecast by who is named; afterwards, by who came. */
export function quoracyInWords(
  words: Words,
  rule: Meeting['quoracy'],
  attendance: readonly Attendance[],
): QuoracyInWords {
  const { isQuorate, counted, needed, missingKinds } = readQuoracy(rule, attendance);
  const isNoted = attendance.some(
    ({ part, attended }) => attended !== null && (part === 'chair' || part === 'member'),
  );
  const how = `${isNoted ? 'here' : 'named'}.${isQuorate ? 'quorate' : 'not-quorate'}`;
  const kinds = words.list(missingKinds.map((kind) => words.t(`agencyKind.${kind}`)));
  return {
    isQuorate,
    text: words.t(`panels.sitting.quoracy.${how}`, { counted, needed }),
    missing:
      missingKinds.length === 0
        ? null
        : words.t(`panels.sitting.quoracy.missing.${isNoted ? 'here' : 'named'}`, { kinds }),
  };
}
