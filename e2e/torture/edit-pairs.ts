import { setTimeout } from 'node:timers/promises';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { buildEntry } from '#testing/build-entry.ts';
import { people } from '#testing/people.ts';
import { entryForm } from './entry-form.ts';
import type { Ground } from './ground.ts';
import { inLanes, seeded } from './lanes.ts';
import type { Sender } from './sender.ts';

export interface PairsTally {
  pairs: number;
  /** Of how many pairs the one who began second was first. */
  overtaken: number;
  faults: string[];
}

const PAIRS_TO_A_CHILD = 50;

/**
 * Lets two people correct the same entry at the same moment, so many times. One is first; the second must be shown both versions, and what
 * they typed must still be there to save on top.
 */
export async function editPairs(ground: Ground, times: number, seed: number): Promise<PairsTally> {
  const draw = seeded(seed);
  const both = [await ground.enter(people.worker), await ground.enter(people.otherWorker)] as const;
  const tally: PairsTally = { pairs: times, overtaken: 0, faults: [] };
  let child: BuiltChild | undefined;
  await inLanes(times, 2, async (number) => {
    if (child === undefined || number % PAIRS_TO_A_CHILD === 0)
      child = await childOfBoth(ground, `PAIRS-${seed}-${number}`);
    const its = child;
    const happened = {
      by: people.worker,
      happenedOn: '2026-11-02',
      what: `as it was ${number}`,
      audience: 'team' as const,
    };
    const entryId = await buildEntry(ground.owner, its, happened);
    const fault = await onePair({ ground, child: its, entryId, number, both, draw, tally });
    if (fault !== undefined) tally.faults.push(`pair ${number}: ${fault}`);
  });
  return tally;
}

async function childOfBoth(ground: Ground, localId: string): Promise<BuiltChild> {
  const child = await buildChild(ground.owner, { localId });
  await grant(ground.owner, child, people.worker);
  await grant(ground.owner, child, people.otherWorker);
  return child;
}

interface Pair {
  ground: Ground;
  child: BuiltChild;
  entryId: string;
  number: number;
  both: readonly [Sender, Sender];
  draw: (end: number) => number;
  tally: PairsTally;
}

/** What is wrong with how the pair ended, in words; undefined when nothing was lost. */
async function onePair({
  ground,
  child,
  entryId,
  number,
  both,
  draw,
  tally,
}: Pair): Promise<string | undefined> {
  const path = `/children/${child.childId}/chronology`;
  const texts = [`the one wrote this ${number}`, `the other wrote that ${number}`] as const;
  const correct = async (who: 0 | 1, entry: string) => {
    const form = { ...entryForm(texts[who]), reason: 'It was different.' };
    return both[who].send(`${path}/${entry}/correct`, both[who].begin(form));
  };
  const late = draw(12);
  const answers = await Promise.all([correct(0, entryId), setTimeout(late).then(() => correct(1, entryId))]);
  const first = answers[0].status === 303 ? 0 : 1;
  const second = first === 0 ? 1 : 0;
  if (first === 1) tally.overtaken += 1;
  const statuses = `${answers[first].status} and ${answers[second].status}`;
  if (statuses !== '303 and 409') return `they were answered with ${statuses}`;
  for (const text of texts)
    if (!answers[second].html.includes(text)) return `the second was not shown “${text}”`;
  const newest = otherEntryIn(answers[second].html, entryId);
  if (newest === undefined) return 'the second was not led to what is there now';
  const again = await correct(second, newest);
  if (again.status !== 303) return `the second could not save on top: ${again.status}`;
  const line = await lineOf(ground, entryId);
  const expected = [`as it was ${number}`, texts[first], texts[second]];
  return line.join() === expected.join() ? undefined : `there is now: ${line.join(' → ')}`;
}

/** The entry that the page leads on to: the page's own address names the one that was corrected. */
function otherEntryIn(html: string, entryId: string): string | undefined {
  const named = [...html.matchAll(/chronology\/([0-9a-f-]{36})\/correct/g)].map(([, id]) => id);
  return named.find((id) => id !== entryId);
}

/** What an entry said at first and after each correction. */
async function lineOf(ground: Ground, entryId: string): Promise<string[]> {
  const { rows } = await ground.owner.query<{ what: string }>(
    `with recursive line as (
       select entry_id, what, 1 as place from children.chronology_entry where entry_id = $1
       union all
       select e.entry_id, e.what, l.place + 1 from children.chronology_entry e join line l on e.corrects_entry_id = l.entry_id)
     select what from line order by place`,
    [entryId],
  );
  return rows.map(({ what }) => what);
}
