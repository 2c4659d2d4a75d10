import type { Words } from '#platform/words/index.ts';
import { drawWaterfall } from '#practice/matching/index.ts';
import type { Candidate } from './match.ts';
import { sayEvidence, sayLikelihood, sayPart } from './say-line.ts';

/** What speaks for one child and against, in words and as a picture; `at` tells the pictures of one page apart. */
export function evidenceModel(
  words: Words,
  { weight, parts }: Pick<Candidate, 'weight' | 'parts'>,
  at: number,
) {
  const scored = { weight, probability: 1 / (1 + 2 ** -weight), parts: parts.map(asPart) };
  const total = words.t('matches.evidence.total');
  return {
    id: `evidence-${at + 1}`,
    likely: sayLikelihood(words, weight),
    ...sayEvidence(words, parts),
    picture: drawWaterfall(scored, (part) => sayPart(words, part), total),
  };
}

const asPart = ({ words, weight }: { words: string; weight: number }) => ({
  ...{ key: words, columns: [], level: undefined, inside: [] },
  ...{ words, weight },
});
