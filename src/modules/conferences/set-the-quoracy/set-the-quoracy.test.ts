import { afterAll, beforeAll, expect, test } from 'vitest';
import { dateBoxes } from '#testing/conference-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('local practice as shipped, until two roles set their own with its source', async () => {
  const worker = await house.as(people.worker);
  const shipped = await worker.get('/conferences/quoracy');
  expect(shipped.html).toContain('Social care and 2 other agencies must be there. Source: local practice');
  expect(shipped.html).not.toContain('Set another rule');
  const form = { otherAgencies: '3', source: 'Our procedures <4>', ...dateBoxes('from', '2026-11-01') };
  expect((await worker.post('/conferences/quoracy', form)).status).toBe(403);
  const quality = await house.as(people.quality);
  const wrong = await quality.post('/conferences/quoracy', { ...form, otherAgencies: '11' });
  expect([wrong.status, wrong.html.includes('Enter a number from 0 to 10')]).toEqual([422, true]);
  expect(wrong.html).toContain('Our procedures &lt;4&gt;');
  expect((await quality.post('/conferences/quoracy', form)).status).toBe(303);
  const read = await worker.get('/conferences/quoracy');
  expect(read.html).toContain('Social care and 3 other agencies must be there.');
  expect(read.html).toContain('Source: Our procedures &lt;4&gt;, from 1 November 2026.');
});
