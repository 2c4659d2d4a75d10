import type { Definition, Item, Section } from '#practice/questionnaires/index.ts';

export const directions = ['up', 'down'] as const;
export type Direction = (typeof directions)[number];

export const sectionIn = (definition: Definition, key: string): Section | undefined =>
  definition.sections.find((section) => section.key === key);

/** The section that a question or a note stands in. */
export const sectionAround = (definition: Definition, itemKey: string): Section | undefined =>
  definition.sections.find(({ items }) => items.some(({ key }) => key === itemKey));

export const itemIn = (definition: Definition, key: string): Item | undefined =>
  sectionAround(definition, key)?.items.find((item) => item.key === key);

/** With this section in place of the one with its key, or at the end. */
export function withSection(definition: Definition, section: Section): Definition {
  return { ...definition, sections: replacedOrAdded(definition.sections, section) };
}

/** With this question in place of the one with its key, or at the end of that section. */
export function withItem(definition: Definition, sectionKey: string, item: Item): Definition {
  const section = sectionAround(definition, item.key) ?? sectionIn(definition, sectionKey);
  if (section === undefined) return definition;
  return withSection(definition, { ...section, items: replacedOrAdded(section.items, item) });
}

export function withoutSection(definition: Definition, key: string): Definition {
  return { ...definition, sections: definition.sections.filter((section) => section.key !== key) };
}

export function withoutItem(definition: Definition, key: string): Definition {
  const section = sectionAround(definition, key);
  if (section === undefined) return definition;
  return withSection(definition, { ...section, items: section.items.filter((item) => item.key !== key) });
}

export function moveSection(definition: Definition, key: string, direction: Direction): Definition {
  const at = definition.sections.findIndex((section) => section.key === key);
  return { ...definition, sections: moved(definition.sections, at, direction) };
}

/** One place up or down; from the first place of a section to the end of the one before, from the last to the beginning of the next. */
export function moveItem(definition: Definition, key: string, direction: Direction): Definition {
  const section = sectionAround(definition, key);
  const item = itemIn(definition, key);
  if (section === undefined || item === undefined) return definition;
  const at = section.items.indexOf(item);
  const isAtEdge = direction === 'up' ? at === 0 : at === section.items.length - 1;
  if (!isAtEdge) return withSection(definition, { ...section, items: moved(section.items, at, direction) });
  const place = definition.sections.indexOf(section) + (direction === 'up' ? -1 : 1);
  const neighbour = definition.sections[place];
  if (neighbour === undefined) return definition;
  const items = direction === 'up' ? [...neighbour.items, item] : [item, ...neighbour.items];
  return withSection(withoutItem(definition, key), { ...neighbour, items });
}

/** The list with what stands at that place moved by one; as it was where there is no further to go. */
export function moved<T>(list: readonly T[], at: number, direction: Direction): readonly T[] {
  const one = list[at];
  const to = direction === 'up' ? at - 1 : at + 1;
  if (one === undefined || to < 0 || to >= list.length) return list;
  const rest = list.filter((_, index) => index !== at);
  return [...rest.slice(0, to), one, ...rest.slice(to)];
}

function replacedOrAdded<T extends { key: string }>(list: readonly T[], one: T): readonly T[] {
  if (!list.some(({ key }) => key === one.key)) return [...list, one];
  return list.map((other) => (other.key === one.key ? one : other));
}
