import type { Words } from '#platform/words/index.ts';

interface ReasonToSay {
  fullName: string;
  jobTitle: string;
  agencyName: string;
  basis: string;
  isWide: boolean;
  until: Date | null;
}

/** Who can see a child, closest first: a sentence for each reason near the child, and one for each role that sees the whole partnership. */
export function sayWhoCanSee(
  words: Words,
  reasons: readonly ReasonToSay[],
): { close: string[]; wide: string[] } {
  const wide = Map.groupBy(
    reasons.filter(({ isWide }) => isWide),
    ({ basis }) => basis,
  );
  return {
    close: reasons.filter(({ isWide }) => !isWide).map((reason) => sayReason(words, reason)),
    wide: [...wide].map(([basis, people]) =>
      words.t('children.who.wide', {
        role: words.t(`role.${basis}`),
        names: words.list(people.map(({ fullName }) => fullName)),
      }),
    ),
  };
}

function sayReason(words: Words, { fullName, agencyName, basis, until }: ReasonToSay): string {
  const because = words.t(`children.who.${basis}`, { name: fullName, agency: agencyName });
  if (until === null) return words.t('children.who.open', { because });
  return words.t('children.who.until', { because, until: words.dateTime(until) });
}
