/** Words that may be about somebody else, with how often they stand in the record. */
export interface FoundWords {
  kind: 'works-here' | 'another-child' | 'perhaps-a-name' | 'relation';
  words: string;
  places: number;
}

/** Who is known to the partnership; names as they are written. */
export interface KnownPeople {
  /** Every name of whoever the record is about: they are never marked. */
  own: readonly string[];
  /** Full names of those who work here. */
  works: readonly string[];
  /** Full names of other children. */
  children: readonly string[];
  /** What is written with capitals and is nobody: agencies, teams. */
  nobody: readonly string[];
}

const word = String.raw`\p{Lu}(?:['’]\p{Lu})?[\p{L}\p{M}]*\p{Ll}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*`;
// A name does not run on over the end of a line.
const gap = String.raw`[^\S\r\n]+`;
const between = `(?:${gap}(?:ap|ab|ferch|van|von|de|der|al|el|bin)${gap}|${gap}|-)`;
const capitalised = new RegExp(`(?:${word})(?:${between}(?:${word}))*`, 'gu');
const startOfSentence = /(?:^|[.!?:;“"(\n]\s*|^\s*[-–•]\s*)$/u;

/** Capitalised and nobody, in both languages: days, months, titles of work, words that begin a sentence and stand before a name. */
const common = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december llun mawrth mercher iau gwener sadwrn sul ionawr chwefror ebrill mai mehefin gorffennaf awst medi hydref ' +
    'tachwedd rhagfyr england wales cymru lloegr welsh english christmas easter nadolig pasg ' +
    'the a an he she they it we i you her his their its my our this that these those there then when where who what why how if in on at ' +
    'by for from to of and but or as with without after before since while both all some no not yes one two three police health school ' +
    'mae mi yr y a ac ond roedd oedd yn ar gan i o fe hi hwn hon hyn dim nid'
  ).split(' '),
);

const relations =
  'mother father mum mam dad mummy daddy parent parents stepmother stepfather step-mother step-father brother brothers sister sisters ' +
  'half-brother half-sister stepbrother stepsister uncle aunt auntie cousin cousins grandmother grandfather grandparents nan nana gran ' +
  'grandad nain taid mamgu tadcu boyfriend girlfriend husband wife neighbour friend mam tad rhieni brawd chwaer ewythr modryb cefnder ' +
  'cyfnither llysdad llysfam cariad gŵr gwraig cymydog ffrind';
const relation = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${relations.split(' ').join('|')})(?![\p{L}\p{M}-])`,
  'giu',
);

const fold = (text: string) =>
  text.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ');

/**
 * Finds what may be about others than the one the record is about: names of those who work here and of other children, anything else
 * that looks like a name, and words for relatives. It marks too much rather than too little: a person decides each.
 */
export function findOthers(texts: readonly string[], known: KnownPeople): FoundWords[] {
  const places = new Map<string, FoundWords>();
  const note = (words: string, kind: FoundWords['kind']) => {
    const before = places.get(fold(words));
    if (before === undefined) places.set(fold(words), { kind, words, places: 1 });
    else before.places += 1;
  };
  const people = index(known);
  for (const text of texts) {
    for (const [words] of text.matchAll(relation)) note(words.toLowerCase(), 'relation');
    for (const found of text.matchAll(capitalised)) {
      const words = nameIn(found[0], startOfSentence.test(text.slice(0, found.index)), people);
      if (words !== undefined) note(words, kindOf(words, people));
    }
  }
  return [...places.values()].toSorted(
    (one, other) =>
      order.indexOf(one.kind) - order.indexOf(other.kind) || one.words.localeCompare(other.words),
  );
}

const order: readonly FoundWords['kind'][] = ['another-child', 'perhaps-a-name', 'relation', 'works-here'];

interface People {
  own: ReadonlySet<string>;
  works: ReadonlySet<string>;
  children: ReadonlySet<string>;
  nobody: ReadonlySet<string>;
  /** Every single word of a known name. */
  parts: ReadonlySet<string>;
}

function index({ own, works, children, nobody }: KnownPeople): People {
  const folded = (names: readonly string[]) => new Set(names.map(fold));
  const partsOf = (names: readonly string[]) => names.flatMap((name) => fold(name).split(' '));
  return {
    own: new Set(partsOf(own)),
    works: folded(works),
    children: folded(children),
    nobody: new Set([...folded(nobody), ...partsOf(nobody)]),
    parts: new Set([...partsOf(works), ...partsOf(children)]),
  };
}

/** The part of a run of capitalised words that may be a name; undefined when nothing is. */
function nameIn(run: string, isFirst: boolean, people: People): string | undefined {
  const all = run.split(/\s+/u);
  const words = trimmed(all, people);
  if (words.length === 0) return undefined;
  // One word that only begins a sentence is most often no name, unless somebody is called so.
  const startsOnly = isFirst && words.length === 1 && words[0] === all[0];
  if (startsOnly && !people.parts.has(nameOf(words[0] ?? ''))) return undefined;
  return words.join(' ').replace(/['’]s$/u, '');
}

/** Without what is nobody else's at either end: 'The Ann Lee' is 'Ann Lee', and of 'Met Zara' nothing of Zara is left. */
function trimmed(words: readonly string[], people: People): string[] {
  const isElse = (each: string) =>
    !common.has(fold(each)) && !people.nobody.has(fold(each)) && !people.own.has(nameOf(each));
  return words.slice(Math.max(0, words.findIndex(isElse)), words.findLastIndex(isElse) + 1);
}

const nameOf = (word: string) => fold(word).replace(/'s$/, '');

function kindOf(words: string, people: People): FoundWords['kind'] {
  if (people.works.has(fold(words))) return 'works-here';
  return people.children.has(fold(words)) ? 'another-child' : 'perhaps-a-name';
}

/**
 * Takes words out of a text wherever they stand by themselves, whatever their capitals, the longest first, and puts something in their
 * place.
 */
export function takeOut(text: string, words: readonly string[], inPlace: string): string {
  if (words.length === 0) return text;
  const longestFirst = words.toSorted((one, other) => other.length - one.length).map(patternOf);
  const standing = String.raw`(?<![\p{L}\p{M}\p{N}])(?:${longestFirst.join('|')})(?![\p{L}\p{M}\p{N}])`;
  return text.replaceAll(new RegExp(standing, 'giu'), () => inPlace);
}

const patternOf = (words: string) =>
  words
    .split(/\s+/u)
    .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`).replaceAll(/['’]/gu, "['’]"))
    .join(String.raw`\s+`);

/** How often words stand in a text. */
export function countPlaces(text: string, words: string): number {
  return takeOut(text, [words], '\0').split('\0').length - 1;
}
