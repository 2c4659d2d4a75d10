import type { Words } from '#platform/words/index.ts';
import type { Fact, Said } from './facts/fact.ts';
import { isKeptOnly } from './facts/fact-lines.ts';
import { nameSlot, saySaid } from './facts/fact-in-words.ts';

export interface SaidByPerson {
  factId: string;
  title: string;
  what: string;
  sentence: string;
  because: string;
}

/** What people said of a child, the latest first: what it was, what it became, who said so, when and why. Nothing of it is ever lost. */
export function sayFacts(words: Words, facts: readonly Fact[]): SaidByPerson[] {
  const byId = new Map(facts.map((fact) => [fact.factId, fact]));
  const followed = new Set(facts.flatMap(({ followsFactId }) => followsFactId ?? []));
  return facts
    .filter((fact) => !followed.has(fact.factId) && !isKeptOnly(fact))
    .map((fact) => ({
      factId: fact.factId,
      title: words.t('children.history.by', {
        date: words.dateTime(fact.saidAt),
        name: fact.saidByName,
        agency: fact.agencyName,
      }),
      what: nameSlot(words, fact.slot),
      sentence: sayFact(words, fact, wasOf(fact, byId)),
      because: words.t('children.history.because', { because: fact.because }),
    }))
    .toReversed();
}

function wasOf(
  { was, replacesFactId, followsFactId }: Fact,
  byId: ReadonlyMap<string, Fact>,
): Said | undefined {
  return was ?? byId.get(replacesFactId ?? followsFactId ?? '')?.said;
}

function sayFact(words: Words, { kind, said, act, from, until }: Fact, was: Said | undefined): string {
  return words.t(`children.history.said.${act}`, {
    is: saySaid(words, kind, said),
    was: was === undefined ? '' : saySaid(words, kind, was),
    from: from === null ? '' : words.date(from),
    hasFrom: from === null ? 'no' : 'yes',
    until: until === null ? '' : words.date(until),
    hasUntil: until === null ? 'no' : 'yes',
  });
}
