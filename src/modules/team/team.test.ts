import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareCatalogues } from '#platform/words/index.ts';
import { agencyKinds } from '#platform/access/index.ts';
import { answerBy } from './answer-a-hand-over/answer-by.ts';
import { permissions } from './permissions.ts';
import { seatsOn } from './seats/seat-settings.ts';
import { byAgency, emptySeats, mayLead, seatsFor, seatStandings, type Member, type Seat } from './team.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

const member = (fullName: string, seat: Seat, agencyName = 'Care', change: Partial<Member> = {}): Member => ({
  ...{
    userId: fullName,
    memberId: fullName,
    version: 1,
    seat,
    part: '',
    fromOn: '2026-01-01',
    untilOn: null,
  },
  ...{ came: 'added', addedByName: null, fullName, jobTitle: '', agencyName, teamName: null, email: '' },
  ...{ agencyKind: agencyName === 'Care' ? 'social-care' : 'health', isActive: true, language: 'en' },
  ...change,
});
const protection = seatsOn('child-protection', 'england', '2026-11-21', []);

test('both languages say the same things', () => {
  expect(compareCatalogues({ en, cy })).toEqual([]);
});

test('a seat is taken by who comes as that; one that is needed and has nobody is empty', () => {
  const members = [member('Ann', 'social-work'), member('Bea', 'health', 'Health')];
  const standings = seatStandings(protection, members, 'Ann');
  expect(standings.find(({ seat }) => seat === 'health')?.names).toEqual(['Bea']);
  expect(standings.find(({ seat }) => seat === 'lead')?.names).toEqual(['Ann']);
  expect(emptySeats(standings).map(({ seat }) => seat)).toEqual(['education']);
  expect(emptySeats(seatStandings(protection, members, null)).map(({ seat }) => seat)).toEqual([
    'lead',
    'education',
  ]);
});

test('who has lost their account takes no seat', () => {
  const gone = member('Bea', 'health', 'Health', { isActive: false });
  expect(emptySeats(seatStandings(protection, [gone], null)).map(({ seat }) => seat)).toContain('health');
});

test('what a plan does not need is not shown', () => {
  const own = {
    key: 'team.seat.child-protection.police',
    amount: 0,
    source: 'x',
    effectiveFrom: '2026-01-01',
  };
  const inForce = seatsOn('child-protection', 'england', '2026-11-21', [own]);
  expect(seatStandings(inForce, [], null).map(({ seat }) => seat)).not.toContain('police');
});

test('the agency of who leads comes first, and they within it; then social care', () => {
  const members = [
    member('Ann', 'social-work'),
    member('Zoe', 'health', 'Zest Health'),
    member('Bea', 'health', 'Zest Health'),
    member('Cal', 'health', 'Able Health'),
  ];
  const order = (lead: string | null) =>
    byAgency(members, lead).map(({ agencyName, members: all }) => [
      agencyName,
      ...all.map(({ fullName }) => fullName),
    ]);
  expect(order('Zoe')).toEqual([
    ['Zest Health', 'Zoe', 'Bea'],
    ['Care', 'Ann'],
    ['Able Health', 'Cal'],
  ]);
  expect(order(null)).toEqual([
    ['Care', 'Ann'],
    ['Able Health', 'Cal'],
    ['Zest Health', 'Bea', 'Zoe'],
  ]);
});

test.each([
  ['social-work', 'child-protection', true],
  ['manager', 'child-protection', false],
  ['health', 'child-protection', false],
  ['health', 'child-in-need', true],
  ['health', null, true],
] as const)('who comes as %s may lead a %s plan: %s', (seat, plan, may) => {
  expect(mayLead({ seat }, plan)).toBe(may);
});

test.each(agencyKinds)('somebody of %s has a seat to come to', (kind) => {
  expect(seatsFor(kind).length).toBeGreaterThan(1);
});

test('an answer is due in five working days, or as the partnership says', () => {
  expect(answerBy('2026-11-20', [])).toBe('2026-11-27');
  const own = { key: 'team.answer-working-days', amount: 2, source: 'x', effectiveFrom: '2026-11-01' };
  expect(answerBy('2026-11-20', [own])).toBe('2026-11-24');
});

test('the database lets the roles of team.arrange change a team, those of team.set-seats decide on seats, and no other role by itself', async () => {
  const rules = await readFile(join(import.meta.dirname, '../../../db/rules/team.sql'), 'utf8');
  const rolesIn = (text = '') => [...text.matchAll(/has_role\('([a-z-]+)'\)/g)].map(([, role]) => role);
  const [teams, seats] = rules.split('function team.decide_seat(');
  expect(rolesIn(teams)).toEqual(permissions['team.arrange']);
  expect(rolesIn(seats)).toEqual(permissions['team.set-seats']);
});
