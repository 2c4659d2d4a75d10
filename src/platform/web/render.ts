import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import nunjucks from 'nunjucks';
import type { Words } from '../words/index.ts';
import { dueState } from './due-state.ts';
import { initials } from './initials.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Where templates are looked for, first match first: our own from src, then GOV.UK's and MOJ's components. */
export const viewFolders: readonly string[] = [
  join(root, 'src'),
  join(root, 'node_modules/govuk-frontend/dist'),
  join(root, 'node_modules/@ministryofjustice/frontend'),
];

/** One place in the main navigation; `count` is how many things there are late. */
export interface NavigationItem {
  key: string;
  text: string;
  href: string;
  current: boolean;
  count?: number;
  /** The pages of a group, whose address is that of the first of them. */
  pages?: NavigationItem[];
}

/** What every page needs besides its own model: who is looking, in which language, and the tokens of its forms. */
export interface Shell {
  words: Words;
  /** Undefined before sign-in is `null`: then there is no account and no navigation. */
  viewer: { fullName: string; agencyName: string; jobTitle: string; roles: string[] } | null;
  navigation: NavigationItem[];
  /** Late things of the viewer, shown beside the navigation item with the key 'my-work'. */
  lateCount: number;
  isDemonstration: boolean;
  /** Path and query of this page, for coming back after the language was changed. */
  path: string;
  csrfToken: string;
  requestId: string;
  /** 'YYYY-MM-DD' in London. */
  today: string;
  /** How long somebody may do nothing before they are signed out; 0 when nobody is signed in. */
  idleMinutes: number;
  longestHours: number;
  /** Whether files that are added are checked for viruses before anybody is given them. */
  checksFiles: boolean;
}

/** One field of a form that cannot be accepted, with a sentence that says what to do. */
export interface FieldError {
  /** The id of the field on the page. */
  field: string;
  message: string;
}

interface RendererOptions {
  /** Folders templates are looked for in; normally `viewFolders`. */
  views: readonly string[];
  /** The address of a built file: assetPath('app.css') is '/assets/app-1f2e3d4c.css'. */
  assetPath: (name: string) => string;
}

/** Fills the template `view` (a path below one of the folders) and gives HTML. Throws when a template prints nothing. */
export type Render = (view: string, model: object, shell: Shell) => string;

/**
 * Templates see `model`, `shell`, and the functions of `wordFunctions`. Each language has its own set of compiled
 * templates, so that macros, which see no page, still speak the right one.
 */
export function createRenderer({ views, assetPath }: RendererOptions): Render {
  const environments = new WeakMap<Words, nunjucks.Environment>();
  return (view, model, shell) => {
    const environment = environments.get(shell.words) ?? createEnvironment(views, assetPath, shell.words);
    environments.set(shell.words, environment);
    return environment.render(view, { model, shell });
  };
}

function createEnvironment(
  views: readonly string[],
  assetPath: (name: string) => string,
  words: Words,
): nunjucks.Environment {
  const loader = new nunjucks.FileSystemLoader([...views]);
  const environment = new nunjucks.Environment(loader, {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  const functions = {
    ...wordFunctions(words),
    asset: assetPath,
    dueState,
    initials,
    // Each form its own: going back and sending another form of the same page is not a second post of the first.
    newFormToken: () => randomUUID(),
  };
  for (const [name, value] of Object.entries(functions)) environment.addGlobal(name, value);
  return environment;
}

function wordFunctions(words: Words) {
  return {
    t: words.t,
    d: words.date,
    dt: words.dateTime,
    shortDate: words.shortDate,
    weekday: words.weekday,
    time: words.time,
    number: words.number,
    percent: words.percent,
    age: words.age,
    duration: words.duration,
    relativeDue: words.relativeDue,
    list: words.list,
    /** The message of one field as GOV.UK components take it, or false. */
    errorFor: (errors: readonly FieldError[] | undefined, field: string) => {
      const found = errors?.find((error) => error.field === field);
      return found && { text: found.message, visuallyHiddenText: words.t('web.error.word') };
    },
  };
}
