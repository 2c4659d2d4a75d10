import { planCensus, type CensusPlan, type GenerateCensusOptions } from './census-options.ts';
import { footer, writeChild, writeHeader } from './census-writer.ts';
import { toIsoDate } from './day-number.ts';
import type { WrittenChild } from './made-child.ts';
import { countNew, returnAgain, returnFirst, type AnswerLine, type Returned } from './make-return.ts';

/** Running totals: the last chunk's are those of the whole return. */
export type CensusTally = {
  /** Children in the return. */
  children: number;
  /** Of them, those that get one thing wrong. */
  problems: number;
  /** Against the first return; all 0 in a first return itself. */
  new: number;
  changed: number;
  unchanged: number;
  gone: number;
};

/** A piece of the return: well-formed only together with all the others, in order. */
export type CensusChunk = {
  xml: string;
  /** The children in this piece, with the number that decides who they are. */
  children: { index: number; child: WrittenChild }[];
  answers: AnswerLine[];
  soFar: CensusTally;
};

const placesInAChunk = 100;

/**
 * A made-up children in need census of any size, piece by piece, with the answers that its stuck plans must give.
 * Nothing is kept from one piece to the next, so that a million children take no more memory than a thousand.
 * Each child's story is decided first and both the XML and the answer are written from it. Throws a RangeError for
 * options that cannot be meant.
 */
export function* generateCensus(options: GenerateCensusOptions): Generator<CensusChunk, void> {
  const plan = planCensus(options);
  const places = plan.isChangeCensus ? plan.children + countNew(plan) : plan.children;
  const soFar: CensusTally = { children: 0, problems: 0, new: 0, changed: 0, unchanged: 0, gone: 0 };
  const day = plan.isChangeCensus ? plan.second.today : plan.referenceDay;
  yield {
    xml: writeHeader(plan.authorityCode, toIsoDate(day)),
    children: [],
    answers: [],
    soFar: { ...soFar },
  };
  for (let from = 0; from < places; from += placesInAChunk)
    yield makeChunk(plan, from, Math.min(places, from + placesInAChunk), soFar);
  yield { xml: footer, children: [], answers: [], soFar: { ...soFar } };
}

function makeChunk(plan: CensusPlan, from: number, to: number, soFar: CensusTally): CensusChunk {
  const chunk: Omit<CensusChunk, 'soFar'> = { xml: '', children: [], answers: [] };
  for (let index = from; index < to; index += 1) {
    const returned = plan.isChangeCensus ? returnAgain(plan, index) : returnFirst(plan, index);
    count(soFar, returned);
    chunk.answers.push(...returned.answers);
    if (returned.child === null) continue;
    chunk.children.push({ index, child: returned.child });
    chunk.xml += writeChild(returned.child, plan.shape);
  }
  return { ...chunk, soFar: { ...soFar } };
}

function count(soFar: CensusTally, { child, fate }: Returned): void {
  if (child !== null) soFar.children += 1;
  if (fate === 'problem') soFar.problems += 1;
  else if (fate !== 'told') soFar[fate] += 1;
}
