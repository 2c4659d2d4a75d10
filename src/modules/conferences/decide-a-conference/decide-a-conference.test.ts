import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import {
  arrange,
  chairEmail,
  childAtRisk,
  decideAs,
  enquireAtRisk,
  makePlan,
  noteWhoCame,
  protectionOf,
} from '#testing/conference-form.ts';
import { lettersOf } from '#testing/letters-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const idIn = (path: string) => path.split('/').at(-1) ?? '';

test('from the strategy discussion to a plan: discussed, enquired, invited, noted, decided by the chair alone', async () => {
  const child = await childAtRisk(house);
  const discussion = await enquireAtRisk(house, child);
  const path = await arrange(house, child, { discussion: idIn(discussion) });
  const letters = await lettersOf(house.owner, people.policeOfficer);
  expect(letters.at(-1)?.subject).toBe('Invitation: Initial child protection conference, 20 November 2026');
  expect(JSON.stringify(letters)).not.toContain('Tollerdown');
  const police = await house.as(people.policeOfficer);
  await police.post(`${path}/views`, { wants: 'no-plan', because: 'We saw “no intent” in <her>.' });
  await noteWhoCame(house, path);
  const chair = await house.as(chairEmail);
  const asked = await chair.get(`${path}/decide`);
  expect(asked.html).toContain('Does the child need a child protection plan?');
  expect(asked.html).toContain('We saw “no intent” in &lt;her&gt;.');
  await decideAs(chair, path, 'plan', { category: 'PHY' });
  const read = await police.get(path);
  expect(read.html).toContain('Child protection plan: physical abuse');
  expect(read.html).toContain('Sees it differently');
  expect(read.html).toContain('We saw “no intent” in &lt;her&gt;.');
  expect(read.html).toContain('Raise this as a disagreement');
  const list = await (await house.as(people.worker)).get(protectionOf(child));
  expect(list.html).toContain('Child protection plan: physical abuse, since 20 November 2026');
  expect(list.html).toContain('No plan that is open today');
  expect(list.html).toContain('due on 4 December 2026');
  expect(list.html).toContain('20 February 2027');
  expect(
    (await auditOf(house.owner, chairEmail)).find(({ act }) => act === 'conference decided'),
  ).toMatchObject({
    outcome: 'done',
    childIds: [child.childId],
    detail: { outcome: 'plan', isQuorate: true },
  });
});

test('one that is not quorate is decided only with why it went ahead', async () => {
  const child = await childAtRisk(house);
  const discussion = idIn(await enquireAtRisk(house, child));
  const path = await arrange(house, child, { discussion });
  const chair = await house.as(chairEmail);
  const form = { outcome: 'plan', category: 'NEG', because: 'She is not safe.' };
  const early = await chair.post(`${path}/decide`, form);
  expect([early.status, early.html.includes('note who came first')]).toEqual([422, true]);
  await noteWhoCame(house, path, [people.nurse, people.schoolLead]);
  const wrong = await chair.post(`${path}/decide`, form);
  expect([wrong.status, wrong.html.includes('Say why it went ahead')]).toEqual([422, true]);
  expect(wrong.html).toContain('She is not safe.');
  await decideAs(chair, path, 'plan', { category: 'NEG', wentAheadBecause: 'Health sent a report.' });
  expect((await chair.get(path)).html).toContain('Why it went ahead: Health sent a report.');
});

test('a plan needs a category, and an initial conference ends none', async () => {
  const child = await childAtRisk(house);
  const path = await arrange(house, child, { discussion: idIn(await enquireAtRisk(house, child)) });
  await noteWhoCame(house, path);
  const chair = await house.as(chairEmail);
  const none = await chair.post(`${path}/decide`, { outcome: 'plan', because: 'Because' });
  expect([none.status, none.html.includes('Choose a category of abuse')]).toEqual([422, true]);
  const ends = await chair.post(`${path}/decide`, { outcome: 'end', because: 'Because' });
  expect([ends.status, ends.html.includes('Choose what is decided')]).toEqual([422, true]);
});

test('decided twice at once: the second is shown the first, and one decision stands', async () => {
  const child = await childAtRisk(house);
  const path = await arrange(house, child, { discussion: idIn(await enquireAtRisk(house, child)) });
  await noteWhoCame(house, path);
  const [one, other] = [await house.as(chairEmail), await house.as(chairEmail)];
  const answers = await Promise.all([
    one.post(`${path}/decide`, { outcome: 'no-plan', because: 'Safe with her aunt.' }),
    other.post(`${path}/decide`, { outcome: 'plan', category: 'EMO', because: 'Not safe.' }),
  ]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  const second = answers.find(({ status }) => status === 409);
  expect(second?.html).toContain('No child protection plan');
  expect(second?.html).toContain('Child protection plan: emotional abuse');
});

test('a review ends the plan; nobody but its chair decides', async () => {
  const child = await childAtRisk(house);
  const plan = idIn(await makePlan(house, child));
  const review = await arrange(house, child, { plan }, { day: '2026-11-20' });
  await noteWhoCame(house, review);
  for (const [email, status] of [
    [people.manager, 403],
    [people.policeOfficer, 403],
    ['emrys.caradwynfa@childrens-services.marlowe-vale.example', 404],
  ] as const)
    expect([
      email,
      (await (await house.as(email)).post(`${review}/decide`, { outcome: 'end', because: 'x' })).status,
    ]).toEqual([email, status]);
  await decideAs(await house.as(chairEmail), review, 'end');
  const list = await (await house.as(people.worker)).get(protectionOf(child));
  expect(list.html).toContain('The child protection plan ends');
  expect(list.html).not.toContain('What is due next');
});
