import type { Band, Definition, Question, Section } from '#practice/questionnaires/index.ts';
import { readCondition } from './conditions.ts';
import { keyedRows, saidIn } from './read-item.ts';
import { optional, readNeeded, readNumber, readSaid, textIn, type Reading } from './read-fields.ts';

/** A section as it was written on its page, with the questions it has. */
export function readSection(
  reading: Reading,
  key: string,
  was: Section | undefined,
  before: readonly Question[],
): Section {
  return {
    key,
    title: readNeeded(reading, 'title', 'forms.design.title.needed.section'),
    ...optional('help', readSaid(reading, 'help')),
    ...readCondition(reading, before, was?.showWhen),
    items: was?.items ?? [],
    ...readBands(reading, was?.bands),
  };
}

/** What a form is called, what it is for, who signs it and what its points say. */
export function readHead(reading: Reading, was: Definition): Definition {
  return {
    key: was.key,
    title: readNeeded(reading, 'title', 'forms.design.title.needed.form'),
    ...optional('lead', readSaid(reading, 'lead')),
    signOff: textIn(reading.body, 'signOff') === 'manager' ? 'manager' : 'writer',
    sections: was.sections,
    ...readBands(reading, was.bands),
  };
}

function readBands(reading: Reading, was: readonly Band[] = []): { bands?: readonly Band[] } {
  const had = was.map(({ key }) => key);
  const bands = keyedRows(reading, 'band', had).map(({ name, key, label }) => ({
    ...{ key, label },
    from: readNumber(reading, `${name}.from`, { from: -100_000, to: 100_000 }) ?? 0,
    advice: saidIn(reading, name, 'advice'),
  }));
  return optional('bands', bands.length === 0 ? undefined : bands);
}
