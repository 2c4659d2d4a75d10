import type { Words } from '#platform/words/index.ts';
import {
  faultsIn,
  sayFault,
  type Definition,
  type Fault,
  type Item,
  type Section,
} from '#practice/questionnaires/index.ts';
import { sayEither } from './read-fields.ts';

interface Place {
  section: Section | undefined;
  item: Item | undefined;
  /** What comes after them: 'options[0].label.cy'. */
  rest: string;
}

/** Everything that keeps a form from being published, each with the page on which it is put right. */
export function sayFaults(words: Words, definition: Definition, path: string) {
  return faultsIn(definition).map((fault) => {
    const place = placeOf(definition, fault.at);
    return {
      message: sayFault(words, {
        ...fault,
        at: sayPlace(words, place),
        ...aboutIn(words, definition, fault),
      }),
      href: `${addressOf(path, place)}${boxOf(place.rest)}`,
      item: place.item?.key,
      section: place.section?.key,
    };
  });
}

function placeOf(definition: Definition, at: string): Place {
  const [, section, item, rest] = /^sections\[(\d+)\](?:\.items\[(\d+)\])?\.?(.*)$/.exec(at) ?? [];
  if (section === undefined) return { section: undefined, item: undefined, rest: at };
  const found = definition.sections[Number(section)];
  return {
    section: found,
    item: item === undefined ? undefined : found?.items[Number(item)],
    rest: rest ?? '',
  };
}

function sayPlace(words: Words, { section, item, rest }: Place): string {
  const owner = item?.label ?? section?.title;
  const whole = owner === undefined ? words.t('questionnaires.fault.whole') : `“${sayEither(words, owner)}”`;
  return [whole, ...sayParts(words, rest)].join(', ');
}

/** Parts of a place that are said by their name; what is left out, such as a label, is what the place before it is. */
const named = new Set([
  ...['items', 'sections', 'help', 'lead', 'advice', 'showWhen', 'options', 'columns', 'bands'],
  ...['most', 'points', 'from', 'to', 'fromLabel', 'toLabel', 'places', 'mostRows'],
]);

function sayParts(words: Words, rest: string): string[] {
  return [...rest.matchAll(/(\w+)(?:\[(\d+)\])?/g)].flatMap(([, name = '', index]) => {
    if (name === 'en' || name === 'cy') return [words.t(`forms.place.in.${name}`)];
    if (!named.has(name)) return [];
    if (index === undefined) return [words.t(`forms.place.${name}`)];
    return [words.t(`forms.place.one.${name}`, { number: Number(index) + 1 })];
  });
}

/** What a fault is about, by its words where it is a question of the form. */
function aboutIn(words: Words, definition: Definition, { about }: Fault): { about?: string } {
  if (about === undefined) return {};
  const items = definition.sections.flatMap((section) => section.items);
  const item = items.find(({ key }) => key === about);
  return { about: item === undefined ? about : sayEither(words, item.label) };
}

function addressOf(path: string, { section, item, rest }: Place): string {
  if (item !== undefined) return `${path}/questions/${item.key}`;
  if (section === undefined) return rest === 'sections' ? `${path}/add-section` : `${path}/about`;
  return rest === 'items'
    ? `${path}/sections/${section.key}/add-question`
    : `${path}/sections/${section.key}`;
}

/** The box of a place: 'options[0].label.cy' is '#option.0.cy'. */
function boxOf(rest: string): string {
  const [, list, index, part = '', language] =
    /^(option|column|band)s\[(\d+)\]\.?(\w*)(?:\[\d+\])?(?:\.(?:label\.)?(en|cy))?$/.exec(rest) ?? [];
  if (list !== undefined && index !== undefined)
    return `#${list}.${index}.${boxInRow(part, language ?? 'en')}`;
  if (/^(options|columns|bands)$/.test(rest)) return `#${rest.slice(0, -1)}.0.en`;
  if (rest.startsWith('showWhen')) return '#when';
  return /^(label|title|help|lead|fromLabel|toLabel)\.(en|cy)$/.test(rest) ? `#${rest}` : '';
}

function boxInRow(part: string, language: string): string {
  const capital = language === 'en' ? 'En' : 'Cy';
  if (part === 'help' || part === 'advice') return `${part}${capital}`;
  if (part === 'options') return `answers${capital}`;
  return part === 'points' || part === 'from' ? part : language;
}
