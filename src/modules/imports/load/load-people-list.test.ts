import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addAgency, addTeam, addUser } from '#platform/access/set-up.queries.ts';
import type { Role } from '#platform/access/index.ts';
import { openImportHouse, type ImportHouse } from '#testing/open-import-house.ts';
import { childOf } from '../census/samples/write-census.ts';
import { returnAt } from '../census/samples/write-return.ts';

let imports: ImportHouse;
let agencyId: string;
beforeEach(async () => {
  imports = await openImportHouse();
  const { owner } = imports.house.app.house.database;
  const { partnershipId } = imports;
  agencyId = await addAgency(owner, { partnershipId, name: 'Vale Children’s Services', kind: 'social-care' });
  await imports.take(
    imports.write('return.xml', returnAt('2026-03-31', childOf('C1'), childOf('C2'), childOf('C3'))),
  );
});
afterEach(() => imports.close());

async function hire(
  email: string,
  fullName: string,
  roles: Role[] = ['practitioner'],
  team?: string,
): Promise<string> {
  const { owner } = imports.house.app.house.database;
  const { partnershipId } = imports;
  const teamId = team === undefined ? null : await addTeam(owner, { partnershipId, agencyId, name: team });
  return (
    (await addUser(owner, { partnershipId, agencyId, teamId, email, fullName, jobTitle: '', roles })) ?? ''
  );
}

const heading = 'local_id,given_name,family_name,address,postcode,team,worker,worker_email\n';
const list = (...rows: string[]) => heading + rows.map((row) => `${row}\n`).join('');
const children = () =>
  imports.rows(
    `select c.local_id as child, c.given_name as given, c.family_name as family, c.address, c.postcode, t.name as team,
            u.full_name as worker, c.worker_name as "workerName"
       from children.child c left join access.team t using (partnership_id, team_id)
       left join access.user_account u on u.user_id = c.worker_user_id order by 1`,
  );
/** Who stands next to whom now, and why. */
const standing = () =>
  imports.rows(
    `select c.local_id as child, u.full_name as who, a.basis, a.source from access.child_access a
       join access.user_account u using (partnership_id, user_id) join children.child c using (partnership_id, child_id)
      where a.until is null order by 1, 2, 3`,
  );

describe('a list of people', () => {
  it('gives the children it is about names, homes, teams and workers, and joins only by local id', async () => {
    await hire('mair@vale.example', 'Mair Pendoylan', ['practitioner'], 'East');
    const { counts, errors, outcome } = await imports.takePeople(
      list(
        'C1,Siôn,O\'Brien-ap-Siôn 李,"1 Pond Lane, Vale",ZZ1 1AA,East,,MAIR@vale.example',
        'C2,Ann,Harrowgate,2 Pond Lane,,North  Team,Somebody Unknown,',
        'C9,Nobody,Known,,,,,',
      ),
    );
    expect(outcome).toBe('loaded');
    expect(counts).toMatchObject({
      rows: 3,
      changed: 2,
      unchanged: 0,
      unknown: 1,
      workersFound: 1,
      workersNotFound: 1,
    });
    expect(counts.newTeams).toEqual(['North Team']);
    expect(errors).toMatchObject([{ rule: 'unknown-child', localId: 'C9', line: 4 }]);
    expect(await children()).toEqual([
      {
        ...{
          child: 'C1',
          given: 'Siôn',
          family: "O'Brien-ap-Siôn 李",
          address: '1 Pond Lane, Vale',
          postcode: 'ZZ1 1AA',
        },
        ...{ team: 'East', worker: 'Mair Pendoylan', workerName: null },
      },
      {
        ...{ child: 'C2', given: 'Ann', family: 'Harrowgate', address: '2 Pond Lane', postcode: null },
        ...{ team: 'North Team', worker: null, workerName: 'Somebody Unknown' },
      },
      {
        child: 'C3',
        given: null,
        family: null,
        address: null,
        postcode: null,
        team: null,
        worker: null,
        workerName: null,
      },
    ]);
  });

  it('changes nothing when it comes again, and keeps what it corrects', async () => {
    const first = list('C1,Ann,Harrowgate,1 Pond Lane,ZZ1 1AA,East,Mair Pendoylan,');
    await imports.takePeople(first);
    const before = await imports.written();
    expect((await imports.takePeople(first)).counts).toMatchObject({ changed: 0, unchanged: 1 });
    expect(await imports.written()).toEqual(before);
    await imports.takePeople(list('C1,Anne,,7 Mill Rise,,East,Mair Pendoylan,'));
    const { rows } = await imports.house.owner.query(
      'select what, was, became from imports.correction order by correction_id desc limit 1',
    );
    expect(rows[0]).toMatchObject({
      what: 'child',
      was: { given_name: 'Ann', address: '1 Pond Lane', postcode: 'ZZ1 1AA' },
      became: { given_name: 'Anne', family_name: 'Harrowgate', address: '7 Mill Rise', postcode: null },
    });
  });

  it('leaves alone what it has no column for, and what a cell leaves empty but for team and worker', async () => {
    await imports.takePeople(list('C1,Ann,Harrowgate,1 Pond Lane,ZZ1 1AA,East,Mair Pendoylan,'));
    await imports.takePeople('local_id,known_as\nC1,Annie\n');
    expect(await children()).toMatchObject([
      { given: 'Ann', team: 'East', workerName: 'Mair Pendoylan' },
      {},
      {},
    ]);
    await imports.takePeople(list('C1,,,,,,,'));
    expect(await children()).toMatchObject([
      {
        given: 'Ann',
        address: '1 Pond Lane',
        postcode: 'ZZ1 1AA',
        team: null,
        worker: null,
        workerName: null,
      },
      {},
      {},
    ]);
  });

  it('is not loaded when it cannot be read, nor without commit', async () => {
    const before = await imports.written();
    for (const [text, code] of [
      ['name,team\nAnn,East\n', 'no-local-id-column'],
      ['local_id,name\n', 'no-rows'],
      ['', 'empty'],
      ['<html></html>', 'not-csv'],
    ] as const) {
      const refused = await imports.takePeople(text);
      expect(refused).toMatchObject({ outcome: 'refused', errors: [{ rule: code }] });
    }
    const seen = await imports.takePeople(list('C1,Ann,Harrowgate,,,East,,'), { commit: false });
    expect(seen).toMatchObject({ outcome: 'checked', counts: { changed: 1 } });
    expect(await imports.written()).toEqual(before);
    expect(await imports.rows('select from access.team')).toEqual([]);
  });

  it('takes a worker by full name only when one account has it', async () => {
    await hire('a@vale.example', 'Mair Pendoylan');
    await imports.takePeople(list('C1,,,,,,mair pendoylan,'));
    expect(await children()).toMatchObject([{ worker: 'Mair Pendoylan', workerName: null }, {}, {}]);
    await hire('b@vale.example', 'Mair Pendoylan');
    await imports.takePeople(list('C1,,,,,,Mair Pendoylan,'));
    expect(await children()).toMatchObject([{ worker: null, workerName: 'Mair Pendoylan' }, {}, {}]);
  });
});

describe('who stands next to a child after it', () => {
  it('is the allocated worker and the managers of the team, each with the reason, until the list says otherwise', async () => {
    await hire('mair@vale.example', 'Mair Pendoylan', ['practitioner'], 'East');
    await hire('huw@vale.example', 'Huw Tregarrow', ['practitioner'], 'West');
    await hire('bes@vale.example', 'Bes Aldermaston', ['team-manager'], 'East');
    await hire('ifan@vale.example', 'Ifan Westerleigh', ['team-manager'], 'West');
    await imports.takePeople(list('C1,,,,,East,,mair@vale.example', 'C2,,,,,East,,huw@vale.example'));
    const allocated = { basis: 'allocated-worker', source: 'children.allocation' };
    const managed = { basis: 'team-manager', source: 'children.team' };
    expect(await standing()).toEqual([
      { child: 'C1', who: 'Bes Aldermaston', ...managed },
      { child: 'C1', who: 'Mair Pendoylan', ...allocated },
      { child: 'C2', who: 'Bes Aldermaston', ...managed },
      { child: 'C2', who: 'Huw Tregarrow', ...allocated },
    ]);

    imports.house.clock.moveTo('2026-11-22T10:00:00Z');
    await imports.takePeople(list('C1,,,,,West,,huw@vale.example'));
    expect(await standing()).toEqual([
      { child: 'C1', who: 'Huw Tregarrow', ...allocated },
      { child: 'C1', who: 'Ifan Westerleigh', ...managed },
      { child: 'C2', who: 'Bes Aldermaston', ...managed },
      { child: 'C2', who: 'Huw Tregarrow', ...allocated },
    ]);
    const ended = await imports.rows<{ until: Date }>(
      'select until from access.child_access where until is not null',
    );
    expect(ended.map(({ until }) => until.toISOString())).toEqual([
      '2026-11-22T10:00:00.000Z',
      '2026-11-22T10:00:00.000Z',
    ]);
  });

  it('opens nothing to those whom another piece of work put there, and ends nothing of theirs', async () => {
    const userId = await hire('pc@police.example', 'Rhun Castellain');
    await imports.house.owner.query(
      `insert into access.child_access (partnership_id, user_id, child_id, basis, source, from_at)
       select partnership_id, $1, child_id, 'panel-member', 'panels.case:1', '2026-01-01' from children.child where local_id = 'C1'`,
      [userId],
    );
    await imports.takePeople(list('C1,Ann,Harrowgate,,,East,,'));
    expect(await standing()).toEqual([
      { child: 'C1', who: 'Rhun Castellain', basis: 'panel-member', source: 'panels.case:1' },
    ]);
  });
});
