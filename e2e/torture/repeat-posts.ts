import { setTimeout } from 'node:timers/promises';
import { buildChild, grant } from '#testing/build-child.ts';
import { people } from '#testing/people.ts';
import { entryForm } from './entry-form.ts';
import type { Ground } from './ground.ts';
import { inLanes, seeded } from './lanes.ts';
import type { Sender, Sent } from './sender.ts';

export interface PostsTally {
  forms: number;
  posts: number;
  /** Whose asker left before the answer. */
  left: number;
  /** What is wrong, in words; empty when every form took effect once. */
  faults: string[];
}

/** Sends each of so many forms more than once: one after the other, at once, or again after leaving; and counts what each one did. */
export async function repeatPosts(ground: Ground, times: number, seed: number): Promise<PostsTally> {
  const draw = seeded(seed);
  const child = await buildChild(ground.owner, { localId: `POSTS-${seed}` });
  await grant(ground.owner, child, people.worker);
  const sender = await ground.enter(people.worker);
  const path = `/children/${child.childId}/chronology`;
  const tally: PostsTally = { forms: times, posts: 0, left: 0, faults: [] };
  await inLanes(times, 4, async (number) => {
    const form = sender.begin(entryForm(`form ${number}`));
    const manner = manners[draw(manners.length)] ?? twice;
    const answers = await manner({ sender, path, form, draw, tally });
    tally.posts += answers.length;
    const places = new Set(answers.map(({ status, location }) => `${status} ${location ?? ''}`));
    const [place = ''] = places;
    if (places.size !== 1 || !place.startsWith(`303 ${path}#entry-`))
      tally.faults.push(`form ${number} was answered with ${[...places].join(' and ')}`);
  });
  tally.faults.push(...(await miscounted(ground, child.childId, times)));
  return tally;
}

interface Posting {
  sender: Sender;
  path: string;
  form: Record<string, string>;
  draw: (end: number) => number;
  tally: PostsTally;
}

const once = ({ sender, path, form }: Posting) => sender.send(path, form);

const twice = async (posting: Posting): Promise<Sent[]> => [await once(posting), await once(posting)];

const atOnce = (posting: Posting): Promise<Sent[]> =>
  Promise.all(Array.from({ length: 2 + posting.draw(4) }, () => once(posting)));

/** Leaves after a moment without waiting for the answer, as a lost line would, and sends the form again. */
async function afterLeaving(posting: Posting): Promise<Sent[]> {
  const leaving = new AbortController();
  const first = posting.sender.send(posting.path, posting.form, leaving.signal).then(
    (answer) => [answer],
    () => [],
  );
  await setTimeout(posting.draw(25));
  leaving.abort();
  const answered = await first;
  posting.tally.left += 1 - answered.length;
  return [...answered, await once(posting)];
}

const manners = [twice, atOnce, afterLeaving];

/** Each form is one entry, one row of the audit trail and one key that was used, or is named here. */
async function miscounted(ground: Ground, childId: string, times: number): Promise<string[]> {
  const { rows } = await ground.owner.query<{ what: string; entries: number }>(
    `select coalesce(e.what, 'form ' || n) as what, count(e.entry_id)::int as entries
       from generate_series(1, $2::int) n full join (select * from children.chronology_entry where child_id = $1) e on e.what = 'form ' || n
      group by 1 having count(e.entry_id) <> 1`,
    [childId, times],
  );
  const { rows: recorded } = await ground.owner.query<{ done: number }>(
    `select count(*)::int as done from audit_trail.event where act = 'chronology entry added' and outcome = 'done' and $1 = any(child_ids)`,
    [childId],
  );
  const done = recorded[0]?.done;
  return [
    ...rows.map(({ what, entries }) => `${what} is there ${entries} times`),
    ...(done === times ? [] : [`the audit trail has ${done} of ${times} forms`]),
  ];
}
