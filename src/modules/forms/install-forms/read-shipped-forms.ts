import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readDefinition, type Definition } from '#practice/questionnaires/index.ts';

const folder = resolve(import.meta.dirname, '../../../../data/forms');

/** The forms about a child that every partnership has from the beginning; it may change them. */
const shippedKeys = ['early-help-assessment', 'exploitation-screening'] as const;

/** @throws Error naming the place in the file where a shipped form is not what a form may be */
export function readShippedForms(): Definition[] {
  return shippedKeys.map((key) => {
    const read = readDefinition(JSON.parse(readFileSync(join(folder, `${key}.json`), 'utf8')));
    if (read.ok) return read.definition;
    const faults = read.faults.map(({ at, fault, about }) => `${at}: ${fault} ${about ?? ''}`);
    throw new Error(`data/forms/${key}.json is wrong:\n${faults.join('\n')}`);
  });
}
