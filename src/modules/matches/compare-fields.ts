import type { Words } from '#platform/words/index.ts';
import type { ComparedChild } from './line.queries.ts';
import type { SaidOfChild } from './match.ts';

/** Each thing either side knows: of the line, and of each child; '' where it is not known. */
export function compareFields(
  words: Words,
  said: SaidOfChild,
  beside: readonly (ComparedChild | undefined)[],
) {
  const day = (text?: string | null) => (text == null ? '' : words.date(text));
  const fields = [
    { key: 'givenName', line: said.givenName, of: (child: ComparedChild) => child.givenName },
    { key: 'familyName', line: said.familyName, of: (child: ComparedChild) => child.familyName },
    { key: 'knownAs', line: said.knownAs, of: (child: ComparedChild) => child.knownAs },
    { key: 'birthDate', line: day(said.birthDate), of: (child: ComparedChild) => day(child.birthDate) },
    { key: 'sex', line: said.sex, of: (child: ComparedChild) => sayOfSex(words, child.sex) },
    { key: 'nhsNumber', line: said.nhsNumber, of: (child: ComparedChild) => child.nhsNumber },
    { key: 'upn', line: said.upn, of: (child: ComparedChild) => child.upn },
    { key: 'address', line: said.address, of: (child: ComparedChild) => child.address },
    { key: 'postcode', line: said.postcode, of: (child: ComparedChild) => child.postcode },
  ] as const;
  return fields
    .map(({ key, line = '', of }) => ({
      label: words.t(`matches.field.${key}`),
      line,
      children: beside.map((child) => (child === undefined ? '' : (of(child) ?? ''))),
    }))
    .filter(({ line, children }) => line !== '' || children.some((text) => text !== ''));
}

const sayOfSex = ({ t }: Words, sex: string | null): string =>
  sex === 'F' || sex === 'M' ? t(`matches.sex.${sex}`) : '';
