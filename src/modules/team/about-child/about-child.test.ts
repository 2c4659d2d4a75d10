import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeJob } from '#platform/jobs/worker.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { addToTeam, askByForm, endOn, placeForm } from '#testing/team-form.ts';
import { aboutChild } from './about-child.ts';

let house: TestHouse;
let child: BuiltChild;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { givenName: 'Siân', familyName: 'Prysor' });
  await grant(house.owner, child, people.worker);
});
afterAll(() => house.close());

test.each(['en', 'cy'])(
  'everything that was written of a team is told, what ended and was refused too (%s)',
  async (language) => {
    const path = `/children/${child.childId}/team`;
    const worker = await house.as(people.worker);
    if (language === 'en') {
      await addToTeam(house, worker, child, people.nurse);
      const officer = await addToTeam(house, worker, child, people.policeOfficer, placeForm('police'));
      await worker.post(`${path}/members/${officer}/end`, {
        ...endOn('2026-11-20', 'The enquiry ended'),
        version: '1',
      });
      await askByForm(house, worker, child.childId, people.worker);
      const asked = await askByForm(house, worker, child.childId, people.nurse);
      const nurse = await house.as(people.nurse);
      await nurse.post(`${path}/hand-overs/${asked}`, {
        answer: 'refuse',
        because: 'Leaves in a week',
        version: '1',
      });
      await askByForm(house, worker, child.childId, people.nurse);
    }
    const job = makeJob(house.app.house, new AbortController().signal);
    const sections = await job.inPartnership(child.partnershipId, (tx) =>
      aboutChild.read(tx, job.wordsIn(language), child.childId),
    );
    const told = sections
      .flatMap(({ passages }) => passages.map(({ label, text }) => `${label}\n${text}`))
      .join('\n');
    for (const text of [
      'Constance Abiolari, Marlowe Community Health',
      'Paula Dunkerswick',
      'The enquiry ended',
    ])
      expect(told).toContain(text);
    for (const text of ['Jolanta Wierzbówka → Constance Abiolari', 'Leaves in a week', 'Leaves on Friday'])
      expect(told).toContain(text);
    expect(sections.flatMap(({ passages }) => passages)).toHaveLength(2 + 1 + 3);
  },
);
