import { roles, type Role } from '#platform/access/index.ts';
import { email, fullName, jobTitle } from '../people/person-form.ts';

export const fields = ['fullName', 'email', 'jobTitle', 'team', 'roles', 'language'] as const;
export type Field = (typeof fields)[number];

/** Usual headings, in letters only and in both languages; the surest first. */
export const usualHeadings: Readonly<Record<Field, readonly string[]>> = {
  fullName: ['fullname', 'name', 'person', 'enwllawn', 'enw'],
  email: [
    'email',
    'emailaddress',
    'workemail',
    'workemailaddress',
    'mail',
    'ebost',
    'cyfeiriadebost',
    'ebostgwaith',
  ],
  jobTitle: ['jobtitle', 'job', 'title', 'post', 'swydd', 'teitlswydd'],
  team: ['team', 'teamname', 'tim', 'enwrtim'],
  roles: ['roles', 'role', 'rolau', 'rol'],
  language: ['language', 'preferredlanguage', 'iaith', 'dewisiaith'],
};

/** What is wrong with a row: the end of a word `administration.list.problem.<key>`. */
export type RowProblem =
  | 'name'
  | 'email'
  | 'email-repeated'
  | 'email-here'
  | 'job-title'
  | 'team'
  | 'roles'
  | 'role-unknown'
  | 'role-not-yours'
  | 'language';

export interface InvitationRow {
  row: number;
  fullName: string;
  email: string;
  jobTitle: string;
  teamId: string | null;
  roles: Role[];
  language: 'en' | 'cy';
  problems: RowProblem[];
}

/** What a row is read against. */
export interface ListContext {
  teams: readonly { id: string; name: string }[];
  /** How roles are written, in either language, in small letters. */
  roleNames: ReadonlyMap<string, Role>;
  mayGive: readonly Role[];
  /** Addresses of people of this agency, in small letters. */
  known: ReadonlySet<string>;
  /** Where the list does not say. */
  language: 'en' | 'cy';
}

const LONGEST = 254;

/**
 * One row of a list as a person to invite, with everything that is wrong with it. Names of teams and roles are found whatever their
 * capitals; an address is compared whole, in small letters, with those before it (`seen`, which is added to) and those of the agency.
 */
export function readInvitationRow(
  row: number,
  cells: Readonly<Record<Field, string>>,
  context: ListContext,
  seen: Set<string>,
): InvitationRow {
  const team = context.teams.find(({ name }) => folded(name) === folded(cells.team));
  const address = readAddress(cells.email, context, seen);
  const given = readRoles(cells.roles, context);
  const language = languageOf(cells.language, context.language);
  const problems: (RowProblem | false)[] = [
    !fullName.safeParse(cells.fullName).success && 'name',
    address.problem,
    !jobTitle.safeParse(cells.jobTitle).success && 'job-title',
    cells.team !== '' && team === undefined && 'team',
    given.problem,
    language === undefined && 'language',
  ];
  return {
    row,
    fullName: cells.fullName.slice(0, LONGEST),
    email: address.email.slice(0, LONGEST),
    jobTitle: cells.jobTitle.slice(0, LONGEST),
    teamId: team?.id ?? null,
    roles: given.roles,
    language: language ?? context.language,
    problems: problems.filter((problem) => problem !== false),
  };
}

function readAddress(
  cell: string,
  { known }: ListContext,
  seen: Set<string>,
): { email: string; problem: RowProblem | false } {
  const read = email.safeParse(cell);
  if (!read.success) return { email: cell, problem: 'email' };
  const isRepeated = seen.has(read.data);
  seen.add(read.data);
  if (isRepeated) return { email: read.data, problem: 'email-repeated' };
  return { email: read.data, problem: known.has(read.data) && 'email-here' };
}

function readRoles(cell: string, context: ListContext): { roles: Role[]; problem: RowProblem | false } {
  const written = cell
    .split(/[;,|/]/)
    .map(folded)
    .filter((name) => name !== '');
  const found = written.map((name) => context.roleNames.get(name));
  const given = roles.filter((role) => found.includes(role));
  if (written.length === 0) return { roles: [], problem: 'roles' };
  if (found.includes(undefined)) return { roles: given, problem: 'role-unknown' };
  if (!given.every((role) => context.mayGive.includes(role)))
    return { roles: given, problem: 'role-not-yours' };
  return { roles: given, problem: false };
}

function languageOf(cell: string, otherwise: 'en' | 'cy'): 'en' | 'cy' | undefined {
  const written = folded(cell);
  if (written === '') return otherwise;
  if (['en', 'english', 'saesneg'].includes(written)) return 'en';
  return ['cy', 'welsh', 'cymraeg'].includes(written) ? 'cy' : undefined;
}

function folded(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
