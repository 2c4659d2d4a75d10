import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { noticeKeys, type Notice } from './read-privacy-notice.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse('empty');
});
afterAll(() => house.close());

describe('the privacy notices', () => {
  it.each([
    ['/privacy', 'Information Commissioner', '/privacy/young-people'],
    ['/privacy/young-people', 'Childline at any time: 0800 1111', '/privacy'],
  ])(
    '%s is read without signing in, leads to the other, and the reading is on the audit trail',
    async (path, says, other) => {
      const { status, html, raw } = await house.nobody().get(path);
      expect(status).toBe(200);
      expect(html).toContain(says);
      expect(html).toContain(`href="${other}"`);
      const { rows } = await house.owner.query<{ act: string }>(
        'select act from audit_trail.event where request_id = $1',
        [raw.headers['x-request-id']],
      );
      expect(rows).toEqual([{ act: 'privacy notice read' }]);
    },
  );

  it('speaks Welsh to somebody who chose it', async () => {
    const person = house.nobody();
    await person.post('/language', { to: 'cy', returnTo: '/privacy/young-people' }, '/help');
    expect((await person.get('/privacy/young-people')).html).toContain('Does dim rhaid i chi gytuno bob tro');
  });
});

test.each([
  ['adults', en, 'privacy-notice.md'],
  ['adults', cy, 'hysbysiad-preifatrwydd.md'],
  ['young', en, 'privacy-notice-for-young-people.md'],
  ['young', cy, 'hysbysiad-preifatrwydd-i-bobl-ifanc.md'],
] as const)('on paper the notice for %s says what the page says (%#)', (notice: Notice, words, file) => {
  const paper = readFileSync(`docs/data-protection/${file}`, 'utf8').replaceAll(/\s+/g, ' ');
  const said: Readonly<Record<string, string>> = words;
  const keys = noticeKeys(notice).flatMap(({ title, paragraphs }) => [title, ...paragraphs]);
  expect(keys.length).toBeGreaterThan(20);
  expect(keys.filter((key) => !paper.includes(said[key] ?? key))).toEqual([]);
  const all = Object.keys(words).filter((key) => key.startsWith(`privacy.${notice}.`));
  expect(all.length).toBe(keys.length + 1);
});

test('the notice for young people is in short sentences and short words', () => {
  const texts = noticeKeys('young').flatMap(({ paragraphs }) =>
    paragraphs.map((key) => en[key as keyof typeof en]),
  );
  const sentences = texts.flatMap((text) => text.split(/[.!?:]\s+/)).filter((text) => text.trim() !== '');
  const lengths = sentences.map((sentence) => sentence.split(/\s+/).length);
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  expect(average).toBeLessThan(12);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(25);
});
