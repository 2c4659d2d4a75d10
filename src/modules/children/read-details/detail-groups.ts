import type { Words } from '#platform/words/index.ts';
import type { Child } from '../child.ts';
import { nameSlot, sayFact, saySaid } from '../facts/fact-in-words.ts';
import type { Line, Lines } from '../facts/fact-lines.ts';
import type { ChildFacts } from '../facts/facts.queries.ts';
import type { FactKind } from '../facts/fact.ts';
import { oddOf, type Odd } from '../facts/odd.ts';

export interface DetailsOfChild {
  child: Child;
  known: ChildFacts;
  lines: Lines;
  /** The day the page speaks of. */
  day: string;
  mayChange: boolean;
}

interface Row {
  label: string;
  value: string;
  /** Since when, and who says so; '' when nothing is known of it. */
  note: string;
  odd: Odd | null;
  change: { href: string; what: string; text: string } | null;
}

interface Group {
  key: string;
  title: string;
  rows: Row[];
  past: { label: string; value: string; note: string }[];
  adds: { text: string; href: string }[];
}

/** What stands on the page, in its order; the slots are shown also where nothing is known. */
const groups: readonly { key: string; kinds: readonly FactKind[]; slots: readonly string[] }[] = [
  { key: 'name', kinds: ['name'], slots: ['name.legal'] },
  { key: 'birth', kinds: ['birth'], slots: ['birth'] },
  { key: 'identifier', kinds: ['identifier'], slots: ['identifier.nhs', 'identifier.upn'] },
  { key: 'address', kinds: ['address'], slots: ['address.home'] },
  {
    key: 'background',
    kinds: ['ethnicity', 'disability', 'language', 'young-carer', 'immigration'],
    slots: ['ethnicity', 'disability', 'language', 'young-carer', 'immigration'],
  },
  { key: 'education', kinds: ['education'], slots: ['education'] },
  { key: 'flag', kinds: ['flag'], slots: [] },
];

export function detailGroups(words: Words, given: DetailsOfChild): Group[] {
  return [
    ...groups.map(({ key, kinds, slots }) => {
      const isOf = ({ kind }: Line) => kinds.includes(kind);
      const current = given.lines.current.filter(isOf);
      const missing = slots.filter((slot) => !current.some((line) => line.slot === slot));
      return {
        key,
        title: words.t(`children.group.${key}`),
        rows: [
          ...current.map((line) => lineRow(words, given, line)),
          ...missing.map((slot) => emptyRow(words, given, slot)),
          ...(key === 'identifier' ? [plainRow(words, 'local_id', given.child.localId)] : []),
        ],
        past: given.lines.past.filter(isOf).map((line) => pastRow(words, given, line)),
        adds: given.mayChange ? addsOf(words, given, kinds) : [],
      };
    }),
    workGroup(words, given.child),
  ];
}

function lineRow(words: Words, given: DetailsOfChild, line: Line): Row {
  const { child, known, day, mayChange } = given;
  const isProtected = line.kind === 'address' && known.addressContact !== null;
  const forYou = isProtected
    ? words.t('children.address.forYou', { contact: known.addressContact ?? '' })
    : '';
  return {
    label: nameSlot(words, line.slot),
    value: saySaid(words, line.kind, line.said),
    note: sayNote(words, line),
    odd: forYou === '' ? (oddOf(words, line, day) ?? null) : { state: 'soon', sentence: forYou },
    change: mayChange ? changeOf(words, child, line) : null,
  };
}

function changeOf(words: Words, { childId }: Child, { lineId, slot }: Line) {
  return {
    href: `/children/${childId}/details/${lineId}/change`,
    what: nameSlot(words, slot),
    text: words.t('children.details.change'),
  };
}

/** 'since 3 March 2026, from the return' */
function sayNote(words: Words, { from, until, source, fact }: Line): string {
  const days =
    until === null
      ? from === null
        ? ''
        : words.t('children.note.since', { from: words.date(from) })
      : words.t('children.note.until', {
          until: words.date(until),
          from: from === null ? '' : words.date(from),
          hasFrom: from === null ? 'no' : 'yes',
        });
  const by =
    fact === undefined || source !== 'person'
      ? words.t(`children.source.${source}`)
      : words.t('children.note.by', { name: fact.saidByName, date: words.dateTime(fact.saidAt) });
  return [days, by].filter((part) => part !== '').join(' · ');
}

function emptyRow(words: Words, given: DetailsOfChild, slot: string): Row {
  const { child, known, mayChange } = given;
  const isHidden = slot === 'address.home' && !known.seesAddress;
  const [kind = '', sort] = slot.split('.');
  const href = `/children/${child.childId}/details/${kind}/add${sort === undefined ? '' : `?kind=${sort}`}`;
  return {
    label: nameSlot(words, slot),
    value: isHidden
      ? words.t('children.address.protected', { contact: known.addressContact ?? '' })
      : whyNothing(words, known, slot),
    note: '',
    odd: null,
    change:
      mayChange && !isHidden
        ? { href, what: nameSlot(words, slot), text: words.t('children.details.add') }
        : null,
  };
}

/** The return may say why there is no number. */
function whyNothing(words: Words, { upnUnknown }: ChildFacts, slot: string): string {
  return slot === 'identifier.upn' && upnUnknown !== null
    ? sayFact(words, 'upn_unknown', upnUnknown)
    : words.t('children.fact.notGiven');
}

const plainRow = (words: Words, name: string, value: string | null): Row => ({
  label: words.t(`children.fact.${name}`),
  value: value ?? words.t('children.fact.notGiven'),
  ...{ note: '', odd: null, change: null },
});

function pastRow(
  words: Words,
  given: DetailsOfChild,
  line: Line,
): Group['past'][number] & Pick<Row, 'change'> {
  return {
    label: nameSlot(words, line.slot),
    value: saySaid(words, line.kind, line.said),
    note: sayNote(words, line),
    change: given.mayChange ? changeOf(words, given.child, line) : null,
  };
}

/** What a child may have several of is added from the foot of its group. */
function addsOf(words: Words, { child, known }: DetailsOfChild, kinds: readonly FactKind[]): Group['adds'] {
  return kinds
    .filter((kind) => ['name', 'identifier', 'address', 'flag'].includes(kind))
    .filter((kind) => kind !== 'address' || known.seesAddress)
    .map((kind) => ({
      text: words.t(`children.add.${kind}`),
      href: `/children/${child.childId}/details/${kind}/add`,
    }));
}

function workGroup(words: Words, { teamName, workerName }: Child): Group {
  return {
    key: 'work',
    title: words.t('children.group.work'),
    rows: [plainRow(words, 'team', teamName), plainRow(words, 'worker', workerName)],
    ...{ past: [], adds: [] },
  };
}
