import { isSame } from '../answers/answer.ts';
import type { Definition, Item, Said, Section } from './definition.ts';

export interface Change {
  what: 'form' | 'section' | 'question';
  kind: 'added' | 'removed' | 'moved' | 'changed';
  key: string;
  label: Said;
  /** What of it changed, as the definition calls it: 'label', 'showWhen', 'options'. */
  fields: string[];
}

/** What a new version of a form does differently, for whoever publishes it and for whoever compares answers across it. */
export function changesBetween(before: Definition, after: Definition): Change[] {
  const fields = fieldsThatDiffer(before, after).filter((name) => name !== 'sections');
  const form: Change[] =
    fields.length === 0
      ? []
      : [{ what: 'form', kind: 'changed', key: after.key, label: after.title, fields }];
  return [
    ...form,
    ...compareLists('section', before.sections.map(sectionHead), after.sections.map(sectionHead)),
    ...compareLists('question', placed(before.sections), placed(after.sections)),
  ];
}

interface Placed {
  key: string;
  label: Said;
  /** Where it stands: the section, or '' for a section itself. */
  within: string;
  body: object;
}

const sectionHead = (section: Section): Placed => ({
  key: section.key,
  label: section.title,
  within: '',
  body: Object.fromEntries(Object.entries(section).filter(([name]) => name !== 'items')),
});

const placed = (sections: readonly Section[]): Placed[] =>
  sections.flatMap(({ key, items }) =>
    items.map((item: Item) => ({ key: item.key, label: item.label, within: key, body: item })),
  );

function compareLists(
  what: 'section' | 'question',
  before: readonly Placed[],
  after: readonly Placed[],
): Change[] {
  const earlier = new Map(before.map((one) => [one.key, one]));
  const later = new Set(after.map(({ key }) => key));
  const stayed = orderOf(before, later);
  const ordered = orderOf(after, new Set(earlier.keys()));
  const changes = after.flatMap((one): Change[] => {
    const was = earlier.get(one.key);
    const { key, label } = one;
    if (was === undefined) return [{ what, kind: 'added', key, label, fields: [] }];
    const fields = fieldsThatDiffer(was.body, one.body);
    const hasMoved = was.within !== one.within || stayed.get(key) !== ordered.get(key);
    return [
      ...(fields.length === 0 ? [] : [{ what, kind: 'changed' as const, key, label, fields }]),
      ...(hasMoved ? [{ what, kind: 'moved' as const, key, label, fields: [] }] : []),
    ];
  });
  const removed = before.filter(({ key }) => !later.has(key));
  return [
    ...changes,
    ...removed.map(({ key, label }): Change => ({ what, kind: 'removed', key, label, fields: [] })),
  ];
}

/** What stood just before each, among those that both versions have. */
function orderOf(list: readonly Placed[], inBoth: ReadonlySet<string>): Map<string, string | undefined> {
  const kept = list.filter(({ key }) => inBoth.has(key));
  return new Map(kept.map(({ key }, index) => [key, kept[index - 1]?.key]));
}

function fieldsThatDiffer(before: object, after: object): string[] {
  const [one, other] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (name) => !isSame(one.get(name), other.get(name)),
  );
}
