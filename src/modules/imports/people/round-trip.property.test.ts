import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PERSON_FIELDS, type PeopleMapping, type PeoplePart, type Person } from './person-record.ts';
import { readPeopleList } from './read-people-list.ts';

const SEPARATORS = [',', ';', '\t', '|'];

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 15 })
  .map((value) =>
    value
      .replaceAll(/[\p{Cc}\p{Cs}]/gu, '')
      .trim()
      .replaceAll(/\s+/g, ' '),
  )
  .filter((value) => value !== '');
const maybe = fc.option(text, { nil: null });
const person: fc.Arbitrary<Person> = fc.record({
  localId: text,
  givenName: text,
  familyName: maybe,
  knownAs: maybe,
  address: fc.option(
    fc.array(text, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
    { nil: null },
  ),
  postcode: fc.constantFrom('CF10 1AA', 'M1 1AE'),
  team: maybe,
  workerName: maybe,
  workerEmail: fc.constantFrom('ann@example.org', null),
});
const people = fc.uniqueArray(person, { selector: (one) => one.localId, minLength: 1, maxLength: 6 });

const cell = (value: string | null): string => (value === null ? '' : `"${value.replaceAll('"', '""')}"`);

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array, void, void> {
  for (let from = 0; from < bytes.length; from += size)
    yield await Promise.resolve(bytes.subarray(from, from + size));
}

it('any people come back from a list as they were written, whatever parts its cells and the pieces it comes in', async () => {
  const order = fc.shuffledSubarray([...PERSON_FIELDS], { minLength: PERSON_FIELDS.length });
  const parting = fc.record({
    separator: fc.constantFrom(...SEPARATORS),
    pieceBytes: fc.integer({ min: 1, max: 200 }),
  });
  await fc.assert(
    fc.asyncProperty(people, order, parting, async (written, fields, { separator, pieceBytes }) => {
      const mapping: PeopleMapping = fields;
      const rows = [fields, ...written.map((one) => fields.map((field) => cell(one[field])))];
      const file = rows.map((cells) => cells.join(separator)).join('\r\n');
      const parts: PeoplePart[] = [];
      for await (const part of readPeopleList(inPieces(Buffer.from(file), pieceBytes), mapping))
        parts.push(part);
      const read = parts.flatMap((part) => (part.kind === 'people' ? part.batch : []));
      expect(read.map((one) => one.person)).toEqual(written);
      expect(read.flatMap((one) => one.problems)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
