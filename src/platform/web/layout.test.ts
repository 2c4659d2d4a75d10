import { expect, test } from 'vitest';
import { languages } from '../words/index.ts';
import { madeUpShell, renderTemplate } from './made-up-shell.ts';

const page = `{% extends "platform/web/layout.njk" %}
{% block pageTitle %}{{ model.title }}{% endblock %}
{% block content %}<h1>{{ model.title }}</h1>{% endblock %}`;

test.each(languages)('says its language and its title (%s)', async (language) => {
  const html = await renderTemplate(page, { title: 'Panels' }, madeUpShell(language));
  expect(html).toContain(`<html lang="${language}"`);
  expect(html).toContain('<title>Panels - Teamaround</title>');
  expect(html).toContain('<main class="govuk-main-wrapper" id="main-content">');
  expect(html).toContain('<h1>Panels</h1>');
});

test.each([
  ['en', 'Error: Panels - Teamaround'],
  ['cy', 'Gwall: Panels - Teamaround'],
] as const)('says in the title that there are errors (%s)', async (language, title) => {
  const model = { title: 'Panels', errors: [{ field: 'name', message: 'Enter a name' }] };
  expect(await renderTemplate(page, model, madeUpShell(language))).toContain(`<title>${title}</title>`);
});

test.each([
  ['en', 'cy', 'Cymraeg'],
  ['cy', 'en', 'English'],
] as const)('offers the other language and comes back (%s)', async (language, other, name) => {
  const html = await renderTemplate(page, { title: 'Panels' }, madeUpShell(language));
  const form = /<form action="\/language" method="post"[\s\S]*?<\/form>/.exec(html)?.[0];
  expect(form).toContain(`<input type="hidden" name="to" value="${other}">`);
  expect(form).toContain('<input type="hidden" name="returnTo" value="/panels?page=2">');
  expect(form).toContain('name="_csrf" value="csrf-of-the-test"');
  expect(form).toMatch(new RegExp(`<button[^>]*lang="${other}">\\s*${name}`));
});

test('shows who is signed in, and the way out', async () => {
  const html = await renderTemplate(page, { title: 'Panels' }, madeUpShell('en'));
  expect(html).toContain('<strong>Bronwen Pretend</strong>');
  expect(html).toContain('action="/sign-out"');
});

test('has neither account nor navigation before sign-in', async () => {
  const shell = madeUpShell('en', { viewer: null, navigation: [], lateCount: 0 });
  const html = await renderTemplate(page, { title: 'Sign in' }, shell);
  expect(html).not.toContain('/sign-out');
  expect(html).not.toContain('govuk-service-navigation');
  expect(html).toContain('action="/language"');
});

test('marks where you are and counts what is late, in words too', async () => {
  const html = await renderTemplate(page, { title: 'Panels' }, madeUpShell('en'));
  expect(html).toMatch(/href="\/" aria-current="page"/);
  expect(html).toContain('<span class="moj-notification-badge" aria-hidden="true">3</span>');
  expect(html).toContain(', 3 late</span>');
  const welsh = await renderTemplate(page, { title: 'Paneli' }, madeUpShell('cy'));
  expect(welsh).toContain(', 3 yn hwyr</span>');
  const none = await renderTemplate(page, { title: 'Panels' }, madeUpShell('en', { lateCount: 0 }));
  expect(none).not.toContain('moj-notification-badge');
});

test('shows the pages of the chosen group below it, and of each group where the screen is narrow', async () => {
  const item = (key: string, current = false) => ({ key, text: key, href: `/${key}`, current });
  const groups = [
    { ...item('children', true), pages: [item('find'), item('list', true)] },
    { ...item('challenge'), pages: [item('stuck'), item('panels')] },
  ];
  const html = await renderTemplate(page, { title: 'List' }, madeUpShell('en', { navigation: groups }));
  const row =
    /<nav class="app-row-of-pages[^"]*" aria-label="children">([\s\S]*?)<\/nav>/.exec(html)?.[1] ?? '';
  expect([...row.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual(['/find', '/list']);
  expect(row).toMatch(/href="\/list" aria-current="page"/);
  expect(html).not.toContain('aria-label="challenge"');
  expect(html.match(/app-navigation__nested/g)).toHaveLength(2);
});

test.each(languages)('says on every page of a demonstration that it is one (%s)', async (language) => {
  const shown = madeUpShell(language, { isDemonstration: true });
  const html = await renderTemplate(page, { title: 'Panels' }, shown);
  expect(html).toContain('href="/demonstration"');
  expect(html).toMatch(/app-demonstration[\s\S]*Bronwen Pretend, team manager, Health/);
  const other = await renderTemplate(page, { title: 'Panels' }, madeUpShell(language));
  expect(other).not.toContain('/demonstration');
});

test('holds no inline script, no inline style, no crown', async () => {
  const html = await renderTemplate(page, { title: 'Panels' }, madeUpShell('en', { isDemonstration: true }));
  const scripts = [...html.matchAll(/<script[^>]*>([^<]*)<\/script>/g)];
  expect(scripts).toHaveLength(2);
  for (const [tag, inside] of scripts) {
    expect(tag).toContain('src="/assets/');
    expect(inside).toBe('');
  }
  expect(html).not.toMatch(/\sstyle=|<style|\son\w+=|crown|licence-logo|GOV\.UK/i);
});

test('a name that is markup stays a name', async () => {
  const name = '<img src=x onerror=alert(1)>';
  const viewer = { fullName: name, agencyName: name, jobTitle: name, roles: [] };
  const shell = madeUpShell('en', { viewer, isDemonstration: true, path: `/?q=${name}` });
  const html = await renderTemplate(page, { title: name }, shell);
  expect(html).not.toContain('<img');
  expect(html).toContain('<h1>&lt;img src=x onerror=alert(1)&gt;</h1>');
});

test('a name with an apostrophe, an accent and another script is the same name', async () => {
  const html = await renderTemplate(page, { title: "O'Brien-ap-Siôn 李" }, madeUpShell('cy'));
  expect(html).toContain('<h1>O&#39;Brien-ap-Siôn 李</h1>');
});

test('printing what the model does not have is an error', async () => {
  await expect(renderTemplate('{{ model.titel }}', { title: 'Panels' }, madeUpShell('en'))).rejects.toThrow(
    /undefined/,
  );
});

test('reloads by itself without script only where the page asks for it', async () => {
  const asked = await renderTemplate(page, { title: 'Import', refreshSeconds: 5 }, madeUpShell('en'));
  expect(asked).toContain('<noscript><meta http-equiv="refresh" content="5"></noscript>');
  expect(await renderTemplate(page, { title: 'Import' }, madeUpShell('en'))).not.toContain('http-equiv');
});
