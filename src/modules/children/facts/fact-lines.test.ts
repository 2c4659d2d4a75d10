import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slotNames, slotOf, slotOfColumn, slotRule, type Fact } from './fact.ts';
import { columnsAt, columnsOfLines, linesOf } from './fact-lines.ts';
import { columnsOfSaid, saidInColumns, slotsWithColumns } from './given.ts';

let made = 0;
function fact(given: Partial<Fact>): Fact {
  made += 1;
  return {
    ...{
      factId: `fact-${made}`,
      kind: 'name',
      slot: 'name.legal',
      said: { kind: 'legal', givenName: 'Siân' },
    },
    ...{ from: null, until: null, act: 'said', replacesFactId: null, followsFactId: null, was: null },
    ...{ because: 'seen', saidByName: 'A', agencyName: 'B', saidAt: new Date(Date.UTC(2026, 0, made)) },
    ...given,
  };
}
const legal = (givenName: string) => ({ kind: 'legal', givenName, familyName: '' });
const names = (lines: readonly { said: Fact['said'] }[]) => lines.map(({ said }) => said['givenName']);

test('what a file gives is there until somebody says something in its place', () => {
  const columns = { given_name: 'Sian', family_name: 'Prys', ethnicity: 'WBRI' };
  const before = linesOf([], columns, '2026-11-28');
  expect(before.current.map(({ slot, source }) => [slot, source])).toEqual([
    ['name.legal', 'people'],
    ['ethnicity', 'census'],
  ]);
  const after = linesOf(
    [fact({ act: 'corrected', was: legal('Sian'), said: legal('Siân') })],
    columns,
    '2026-11-28',
  );
  expect(names(after.current.filter(({ kind }) => kind === 'name'))).toEqual(['Siân']);
});

test('a change keeps both, with their days; a correction only what is right; a withdrawal neither', () => {
  const first = fact({ said: legal('Ann'), from: '2020-01-01' });
  const ended = fact({
    act: 'ended',
    replacesFactId: first.factId,
    said: legal('Ann'),
    from: '2020-01-01',
    until: '2026-05-01',
  });
  const next = fact({ act: 'changed', followsFactId: ended.factId, said: legal('Anna'), from: '2026-05-01' });
  const changed = linesOf([first, ended, next], {}, '2026-11-28');
  expect(names(changed.current)).toEqual(['Anna']);
  expect(names(changed.past)).toEqual(['Ann']);
  const corrected = fact({
    act: 'corrected',
    replacesFactId: next.factId,
    said: legal('Annie'),
    from: '2026-06-01',
  });
  expect(names(linesOf([first, ended, next, corrected], {}, '2026-11-28').current)).toEqual(['Annie']);
  const withdrawn = fact({ act: 'withdrawn', replacesFactId: corrected.factId, said: legal('Annie') });
  expect(linesOf([first, ended, next, corrected, withdrawn], {}, '2026-11-28').current).toEqual([]);
});

test('an earlier home takes nothing over: the file goes on giving the one that is', () => {
  const earlier = fact({
    kind: 'address',
    slot: 'address.home',
    said: { kind: 'home', address: 'Then' },
    until: '2020-01-01',
  });
  const { current, past } = linesOf([earlier], { address: 'Now', postcode: null }, '2026-11-28');
  expect(current).toMatchObject([{ said: { address: 'Now' }, source: 'people' }]);
  expect(past).toMatchObject([{ said: { address: 'Then' }, source: 'person' }]);
  expect(columnsOfLines([earlier], current)).toEqual({});
});

test('a line with an end is past from that day on, and current before it', () => {
  const one = fact({ until: '2026-11-28' });
  expect(linesOf([one], {}, '2026-11-27').current).toHaveLength(1);
  expect(linesOf([one], {}, '2026-11-28').past).toHaveLength(1);
});

test('the columns follow what people say, and are empty where they took it away', () => {
  const said = fact({ said: legal('Ffion') });
  const withdrawn = fact({ act: 'withdrawn', replacesFactId: said.factId });
  const of = (facts: Fact[]) => columnsOfLines(facts, linesOf(facts, {}, '2026-11-28').current);
  expect(of([said])).toEqual({ given_name: 'Ffion', family_name: null });
  expect(of([said, withdrawn])).toEqual({ given_name: null, family_name: null });
  expect(of([])).toEqual({});
});

test('columns are read as they were: what came later is undone, the latest first', () => {
  const changes = [
    { at: new Date('2026-03-01'), was: { sex: 'U' } },
    { at: new Date('2026-05-01'), was: { sex: 'F', ethnicity: 'NOBT' } },
  ];
  const now = { sex: 'M', ethnicity: 'WBRI' };
  expect(columnsAt(now, changes, new Date('2026-06-01'))).toEqual(now);
  expect(columnsAt(now, changes, new Date('2026-04-01'))).toEqual({ sex: 'F', ethnicity: 'NOBT' });
  expect(columnsAt(now, changes, new Date('2026-02-01'))).toEqual({ sex: 'U', ethnicity: 'NOBT' });
});

test('each slot with columns gives back what its columns say, and each column belongs to one slot', () => {
  const word = fc.string({ minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(
      fc.constantFrom(...slotsWithColumns),
      fc.array(word, { minLength: 4, maxLength: 4 }),
      (slot, values) => {
        const columns = Object.fromEntries(
          Object.keys(slotRule(slot).columns).map((column, index) => [
            column,
            column === 'disabilities' ? values : (values[index] ?? ''),
          ]),
        );
        const said = saidInColumns(slot, columns);
        expect(said).toBeDefined();
        expect(columnsOfSaid(slot, said)).toEqual(columns);
        expect(slotOf(slotRule(slot).kind, said ?? {})).toBe(slot);
      },
    ),
  );
  const columns = slotNames.flatMap((slot) => Object.keys(slotRule(slot).columns));
  expect(new Set(columns).size).toBe(columns.length);
  expect(columns.map(slotOfColumn)).not.toContain(undefined);
});

test('whatever is said, one row stands for each chain, and reading it as of a later day loses nothing', () => {
  const act = fc.constantFrom('corrected', 'ended', 'withdrawn', 'changed' as const);
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      const facts = [fact({ from: '2020-01-01' })];
      for (const each of acts) {
        const last = facts.at(-1);
        if (last === undefined || last.act === 'withdrawn') break;
        const about = { replacesFactId: last.factId, from: last.from };
        if (each !== 'changed')
          facts.push(fact({ ...about, act: each, until: each === 'ended' ? '2026-01-01' : last.until }));
        else {
          const ended = fact({ ...about, act: 'ended', until: '2026-02-01' });
          facts.push(ended, fact({ act: 'changed', followsFactId: ended.factId, from: '2026-02-01' }));
        }
      }
      const { current, past } = linesOf(facts, {}, '2026-11-28');
      const chains = facts.filter(({ replacesFactId }) => replacesFactId === null).length;
      const gone = facts.filter(({ act: how }) => how === 'withdrawn').length;
      expect(current.length + past.length).toBe(chains - gone);
      expect(current.length).toBeLessThanOrEqual(1);
    }),
  );
});
