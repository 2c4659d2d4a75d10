import { roles, type Permissions } from '#platform/access/index.ts';
import type { PublicRoute, Route } from '#platform/web/routes.ts';
import { code, table } from './write-document.ts';

/** docs/security/who-may-do-what.md: each permission with its roles and with all that it opens, as the route tables say. */
export function describeWhoMay(routes: readonly (Route | PublicRoute)[], permissions: Permissions): string[] {
  const opened = (may: string, method: 'GET' | 'POST') =>
    routes
      .filter((route) => route.may === may && route.method === method)
      .map(({ path, ...route }) => code(path) + ('needsFreshFactor' in route ? ' †' : ''))
      .join(', ');
  const row = (may: string, whom: string) => [code(may), whom, opened(may, 'GET'), opened(may, 'POST')];
  return [
    '# Who may do what',
    'Written by `src/documents.test.ts` from the code, which fails when this page is behind it. A permission opens an address; which children, and which of their rows and fields, is decided besides by the database: [fields.md](fields.md).',
    'Behind an address that is marked with a cross a second factor must have been shown within the last minutes.',
    table(
      ['permission', 'roles', 'shows', 'does'],
      [
        row('anyone', 'everybody, also who is not signed in'),
        row('signed-in', 'everybody with an account'),
        ...Object.entries(permissions)
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([may, holders]) => row(may, inOrder(holders))),
      ],
    ),
  ];
}

const inOrder = (holders: readonly string[]) => roles.filter((role) => holders.includes(role)).join(', ');
