import { expect, test } from 'vitest';
import { languages } from '../words/index.ts';
import type { Language } from '../words/index.ts';
import { madeUpShell, renderView } from './made-up-shell.ts';

const typed = [
  { name: 'notes', label: 'Notes', value: 'First line\nsecond <b>line</b>' },
  { name: 'to', label: 'To', value: "O'Brien-ap-Siôn 李" },
];

function show(name: string, language: Language, model: object): string {
  return renderView(`platform/web/errors/${name}.njk`, model, madeUpShell(language));
}

// What the platform gives when it knows nothing about the page.
const bare = { typed: [], action: '', people: [], seconds: 60 };
const names = [
  'conflict',
  'failed',
  'forbidden',
  'not-found',
  'signed-out',
  'too-large',
  'too-many',
] as const;

test.each(names.flatMap((name) => languages.map((language) => [name, language] as const)))(
  '%s can be shown knowing nothing (%s)',
  (name, language) => {
    const html = show(name, language, bare);
    const heading = /<h1[^>]*>([^<]+)<\/h1>/.exec(html)?.[1];
    expect(heading).toBeTruthy();
    expect(html).toContain(`<title>${heading ?? ''} - Teamaround</title>`);
    expect(html).not.toContain('<dl');
  },
);

test('the 500 page gives the reference, what was typed, and another try with the same fields', () => {
  const html = show('failed', 'en', { ...bare, typed, action: '/panels/slots' });
  expect(html).toContain('request-of-the-test');
  expect(html).toContain(
    '<dd class="app-typed govuk-!-margin-bottom-4">First line\nsecond &lt;b&gt;line&lt;/b&gt;</dd>',
  );
  expect(html).toContain('<form action="/panels/slots" method="post"');
  expect(html).toContain('<input type="hidden" name="to" value="O&#39;Brien-ap-Siôn 李">');
});

test('the 500 page offers no second try where there is nothing to send', () => {
  expect(show('failed', 'en', bare)).not.toContain('Try again');
  expect(show('failed', 'en', { ...bare, typed })).not.toContain('Try again');
});

test.each(['signed-out', 'too-large', 'conflict'] as const)('%s keeps what was typed', (name) => {
  expect(show(name, 'cy', { ...bare, typed })).toContain('second &lt;b&gt;line&lt;/b&gt;');
});

test('the 403 page says whom to ask', () => {
  const people = [
    { fullName: 'Gwen Imagined', jobTitle: 'Head of quality assurance', agencyName: 'Social care' },
  ];
  const html = show('forbidden', 'en', { ...bare, people });
  expect(html).toContain('Gwen Imagined');
  expect(html).toContain('Head of quality assurance, Social care');
  expect(show('forbidden', 'en', bare)).toContain('administrator of your agency');
});

test('the page for too many requests says how long to wait', () => {
  expect(show('too-many', 'en', { ...bare, seconds: 1 })).toContain('in 1 second.');
  expect(show('too-many', 'cy', { ...bare, seconds: 20 })).toContain('ymhen 20 eiliad.');
});

test('two versions stand side by side, and an empty answer says that it is empty', () => {
  const fields = [
    { label: 'Dilemma', theirs: 'Drift since spring', yours: 'Drift since\nsummer' },
    { label: 'Chair', theirs: '', yours: 'Gwen Imagined' },
  ];
  const at = new Date('2026-11-21T14:02:00Z');
  const html = show('conflict', 'en', { by: 'Idris Invented', at, fields, currentHref: '/cases/1' });
  expect(html).toContain('Idris Invented saved a change at 2:02pm');
  expect(html).toContain('Drift since\nsummer</td>');
  expect(html).toContain('(left empty)</td>');
  expect(html).toContain('href="/cases/1"');
});
