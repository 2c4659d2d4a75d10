import { randomUUID } from 'node:crypto';
import type { Tx } from '#platform/db/database.ts';
import { slotOf, slotRule, type Act, type Fact, type FactKind, type Said } from '../facts/fact.ts';
import { columnsOfLines, linesOf, takenOver, type Line, type Lines } from '../facts/fact-lines.ts';
import {
  addFact,
  holdChildren,
  listFacts,
  readFacts,
  writeColumns,
  writeProtectedAddress,
  type ChildFacts,
} from '../facts/facts.queries.ts';
import type { DetailAnswers } from './read-detail.ts';

/** In whose name, and when, something is said. */
export interface Saying {
  tx: Tx;
  now: Date;
  today: string;
}

/** All that is so of a child now. */
export interface Standing {
  childId: string;
  known: ChildFacts;
  facts: Fact[];
  lines: Lines;
}

/** Undefined when the child is not the viewer's to see. */
export async function standOf({ tx, today }: Saying, childId: string): Promise<Standing | undefined> {
  const known = await readFacts(tx, childId);
  if (known === undefined) return undefined;
  const facts = await listFacts(tx, childId);
  return { childId, known, facts, lines: linesOf(facts, known.columns, today) };
}

/** The same, and nobody changes it until this transaction ends. */
export async function holdAndStand(saying: Saying, childId: string): Promise<Standing | undefined> {
  await holdChildren(saying.tx, [childId]);
  return standOf(saying, childId);
}

/** What stands in the way of one more of a sort that a child has one of. */
export function inTheWay({ lines }: Standing, slot: string, besides?: string): Line | undefined {
  if (!slotRule(slot).isSingle) return undefined;
  return lines.current.find((line) => line.slot === slot && line.lineId !== besides);
}

/** Says something new of a child; gives the row it stands in. */
export async function addDetail(
  saying: Saying,
  standing: Standing,
  kind: FactKind,
  answers: DetailAnswers,
): Promise<string> {
  const slot = slotOf(kind, answers.said);
  if (answers.until === null) await keepGiven(saying, standing, slot, answers.because);
  return write(saying, standing.childId, { ...answers, kind, slot, act: 'said' });
}

/** Where a file gave one of several, it is kept as a row before another stands beside it. */
async function keepGiven(saying: Saying, { childId, facts, lines }: Standing, slot: string, because: string) {
  const given = lines.current.find((line) => line.slot === slot && line.fact === undefined);
  if (given === undefined || takenOver(facts).has(slot)) return;
  const { kind, said } = given;
  await addFact(
    saying.tx,
    { ...dayless, factId: randomUUID(), childId, kind, slot, said, was: said, act: 'corrected', because },
    saying.now,
  );
}

const dayless = { from: null, until: null };

export type Change = Exclude<Act, 'said'>;

/** Says something about a line that stands: it is otherwise since a day, was written wrongly, has ended, or should never have been there. */
export async function changeDetail(
  saying: Saying,
  { childId }: Pick<Standing, 'childId'>,
  { line, act, answers }: { line: Line; act: Change; answers: DetailAnswers },
): Promise<string> {
  const { kind, slot, said, from, until, fact } = line;
  const { because } = answers;
  const about = fact === undefined ? { was: said } : { replacesFactId: fact.factId };
  const as = { kind, slot, because, ...about };
  switch (act) {
    case 'corrected':
      return write(saying, childId, { ...as, ...answers, act });
    case 'withdrawn':
      return write(saying, childId, { ...as, said, from, until, act });
    case 'ended':
      return write(saying, childId, { ...as, said, from, until: answers.until, act });
    case 'changed': {
      const ended = await write(saying, childId, { ...as, said, from, until: answers.from, act: 'ended' });
      return write(saying, childId, { ...answers, kind, slot, act, followsFactId: ended });
    }
  }
}

interface ToWrite extends DetailAnswers {
  kind: FactKind;
  slot: string;
  act: Act;
  replacesFactId?: string;
  followsFactId?: string;
  was?: Said;
}

async function write(saying: Saying, childId: string, fact: ToWrite): Promise<string> {
  const factId = randomUUID();
  await addFact(saying.tx, { ...fact, factId, childId }, saying.now);
  return factId;
}

/** Brings the columns that lists and pages read up to what people now say. */
export async function settleColumns(saying: Saying, childId: string): Promise<void> {
  const { tx, now } = saying;
  const standing = await standOf(saying, childId);
  if (standing === undefined) return;
  const { known, facts, lines } = standing;
  const columns = columnsOfLines(facts, lines.current);
  if (known.addressContact === null || !('address' in columns))
    return writeColumns(tx, childId, columns, now);
  if (!(await writeProtectedAddress(tx, childId, columns)))
    throw new Error('somebody changes a protected address that they may not read');
  return writeColumns(tx, childId, { ...columns, address: null, postcode: null }, now);
}

/** The same new home for brothers and sisters, each of whom keeps a history of their own. */
export async function moveTogether(
  saying: Saying,
  childIds: readonly string[],
  answers: DetailAnswers,
): Promise<void> {
  for (const childId of childIds) {
    const standing = await standOf(saying, childId);
    if (standing === undefined) throw new Error('a brother or sister is not there any more');
    const line = standing.lines.current.find(({ slot }) => slot === 'address.home');
    if (line === undefined) await addDetail(saying, standing, 'address', answers);
    else await changeDetail(saying, standing, { line, act: 'changed', answers });
    await settleColumns(saying, childId);
  }
}
