import type { App } from '../src/app.ts';
import { startSession } from '#platform/access/sessions.queries.ts';
import { addAgency, addPartnership, addUser } from '#platform/access/set-up.queries.ts';
import { dayInLondon } from '#platform/clock.ts';
import { asOwner } from '#testing/as-owner.ts';
import { Person } from '#testing/browserless.ts';
import { fillPartnership } from './stuck-plans-data.ts';

export interface Much {
  entries: number;
  /** Around the child. */
  people: number;
}

/** A partnership of 1,000 children, and a worker of one of them with many entries by several agencies, some corrected, some with a voice. */
export async function settle(
  app: App,
  url: string,
  much: Much,
): Promise<{ childId: string; worker: Person; session: string; workerId: string; partnershipId: string }> {
  const { owner } = app.house.database;
  const partnershipId =
    (await addPartnership(owner, { name: 'Bench', laCode: '100', nation: 'england' })) ?? '';
  const { agencies, workerId } = await addWorker(app, partnershipId);
  const childId = await asOwner(url, async (client) => {
    const plans = { openPlans: 750, asAt: dayInLondon(app.house.clock.now()) };
    await fillPartnership(client, { partnershipId, localPrefix: 'C', ...plans });
    const { rows } = await client.query<{ id: string }>(
      `insert into access.child_access (partnership_id, user_id, child_id, basis, source, from_at)
       select $1, $2, child_id, 'allocated-worker', 'children.allocation', '2026-01-01' from children.child
        where partnership_id = $1 order by local_id limit 1 returning child_id as id`,
      [partnershipId, workerId],
    );
    await putEntries(client, [partnershipId, rows[0]?.id, workerId, agencies, much.entries]);
    await putAround(client, {
      partnershipId,
      agencyId: agencies[0] ?? '',
      workerId,
      childId: rows[0]?.id ?? '',
      people: much.people,
    });
    await client.query('vacuum analyze');
    return rows[0]?.id ?? '';
  });
  const session = await startSession(app.house.database.app, workerId, app.house.clock.now());
  return { childId, worker: new Person(app.server, session), session, workerId, partnershipId };
}

/** Agencies of five kinds, the first that of children's services with one worker. */
async function addWorker(
  { house }: App,
  partnershipId: string,
): Promise<{ agencies: string[]; workerId: string }> {
  const { owner } = house.database;
  const agencies = await Promise.all(
    (['social-care', 'police', 'health', 'education', 'housing'] as const).map((kind) =>
      addAgency(owner, { partnershipId, name: kind, kind }),
    ),
  );
  const workerId = await addUser(owner, {
    ...{ partnershipId, agencyId: agencies[0] ?? '', jobTitle: '' },
    ...{ email: 'worker@bench.example', fullName: 'Worker', roles: ['practitioner'] },
  });
  return { agencies, workerId: workerId ?? '' };
}

type Client = Parameters<Parameters<typeof asOwner>[1]>[0];

async function putEntries(client: Client, values: readonly unknown[]): Promise<void> {
  await client.query(
    `insert into children.chronology_entry (partnership_id, entry_id, child_id, happened_on, agency_id, theme, what, significance, child_view, audience, entered_by, entered_at)
       select $1, gen_random_uuid(), $2, date '2016-01-01' + (n * 3900 / $5::integer), ($4::uuid[])[1 + n % 5], 'health',
              'Siôn, number ' || n || ': ' || repeat('what was seen, heard or done, by whom; ', 6), 1 + n % 3,
              case when n % 9 = 0 then 'What the child said' else '' end, 'panel', $3, '2026-01-01'
         from generate_series(1, $5::integer) n`,
    [...values],
  );
}

/** A family: two parents with six children, and one of those with the rest; all written down by the worker. */
async function putAround(
  client: Client,
  of: { partnershipId: string; agencyId: string; workerId: string; childId: string; people: number },
): Promise<void> {
  const written = [of.partnershipId, of.agencyId, of.workerId];
  await client.query(
    `with made as (
       insert into family.person (partnership_id, person_id, child_id, created_by, created_at)
       select $1, gen_random_uuid(), null, $3, '2026-01-01' from generate_series(1, $5::integer) returning person_id),
     told as (select person_id, (row_number() over ())::integer as n from made),
     said as (
       insert into family.person_version (partnership_id, person_id, version, change, name, sex, born, has_died, died, because,
              agency_id, entered_by, entered_at)
       select $1, person_id, 1, 'added', 'Person ' || n, case when n % 2 = 0 then 'female' else 'male' end, (1950 + n)::text, false, '', '',
              $2, $3, '2026-01-01' from told),
     linked as (
       insert into family.link_version (partnership_id, child_id, person_id, version, change, relationship, since, lives_here, lives_since, cares,
              responsibility, responsibility_source, engaged, risk, strength, direction, because, agency_id, entered_by, entered_at)
       select $1, $4, person_id, 1, 'added', case when n <= 2 then 'parent' when n <= 8 then 'sibling' else 'cousin' end, '',
              case when n <= 8 then 'yes' else 'no' end, '', 'not-known', 'not-known', '', 'not-known', '', 'ordinary', 'both', '',
              $2, $3, '2026-01-01' from told)
     insert into family.bond_version (partnership_id, bond_id, version, change, one_person_id, other_person_id, kind, since, until, because,
            agency_id, entered_by, entered_at)
     select $1, gen_random_uuid(), 1, 'added', p.person_id, c.person_id, 'birth', '', '', '', $2, $3, '2026-01-01'
       from told p join told c on (p.n <= 2 and c.n between 3 and 8) or (p.n = 3 and c.n > 8)`,
    [...written, of.childId, of.people],
  );
}
