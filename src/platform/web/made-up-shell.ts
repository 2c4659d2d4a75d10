import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWords } from '../words/index.ts';
import type { Language } from '../words/index.ts';
import { createRenderer, viewFolders } from './render.ts';
import type { Shell } from './render.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

const wordsIn = buildWords([{ en, cy }]);

/** For tests of pages: what surrounds the page of a made-up team manager with three late things, on 21 November 2026. */
export function madeUpShell(language: Language, changed: Partial<Shell> = {}): Shell {
  return {
    words: wordsIn(language),
    viewer: {
      fullName: 'Bronwen Pretend',
      agencyName: 'Health',
      jobTitle: 'team manager',
      roles: ['team-manager'],
    },
    navigation: [
      { key: 'my-work', text: 'My work', href: '/', current: true, count: 3 },
      { key: 'panels', text: 'Panels', href: '/panels', current: false },
    ],
    lateCount: 3,
    isDemonstration: false,
    path: '/panels?page=2',
    csrfToken: 'csrf-of-the-test',
    requestId: 'request-of-the-test',
    today: '2026-11-21',
    idleMinutes: 30,
    longestHours: 12,
    ...changed,
  };
}

/** Renders a view of the house, or the text of a template given on the spot. */
export async function renderTemplate(template: string, model: object, shell: Shell): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'teamaround-views-'));
  try {
    await writeFile(join(folder, 'page.njk'), template);
    const render = createRenderer({
      views: [...viewFolders, folder],
      assetPath: (name) => `/assets/${name}`,
    });
    return render('page.njk', model, shell);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export function renderView(view: string, model: object, shell: Shell): string {
  return createRenderer({ views: viewFolders, assetPath: (name) => `/assets/${name}` })(view, model, shell);
}
