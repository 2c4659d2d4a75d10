import type { AboutAdult, AboutChild, RecordPassage } from '#practice/whole-record/index.ts';
import type { Words } from '#platform/words/index.ts';
import { listChildrenNaming, type ChildNaming } from './about-adult.queries.ts';
import { keepWhatNames } from './keep-what-names.rules.ts';

/** Whatever is told of any child and holds the name, room by room: cut to what concerns the adult, with the child named for the officer. */
export const aboutNamed = (contributions: readonly AboutChild[]): AboutAdult => ({
  read: async (tx, words, { names }) => {
    const sections = new Map<string, RecordPassage[]>();
    for (const child of await listChildrenNaming(tx, names)) {
      const told = [];
      for (const each of contributions) told.push(...(await each.read(tx, words, child.childId)));
      for (const { title, passages } of told) {
        const kept = passages.flatMap((passage) => keepWhatNames(passage, names) ?? []);
        const before = sections.get(title) ?? [];
        sections.set(title, [...before, ...kept.map((passage) => passageOf(words, passage, child))]);
      }
    }
    return [...sections].map(([title, passages]) => ({ title, passages }));
  },
});

const passageOf = (words: Words, { label, text }: RecordPassage, { childId, childName }: ChildNaming) => ({
  label: words.t('informationRights.passageOf', { what: label, child: childName }),
  text,
  childId,
});
