import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { BondFacts, FatherReason, LinkFacts, PersonFacts } from './family.ts';
import { writtenBy, type Writer } from './network/write-family.ts';

/** Families as one person writes them down at once, each person, link and tie for the first time. */
export interface ManyFamilies {
  /** `childId`: the child of the partnership this is too; such a one may have no facts of their own here. */
  people: readonly { personId: string; childId: string | null; facts: PersonFacts | null }[];
  links: readonly { childId: string; personId: string; facts: LinkFacts }[];
  bonds: readonly ({ bondId: string } & BondFacts)[];
  fathers: readonly { childId: string; reason: FatherReason; note: string }[];
}

/** Writes many families in the writer's name, a table at a time. Throws when any of it is there already. */
export async function writeFamilies(writer: Writer, families: ManyFamilies): Promise<void> {
  const { tx } = writer;
  const { partnershipId, agencyId, userId, at } = writtenBy(writer, '');
  const by = sql`'', ${agencyId}::uuid, ${userId}::uuid, ${at}::timestamptz`;
  await insertMany(tx, families.people, {
    columns: sql`family.person (partnership_id, person_id, child_id, created_by, created_at)`,
    values: sql`${partnershipId}::uuid, r."personId", r."childId", ${userId}::uuid, ${at}::timestamptz`,
    shape: sql`"personId" uuid, "childId" uuid`,
  });
  const links = families.links.map(({ facts, ...link }) => ({ ...link, ...facts }));
  await insertMany(tx, links, {
    columns: sql`family.link_version (partnership_id, child_id, person_id, version, change, relationship, since, until, lives_here, lives_since,
                 cares, responsibility, responsibility_source, engaged, risk, strength, direction, because, agency_id, entered_by, entered_at)`,
    values: sql`${partnershipId}::uuid, r."childId", r."personId", 1, 'added', r.relationship, r.since, r.until, r."livesHere", r."livesSince",
                r.cares, r.responsibility, r."responsibilitySource", r.engaged, r.risk, r.strength, r.direction, ${by}`,
    shape: sql`"childId" uuid, "personId" uuid, relationship text, since text, until date, "livesHere" text, "livesSince" text, cares text,
               responsibility text, "responsibilitySource" text, engaged text, risk text, strength text, direction text`,
  });
  const said = families.people.flatMap(({ personId, facts }) =>
    facts === null ? [] : [{ personId, ...facts }],
  );
  await insertMany(tx, said, {
    columns: sql`family.person_version (partnership_id, person_id, version, change, name, sex, born, due_on, has_died, died, because, agency_id,
                 entered_by, entered_at)`,
    values: sql`${partnershipId}::uuid, r."personId", 1, 'added', r.name, r.sex, r.born, r."dueOn", r."hasDied", r.died, ${by}`,
    shape: sql`"personId" uuid, name text, sex text, born text, "dueOn" date, "hasDied" boolean, died text`,
  });
  await insertMany(tx, families.bonds, {
    columns: sql`family.bond_version (partnership_id, bond_id, version, change, one_person_id, other_person_id, kind, since, until, because,
                 agency_id, entered_by, entered_at)`,
    values: sql`${partnershipId}::uuid, r."bondId", 1, 'added', r."onePersonId", r."otherPersonId", r.kind, r.since, r.until, ${by}`,
    shape: sql`"bondId" uuid, "onePersonId" uuid, "otherPersonId" uuid, kind text, since text, until text`,
  });
  await insertMany(tx, families.fathers, {
    columns: sql`family.father_answer (partnership_id, child_id, version, reason, note, agency_id, entered_by, entered_at)`,
    values: sql`${partnershipId}::uuid, r."childId", 1, r.reason, r.note, ${agencyId}::uuid, ${userId}::uuid, ${at}::timestamptz`,
    shape: sql`"childId" uuid, reason text, note text`,
  });
}

type Part = ReturnType<typeof sql>;

async function insertMany(
  tx: Tx,
  rows: readonly object[],
  { columns, values, shape }: { columns: Part; values: Part; shape: Part },
): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into ${columns} select ${values} from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(${shape})`.execute(
    tx,
  );
}
