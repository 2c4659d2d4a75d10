import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { countChildrenByTeam, listChildren, searchChildren } from '#modules/children/child.queries.ts';
import { findCandidates } from '#modules/matches/candidate.queries.ts';
import { findChildrenBy } from '#modules/children/find-a-child/find-children.queries.ts';
import { sortReasons } from '#modules/who-can-see/reason.ts';
import { listReasons } from '#modules/who-can-see/reasons.queries.ts';
import type { Viewer } from '#platform/access/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { DB } from '#platform/db/schema.generated.ts';
import { asModelPerson, BORN, momentOf, type Stored } from './live-in-house.ts';
import { ASKED } from './store-referral.ts';
import {
  findsAs,
  isHiddenFrom,
  maySee,
  pointsTo,
  readsReferral,
  readsRequest,
  sightOf,
  writesPlans,
  type ModelWorld,
} from './who-may-see.ts';

export interface Compared {
  checks: number;
  /** Where the house and the model disagree, in words. */
  differences: string[];
}

/** Everything by which a child could be seen, as somebody sees it in one look. */
const surfaces = ({ children }: Stored, { partnershipId }: Viewer) => {
  const own = children.filter((child) => child.partnershipId === partnershipId);
  return sql<{ surface: string; childId: string; value: string | null }>`
    select 'child' as surface, c.child_id as "childId", null as value from children.child c
    union all select 'plan', p.child_id, null from plans.plan p
    union all select 'entry', e.child_id, null from children.chronology_entry e
    union all select 'voice', v.child_id, null from children.voice v
    union all select 'form', s.child_id, null from questionnaires.sheet s
    union all select 'answer', s.child_id, null from questionnaires.answer a join questionnaires.sheet s using (partnership_id, sheet_id)
    union all select 'disagreement', x.child_id, null from escalations.escalation x
    union all select 'statement', x.child_id, null from escalations.statement x
    union all select 'signposting', g.child_id, null from directory.signposting g
    union all select 'action', a.child_id, null from actions.action a
    union all select 'paper', d.child_ids[1], null from documents.document d
    union all select 'referral', k.child_id, null from referrals.referral r join referrals.child k using (partnership_id, referral_id)
    union all select 'referred', k.child_id, null from referrals.child k
    union all select 'request', k.child_id, null from referrals.request q join referrals.child k using (partnership_id, referral_id)
    union all select 'sight', w.child_id, s.sight
      from unnest(${children.map(({ childId }) => childId)}::uuid[]) as w(child_id) cross join lateral who_can_see.sight_of(w.child_id) s
    union all select 'pointer', w.child_id, p.what
      from unnest(${own.map(({ childId }) => childId)}::uuid[], ${own.map(({ localId }) => localId)}::text[]) as w(child_id, local_id)
     cross join lateral who_can_see.point_to(gen_random_uuid(), w.local_id, '', null, '') p`;
};

/** Views that take longer to plan than to read: looked at in one look of four. */
const slowSurfaces = sql<{ surface: string; childId: string; value: null }>`
  select 'stuck' as surface, s.child_id as "childId", null as value from panels.stuck_plan s
  union all select 'event', v.child_id, null from children.work_event v`;

/** What is written on the path from early help to a child protection plan. */
const pathSurfaces = sql<{ surface: string; childId: string; value: null }>`
  select 'help' as surface, h.child_id as "childId", null as value from early_help.help h
  union all select 'help meeting', m.child_id, null from early_help.meeting m
  union all select 'discussion', d.child_id, null from conferences.discussion d
  union all select 'enquiry', e.child_id, null from conferences.enquiry e
  union all select 'conference', c.child_id, null from conferences.conference c
  union all select 'move', m.child_id, null from levels.move m
  union all select case w.published_number when 0 then 'draft' else 'written plan' end, w.child_id, null from written_plans.plan w
  union all select 'outcome of a draft', o.child_id, null from written_plans.outcome o
  union all select 'version', v.child_id, null from written_plans.version v`;
const looksSlowly = (person: number, at: number) => (person + at) % 4 === 0;
const waysOf = (person: number, at: number) =>
  looksSlowly(person, at) ? [...seenBySurface, ...seenSlowly] : seenBySurface;

const seenBySurface = ['child', 'plan', 'listed', 'found'];
const seenSlowly = ['stuck', 'event', 'named', 'matched'];

/** Compares what each person sees of each child, by every way of seeing, with what the model says. */
export async function compareWorld(
  app: Kysely<DB>,
  world: ModelWorld,
  stored: Stored,
  at: number,
): Promise<Compared> {
  const compared: Compared = { checks: 0, differences: [] };
  for (const person of stored.people.keys())
    await asModelPerson(app, stored, person, at, (tx) =>
      comparePerson(tx, { world, stored, at, person }, compared),
    );
  return compared;
}

interface Looking {
  world: ModelWorld;
  stored: Stored;
  at: number;
  person: number;
}

async function comparePerson(tx: Tx, looking: Looking, compared: Compared): Promise<void> {
  const { world, stored, at, person } = looking;
  const seen = await look(tx, stored, person, looksSlowly(person, at));
  const check: Check = (surface, child, found, expected) => {
    compared.checks += 1;
    if (found === expected) return;
    const where = `${surface}: person ${person}, child ${child}, hour ${at}`;
    compared.differences.push(`${where}: ${String(found)}, not ${String(expected)}`);
  };
  for (const child of stored.children.keys()) compareChild(looking, child, seen, check);
  const visible = [...stored.children.keys()].filter((child) => maySee(world, person, child, at));
  // A name alone points to nobody.
  check('named pointer', -1, seen.has('named pointer'), false);
  check('counted', -1, seen.get('counted'), visible.length);
  // Costs a query: one child in each look.
  const child = visible[(person + at) % Math.max(1, visible.length)];
  if (child === undefined) return;
  check('told', child, await told(tx, stored.children[child]?.childId ?? '', at), seers(looking, child));
}

type Check = (surface: string, child: number, found: unknown, expected: unknown) => void;

function compareChild(
  looking: Looking,
  child: number,
  seen: ReadonlyMap<string, unknown>,
  check: Check,
): void {
  const { world, stored, at, person } = looking;
  const childId = stored.children[child]?.childId ?? '';
  const may = maySee(world, person, child, at);
  for (const surface of waysOf(person, at)) check(surface, child, seen.has(`${surface} ${childId}`), may);
  check('sight', child, seen.get(`sight ${childId}`) ?? null, sightOf(world, person, child, at));
  const foundAs = (surface: string) => seen.get(`${surface} ${childId}`) ?? 'none';
  check('pointer', child, foundAs('pointer'), pointsTo(world, person, child, at));
  check('numbered', child, foundAs('numbered'), findsAs(world, person, child, at));
  // Where nobody is of the child's partnership, nobody has done anything about the child.
  if (stored.owners[child] === -1) return;
  const orOwn = may || (stored.owners[child] === person && !isHiddenFrom(world, person, child, at));
  const ofAgencies = {
    form: may,
    answer: may,
    disagreement: may,
    statement: may,
    ...ofReferral(looking, child),
  };
  const ofWork = { entry: may, voice: may, signposting: may, action: orOwn, paper: orOwn, ...ofAgencies };
  const ofPath = looksSlowly(person, at) ? pathOf(looking, child) : {};
  for (const [surface, expected] of Object.entries({ ...ofWork, ...ofPath }))
    check(surface, child, seen.has(`${surface} ${childId}`), expected);
}

/** What somebody reads of the path of a child; what is not published is for those alone who write plans. */
function pathOf({ world, at, person }: Looking, child: number) {
  const may = maySee(world, person, child, at);
  const writes = may && writesPlans(world, person);
  return {
    ...{ help: may, 'help meeting': may, discussion: may, enquiry: may, conference: may, move: may },
    ...{ 'written plan': may, version: may, draft: writes, 'outcome of a draft': writes },
  };
}

/** What somebody reads of the referral of a child, and of what an agency was asked about it. */
function ofReferral({ world, stored, at, person }: Looking, child: number) {
  const referral = readsReferral(world, person, child, { at, writtenBy: stored.owners[child] ?? -1 });
  const request = readsRequest(world, person, child, { at, ofAgency: ASKED });
  return { referral, request, referred: referral || request };
}

/** What somebody sees, by surface and child. */
async function look(tx: Tx, stored: Stored, person: number, isSlow: boolean): Promise<Map<string, unknown>> {
  const seen = new Map<string, unknown>();
  const viewer = stored.people[person] as unknown as Viewer;
  const { rows } = await surfaces(stored, viewer).execute(tx);
  for (const { surface, childId, value } of rows) seen.set(`${surface} ${childId}`, value ?? true);
  const listed = await listChildren(tx, viewer, { teamId: null, first: 0, most: 1000 });
  for (const { childId } of listed) seen.set(`listed ${childId}`, true);
  for (const { childId } of await searchChildren(tx, viewer, 'modelling', 1000))
    seen.set(`found ${childId}`, true);
  for (const [childId, what] of await numbered(tx, stored, viewer)) seen.set(`numbered ${childId}`, what);
  if (isSlow) await lookSlowly(tx, seen);
  const teams = await countChildrenByTeam(tx, viewer);
  seen.set(
    'counted',
    teams.reduce((sum, { children }) => sum + children, 0),
  );
  return seen;
}

const nothing = { words: [], days: [], years: [], months: [], postcodes: [], places: [], numbers: [] };

async function lookSlowly(tx: Tx, seen: Map<string, unknown>): Promise<void> {
  for (const surfaces of [slowSurfaces, pathSurfaces])
    for (const { surface, childId } of (await surfaces.execute(tx)).rows)
      seen.set(`${surface} ${childId}`, true);
  const named = await findChildrenBy(tx, { ...nothing, words: ['Modelling'] }, 1000);
  for (const { childId } of named) seen.set(`named ${childId ?? 'pointer'}`, true);
  for (const { childId } of await findCandidates(tx, lineOfAnyChild, 1000))
    seen.set(`matched ${childId}`, true);
}

/** A line of an agency's list that every child of these worlds may be. */
const lineOfAnyChild = {
  ...{ names: ['Modelling'], day: BORN, postcodes: [], places: [], numbers: [] },
  ...{ agency: '', number: null },
};

/** How each child is found by its number: a pointer has no id, only a key that the viewer and the child make together. */
async function numbered(
  tx: Tx,
  { children }: Stored,
  viewer: Viewer,
): Promise<[string, 'seen' | 'pointer'][]> {
  const found = await findChildrenBy(
    tx,
    { ...nothing, numbers: children.map(({ localId }) => localId) },
    1000,
  );
  const keyOf = (childId: string) =>
    createHash('sha256')
      .update(childId + viewer.userId)
      .digest('hex');
  const whose = new Map(children.map(({ childId }) => [keyOf(childId), childId]));
  return found.map(({ key, childId }) => [whose.get(key) ?? key, childId === null ? 'pointer' : 'seen']);
}

/** Whom the page "who can see this child" names, to somebody who sees the child. */
async function told(tx: Tx, childId: string, at: number): Promise<string> {
  const { now, groups } = sortReasons(await listReasons(tx, childId), momentOf(at));
  const named = [...now, ...groups.flatMap(({ people }) => people)].map(({ userId }) => userId);
  return [...new Set(named)].toSorted().join(' ');
}

/** Whom the model lets see the child. */
function seers({ world, stored, at }: Looking, child: number): string {
  const all = stored.people.filter((_, person) => maySee(world, person, child, at));
  return all
    .map(({ userId }) => userId)
    .toSorted()
    .join(' ');
}
