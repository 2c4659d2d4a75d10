import type { HouseFile } from '#platform/testing/house-rules/house-file.ts';
import type { PublicRoute, Route } from '#platform/web/routes.ts';
import { code, table } from './write-document.ts';

const MEGABYTE = 1024 ** 2;

/** docs/security/limits.md: how often, how large, how long, as the route tables and the schemas of the forms say. */
export function describeLimits(
  routes: readonly (Route | PublicRoute)[],
  files: readonly HouseFile[],
): string[] {
  return [
    '# Limits of what is sent',
    'Written by `src/documents.test.ts` from the code, which fails when this page is behind it. What the rules are for is in [input.md](input.md).',
    '## How often',
    'From one place, a minute: 1,200 requests to all addresses together, and to these:',
    table(['address', 'most in a minute'], routes.flatMap(oftenRow)),
    '## How large a file',
    'A file goes into the store only at these addresses, five in one form at most. One person may send `UPLOADS_PER_DAY` gigabytes in a day, 10 when nothing is set.',
    table(['address', 'megabytes for each file'], routes.flatMap(fileRow)),
    '## How long a text',
    'By the schema of each form. What is longer is not cut off: the page comes back and says so. A field without a schema of its own takes at most 1,000,000 bytes together with all others of its form.',
    table(['form', 'field', 'must be filled in', 'longest, characters'], files.flatMap(textRows)),
  ];
}

const name = ({ method, path }: Route | PublicRoute) => code(`${method} ${path}`);
const number = (value: number) => value.toLocaleString('en-GB');

function oftenRow(route: Route | PublicRoute): string[][] {
  return route.mostPerMinute === undefined ? [] : [[name(route), number(route.mostPerMinute)]];
}

function fileRow(route: Route | PublicRoute): string[][] {
  return route.uploadsUpTo === undefined ? [] : [[name(route), number(route.uploadsUpTo / MEGABYTE)]];
}

const textRule =
  /(\w+)\s*[:=]\s*(text|optionalText)\(\s*(?:[^,()]+(?:\([^()]*\))?,\s*)?(\d[\d_]*|[a-zA-Z]\w*),/g;

/** Each field of a form whose schema stands in this file, with the number written in it. */
function textRows({ path, text }: HouseFile): string[][] {
  const isForm = /from '[^']*web\/forms\.ts'/.test(text) && !/\.test\.ts$|\/testing\//.test(path);
  if (!isForm) return [];
  const form = `[${path.replace(/^src\/(.*)\/([\w-]+)\.ts$/, '$1: $2')}](../../${path})`;
  return [...text.matchAll(textRule)].map(([, field = '', kind, longest = '']) => [
    form,
    field,
    kind === 'text' ? 'yes' : 'no',
    /^\d/.test(longest) ? number(Number(longest.replaceAll('_', ''))) : code(longest),
  ]);
}
