import type { Words } from '#platform/words/index.ts';
import type { LinkFacts, PersonFacts } from './family.ts';

/** 'Mother', 'Half-brother', 'Foster carer': what somebody is to the child, by their sex where the language has a word for it. */
export function sayRelationship(
  words: Words,
  { relationship, sex }: Pick<LinkFacts & PersonFacts, 'relationship' | 'sex'>,
): string {
  return words.t(`family.relationship.${relationship}`, { sex });
}
