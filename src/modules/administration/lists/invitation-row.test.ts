import { expect, test } from 'vitest';
import { readInvitationRow, type Field, type ListContext } from './invitation-row.ts';

const context: ListContext = {
  teams: [{ id: 'team-1', name: 'Child Protection Investigation Unit' }],
  roleNames: new Map([
    ['practitioner', 'practitioner'],
    ['ymarferydd', 'practitioner'],
    ['panel member', 'panel-member'],
    ['panel chair', 'panel-chair'],
  ]),
  mayGive: ['practitioner', 'panel-member'],
  known: new Set(['here@police.example']),
  language: 'en',
};
const right: Record<Field, string> = {
  fullName: 'Nerys Talbanydd',
  email: 'Nerys.Talbanydd@Police.example',
  jobTitle: 'Detective constable',
  team: 'child protection  investigation unit',
  roles: 'Practitioner; Panel member',
  language: 'Cymraeg',
};
const read = (changed: Partial<Record<Field, string>> = {}, seen = new Set<string>()) =>
  readInvitationRow(2, { ...right, ...changed }, context, seen);

test('a row is a person to invite, the address in small letters', () => {
  expect(read()).toEqual({
    row: 2,
    fullName: 'Nerys Talbanydd',
    email: 'nerys.talbanydd@police.example',
    jobTitle: 'Detective constable',
    teamId: 'team-1',
    roles: ['practitioner', 'panel-member'],
    language: 'cy',
    problems: [],
  });
});

test('without team and language there is no team, and the language of whoever invites', () => {
  expect(read({ team: '', language: '' })).toMatchObject({ teamId: null, language: 'en', problems: [] });
});

test.each<[Partial<Record<Field, string>>, string[]]>([
  [{ fullName: '' }, ['name']],
  [{ fullName: 'x'.repeat(201) }, ['name']],
  [{ email: '' }, ['email']],
  [{ email: 'nerys at police' }, ['email']],
  [{ email: 'nerys@pоlice.example' }, ['email']],
  [{ email: 'HERE@police.example' }, ['email-here']],
  [{ jobTitle: '' }, ['job-title']],
  [{ team: 'Safeguarding Team East' }, ['team']],
  [{ roles: ' ; ' }, ['roles']],
  [{ roles: 'Practitioner, Wizard' }, ['role-unknown']],
  [{ roles: 'Panel chair' }, ['role-not-yours']],
  [{ language: 'French' }, ['language']],
  [{ fullName: '', roles: '', language: '?' }, ['name', 'roles', 'language']],
])('what is wrong is listed: %j', (changed, problems) => {
  expect(read(changed).problems).toEqual(problems);
});

test('an address twice in one list is taken once, whatever its capitals', () => {
  const seen = new Set<string>();
  expect(read({}, seen).problems).toEqual([]);
  expect(read({ email: 'NERYS.talbanydd@police.example' }, seen).problems).toEqual(['email-repeated']);
});
