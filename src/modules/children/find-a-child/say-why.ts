import type { Words } from '#platform/words/index.ts';
import type { Child } from '../child.ts';
import type { Fit } from './find-children.queries.ts';
import type { Question } from './question.rules.ts';

/** Small letters without accents and signs: only to find a word again among those that were written. */
const plain = (word: string) =>
  word
    .normalize('NFKD')
    .replace(/\p{M}|['’‘ʻʼ`.]/gu, '')
    .toLowerCase();

/** A plain word as somebody wrote it, or with a capital where nobody did. */
function asWritten(word: string, written: readonly string[]): string {
  const found = written.find((each) => plain(each) === word);
  return found ?? word.charAt(0).toLocaleUpperCase() + word.slice(1);
}

/** Why a child whom the viewer may see was found, each reason a phrase: what is known, and what was written where it differs. */
export function sayWhySeen(words: Words, question: Question, fit: Fit, child: Child): string {
  const called = [child.givenName, child.familyName, child.knownAs].flatMap((name) =>
    (name ?? '').split(/[\s-]+/),
  );
  const names = fit.names.map(({ typed, how, is, isOther }) => {
    const [name, wrote] = [asWritten(is ?? typed, called), asWritten(typed, question.words)];
    return words.t(`children.find.name.${isOther && how === 'same' ? 'other' : how}`, { name, typed: wrote });
  });
  return words.list([
    ...names,
    ...birthSeen(words, question, fit, child),
    ...places(words, fit),
    ...numbers(words, fit),
  ]);
}

function birthSeen(words: Words, question: Question, { birth }: Fit, child: Child): string[] {
  const born = child.birthDate ?? child.expectedBirthDate;
  if (born === null || birth === 'not asked' || birth === 'unknown') return [];
  const isBorn = child.birthDate !== null;
  const date = words.t(isBorn ? 'children.find.born' : 'children.find.expected', { date: words.date(born) });
  const [day] = question.days;
  if (day === undefined || birth === 'same') return [date];
  return [words.t('children.find.wrote', { born: date, typed: words.date(day) })];
}

const places = (words: Words, { place }: Fit) =>
  place === null ? [] : [words.t(`children.find.place.${place}`)];
const numbers = (words: Words, { hasNumber }: Fit) => (hasNumber ? [words.t('children.find.number')] : []);

/** Why somebody the viewer may not see was found: never more than the viewer wrote themselves. */
export function sayWhyPointed(words: Words, question: Question, fit: Fit): string {
  const names = fit.names.map(({ typed, how }) =>
    words.t(how === 'same' ? 'children.find.pointed.name' : 'children.find.pointed.alike', {
      typed: asWritten(typed, question.words),
    }),
  );
  const isSaid = ['same', 'swapped', 'near', 'expected', 'year', 'month'].includes(fit.birth);
  const birth = isSaid ? [words.t(`children.find.pointed.birth.${fit.birth}`)] : [];
  return words.list([...names, ...birth, ...places(words, fit), ...numbers(words, fit)]);
}
