import type { ChildDraft } from './child-draft.ts';

/** An element with a value: `put` gets its text, never empty. */
export type Leaf = { kind: 'leaf'; element: string; put: (draft: ChildDraft, text: string) => void };

/** An element that holds others. */
export type Place = {
  kind: 'place';
  elements: Map<string, GrammarElement>;
  opened: (draft: ChildDraft) => void;
  closed: (draft: ChildDraft) => void;
};

/** An element of the census that nothing here asks for. */
export type NotNeeded = { kind: 'not-needed' };

export type GrammarElement = Leaf | Place | NotNeeded;
export type Entry = [string, GrammarElement];

export const NOT_NEEDED: NotNeeded = { kind: 'not-needed' };

export function leaf(element: string, put: Leaf['put']): Entry {
  return [element, { kind: 'leaf', element, put }];
}

/** A place that only groups: opening and closing it changes nothing. */
export function grouping(...elements: Entry[]): Place {
  return { kind: 'place', elements: new Map(elements), opened: () => undefined, closed: () => undefined };
}

/** A place that is one item of a list, or the list around its items: systems write both. */
export function item(names: string[], ...elements: Entry[]): Entry[] {
  const next = (draft: ChildDraft): void => draft.beginItem();
  const self: Place = { kind: 'place', elements: new Map(elements), opened: next, closed: next };
  const entries = names.map((name): Entry => [name, self]);
  for (const [name] of entries) self.elements.set(name, self);
  return entries;
}

/** The element of this name in this place; other letter case and a namespace prefix do not matter. */
export function elementIn(place: Place, name: string): GrammarElement | undefined {
  const exact = place.elements.get(name);
  if (exact !== undefined) return exact;
  const local = localName(name).toLowerCase();
  for (const [known, element] of place.elements) {
    if (known.toLowerCase() === local) return element;
  }
  return undefined;
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
