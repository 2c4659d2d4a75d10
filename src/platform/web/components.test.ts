import { expect, test } from 'vitest';
import { languages } from '../words/index.ts';
import type { Language } from '../words/index.ts';
import { madeUpShell, renderTemplate } from './made-up-shell.ts';

/** Renders a use of one macro of a component's file. */
function use(file: string, macro: string, text: string, model: object = {}, language: Language = 'en') {
  const template = `{% from "platform/web/components/${file}.njk" import ${macro} %}${text}`;
  return renderTemplate(template, model, madeUpShell(language));
}

const evil = '<img src=x onerror=alert(1)>';
const evilEscaped = '&lt;img src=x onerror=alert(1)&gt;';

test('a form posts with its tokens, and each form has its own', async () => {
  const text = `{% call form(shell, '/panels', { id: 'slots', enctype: 'multipart/form-data' }) %}<i></i>{% endcall %}`;
  const html = await use('form', 'form', text + text);
  expect(html).toContain(
    '<form action="/panels" method="post" novalidate id="slots" enctype="multipart/form-data" data-upload ',
  );
  expect(html).toContain('<input type="hidden" name="_csrf" value="csrf-of-the-test">');
  const tokens = [...html.matchAll(/name="formToken" value="([0-9a-f-]{36})"/g)].map((found) => found[1]);
  expect(new Set(tokens).size).toBe(2);
  expect(html).not.toContain('data-autosave');
});

test.each([
  ['en', 'Saved at {time}'],
  ['cy', 'Wedi’i gadw am {time}'],
] as const)('a form that saves itself says so (%s)', async (language, said) => {
  const text = `{% call form(shell, '/notes', { autosave: '/notes/draft' }) %}{% endcall %}`;
  const html = await use('form', 'form', text, {}, language);
  expect(html).toContain('data-autosave="/notes/draft"');
  expect(html).toContain(`data-saved="${said}"`);
  expect(html).toContain('role="status" data-autosave-status');
});

test('errors are listed with a way to each field; none is nothing', async () => {
  const model = { errors: [{ field: 'due', message: evil }] };
  const html = await use('error-summary', 'errorSummary', '{{ errorSummary(model.errors) }}', model);
  expect(html).toContain(`<a href="#due">${evilEscaped}</a>`);
  expect(html).toContain('There is a problem');
  expect((await use('error-summary', 'errorSummary', '{{ errorSummary(model.errors) }}')).trim()).toBe('');
});

test.each(languages)('one field’s message comes with the word for error (%s)', async (language) => {
  const text = `{% set found = errorFor(model.errors, 'due') %}{{ found.visuallyHiddenText }}: {{ found.text }}{% if errorFor(model.errors, 'other') %}!{% endif %}`;
  const errors = [{ field: 'due', message: 'Enter a day' }];
  const html = await renderTemplate(text, { errors }, madeUpShell(language));
  expect(html).toBe(language === 'en' ? 'Error: Enter a day' : 'Gwall: Enter a day');
});

test.each([
  ['2026-11-18', '', 'late', '3 days late'],
  ['2026-11-22', '', 'soon', 'due tomorrow'],
  ['2027-01-10', '', 'later', 'due on 10 January 2027'],
  ['2026-11-18', '2026-11-20', 'done', 'done on 20 November 2026'],
])('due %s, done %s: %s, "%s", and a shape', async (due, doneOn, state, words) => {
  const html = await use('due-tag', 'dueTag', '{{ dueTag(shell, model.due, model.doneOn) }}', {
    due,
    doneOn,
  });
  expect(html).toContain(`app-due--${state}`);
  expect(html).toContain(`<span>${words}</span>`);
  expect(html).toContain('<svg');
});

test('a due tag in Welsh, of an action that was never given an end', async () => {
  const html = await use('due-tag', 'dueTag', "{{ dueTag(shell, '2026-11-18') }}", {}, 'cy');
  expect(html).toContain('3 diwrnod yn hwyr');
});

test('a bar is drawn to the scale of its table, with a name, a description and the limit', async () => {
  const text = '{{ planBar({ days: 450, words: "1 year and 2 months" }, { longest: 900, limit: 360 }) }}';
  const html = await use('plan-bar', 'planBar', text);
  expect(html).toContain('<title>1 year and 2 months</title>');
  expect(html).toContain('<desc>50% of the longest in this list</desc>');
  expect(html).toContain('width="50%"');
  expect(html).toContain('x1="40%"');
  expect(html).not.toContain('style=');
});

test('a bar in a table where no plan has run a day', async () => {
  const html = await use('plan-bar', 'planBar', '{{ planBar({ days: 0, words: "today" }, { longest: 0 }) }}');
  expect(html).toContain('width="0%"');
  expect(html).not.toContain('NaN');
});

test('an empty place says what will be here and how to start', async () => {
  const text = `{{ empty('No papers yet', 'The plan will be here.', { text: 'Book a case', href: '/book' }) }}`;
  const html = await use('empty', 'empty', text);
  expect(html).toContain('No papers yet');
  expect(html).toContain('href="/book"');
  expect(await use('empty', 'empty', `{{ empty('None', 'Later.') }}`)).not.toContain('href');
});

test('a person’s initials are for the eye only; the name is text', async () => {
  const html = await use('person', 'person', '{{ person(model.name, "12", "/child") }}', { name: evil });
  expect(html).toContain(`<a class="govuk-link" href="/child">${evilEscaped}</a>`);
  expect(html).toContain('>IO</text>');
  expect(html).toContain('aria-hidden="true"');
});

test.each(
  [
    ['en', '20 November 2026 · Health'],
    ['cy', '20 Tachwedd 2026 · Health'],
  ].map(([language, said]) => [language as Language, said] as const),
)('a timeline tells the day (%s)', async (language, said) => {
  const entries = [{ date: '2026-11-20', title: 'Core group', by: 'Health', text: evil, href: '/meeting' }];
  const html = await use('timeline', 'timeline', '{{ timeline(model.entries) }}', { entries }, language);
  expect(html).toContain('<time datetime="2026-11-20">');
  expect(html.replaceAll(/<[^>]+>/g, '')).toContain(said);
  expect(html).toContain(`<p>${evilEscaped}</p>`);
});

test('a strip of facts is a list of terms', async () => {
  const items = [
    { label: 'Age', value: '12 years' },
    { label: 'Late', value: '2', isLate: true },
  ];
  const html = await use('summary-strip', 'summaryStrip', '{{ summaryStrip(model.items) }}', { items });
  expect(html).toContain('<dt>Age</dt>');
  expect(html).toMatch(/app-strip__item--late">\s*<dt>Late<\/dt>/);
});

test('a wide table can be reached and is named', async () => {
  const text = `{% call bigTable('stuck', model.caption) %}<tbody></tbody>{% endcall %}`;
  const html = await use('big-table', 'bigTable', text, { caption: evil });
  expect(html).toContain('role="region" aria-labelledby="stuck-caption" tabindex="0"');
  expect(html).toContain('id="stuck-caption"');
  expect(html).toContain(evilEscaped);
});

test.each([
  ['en', 'Cancel'],
  ['cy', 'Canslo'],
] as const)('asks before doing (%s)', async (language, cancel) => {
  const text = `{% call confirmPanel(shell, { title: 'Withdraw?', action: '/withdraw', button: 'Withdraw', cancelHref: '/case', isWarning: true }) %}<p>Free again.</p>{% endcall %}`;
  const html = await use('confirm-panel', 'confirmPanel', text, {}, language);
  expect(html).toContain('<form action="/withdraw" method="post"');
  expect(html).toContain('<p>Free again.</p>');
  expect(html).toContain('govuk-button--warning');
  expect(html).toContain('data-prevent-double-click="true"');
  expect(html).toContain(`<a class="govuk-link" href="/case">${cancel}</a>`);
});

test.each(languages)(
  'progress names its bar, and asks for more only while it runs (%s)',
  async (language) => {
    const running = `{{ progress({ id: 'import', label: 'Reading', value: 10, max: 40, text: '10 of 40', refreshHref: '/import' }) }}`;
    const html = await use('progress', 'progress', running, {}, language);
    expect(html).toContain('<label class="govuk-label govuk-label--s" for="import-bar">');
    expect(html).toContain('<progress id="import-bar" value="10" max="40">10 of 40</progress>');
    expect(html).toContain('data-refresh="/import"');
    const ended = `{{ progress({ id: 'import', label: 'Reading', value: 40, max: 40, text: '40 of 40' }) }}`;
    expect(await use('progress', 'progress', ended, {}, language)).not.toContain('data-refresh');
    const unknown = `{{ progress({ id: 'import', label: 'Reading', value: 0, max: 0, text: 'Starting' }) }}`;
    expect(await use('progress', 'progress', unknown, {}, language)).toContain('<progress id="import-bar">');
  },
);

test('says that it was done, with undo', async () => {
  const text = `{{ notice(shell, 'Marked done', { action: '/undo', text: 'Undo' }) }}`;
  const html = await use('notice', 'notice', text);
  expect(html).toContain('role="status"');
  expect(html).toContain('<form action="/undo" method="post"');
  expect(await use('notice', 'notice', `{{ notice(shell, 'Sent') }}`)).not.toContain('<form');
});

test.each([
  ['en', 'You have %{count} characters left', 'You can enter up to 200 characters'],
  ['cy', 'Mae gennych %{count} nod ar ôl', 'Gallwch deipio hyd at 200 o nodau'],
] as const)('a long text counts in the page’s language (%s)', async (language, left, limit) => {
  const text = `{{ longText({ id: 'why', label: 'Why?', hint: 'In your words', value: model.value, maxlength: 200 }, model.errors) }}`;
  const model = { value: evil, errors: [{ field: 'why', message: 'Say why' }] };
  const html = await use('long-text', 'longText', text, model, language);
  expect(html).toContain(`data-i18n.characters-under-limit.other="${left}"`);
  expect(html).toContain(limit);
  expect(html).toContain(`${evilEscaped}</textarea>`);
  expect(html).toContain('govuk-textarea--error');
  const plain = await use('long-text', 'longText', `{{ longText({ id: 'why', label: 'Why?', value: '' }) }}`);
  expect(plain).toContain('name="why"');
  expect(plain).not.toContain('character-count');
});

test.each([
  ['en', 'Month'],
  ['cy', 'Mis'],
] as const)(
  'a date has three named boxes, the first with the id errors lead to (%s)',
  async (language, month) => {
    const text = `{{ dateField({ id: 'due', label: 'When?', day: '31', month: '2', year: '' }, model.errors) }}`;
    const errors = [{ field: 'due', message: 'Enter a day that exists' }];
    const html = await use('date-field', 'dateField', text, { errors }, language);
    expect(html).toMatch(/<input[^>]*id="due" name="due-day"[^>]*value="31"/);
    expect(html).toMatch(/<input[^>]*id="due-month" name="due-month"[^>]*value="2"/);
    expect(html).toMatch(/<input[^>]*id="due-year" name="due-year"/);
    expect(html.replaceAll(/\s+/g, ' ')).toContain(`for="due-month"> ${month} </label>`);
    expect(html.match(/govuk-input--error/g)).toHaveLength(3);
  },
);

test.each([
  ['en', 'Show'],
  ['cy', 'Dangos'],
] as const)('a password can be shown (%s)', async (language, show) => {
  const text = `{{ passwordField({ id: 'password', label: 'P', autocomplete: 'new-password' }) }}`;
  const html = await use('password-field', 'passwordField', text, {}, language);
  expect(html).toContain('autocomplete="new-password"');
  expect(html).toContain(`data-i18n.show-password="${show}"`);
});

test('further pages, and nothing when there is one', async () => {
  const text = '{{ pages({ number: 2, count: model.count, previousHref: "/?page=1", nextHref: "" }) }}';
  const html = await use('pages', 'pages', text, { count: 2 });
  expect(html).toContain('Page 2 of 2');
  expect(html).toContain('href="/?page=1" rel="prev"');
  expect(html).not.toContain('rel="next"');
  expect((await use('pages', 'pages', text, { count: 1 })).trim()).toBe('');
});

test('the mark leaves a piece open when somebody is missing', async () => {
  const whole = await use('mark', 'mark', '{{ mark(32) }}');
  const open = await use('mark', 'mark', '{{ mark(32, true) }}');
  expect(whole).not.toContain('stroke-dasharray');
  expect(open).toContain('stroke-dasharray');
});
