import type { Definition } from '#practice/questionnaires/index.ts';

/** What has a meaning of its own among the answers of a form. */
const reserved = ['judgement', 'other'];

/** A key that says what it stands for and that nothing had before; people never see one, but in addresses. */
export function newKey(label: string, taken: Iterable<string>): string {
  const isTaken = new Set([...taken, ...reserved]);
  const plain = label
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/['’\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^[-0-9]+|-+$/g, '');
  const start = plain === '' ? 'part' : plain;
  if (!isTaken.has(start)) return start;
  let count = 2;
  while (isTaken.has(`${start}-${count}`)) count += 1;
  return `${start}-${count}`;
}

/** Every key of sections, questions and notes of these versions of a form: an answer must never count for another question. */
export function keysIn(definitions: readonly Definition[]): string[] {
  return definitions.flatMap(({ sections }) =>
    sections.flatMap(({ key, items }) => [key, ...items.map((item) => item.key)]),
  );
}
