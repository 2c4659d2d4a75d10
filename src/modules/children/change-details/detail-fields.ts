import type { CodeListName } from '../facts/code-lists.ts';
import type { FactKind } from '../facts/fact.ts';

/** A field of a form about a child; its label is the word `children.field.<kind>.<name>`, its hint, if it has one, with `.hint` behind. */
export type DetailField = { name: string; hasHint?: boolean } & (
  | { is: 'text'; most: number; width?: string }
  | { is: 'long'; most: number; rows: number }
  | { is: 'date' | 'tick' }
  | { is: 'radios' | 'select' | 'several'; list: CodeListName }
);

interface DetailForm {
  fields: readonly DetailField[];
  /** It is so from a day, and until one. */
  hasDates: boolean;
}

const hasHint = true;

/** The form of each thing that can be said of a child. */
export const detailForms: Readonly<Record<FactKind, DetailForm>> = {
  name: {
    hasDates: true,
    fields: [
      { name: 'kind', is: 'radios', list: 'nameKind' },
      { name: 'givenName', is: 'text', most: 100 },
      { name: 'familyName', is: 'text', most: 100 },
    ],
  },
  identifier: {
    hasDates: true,
    fields: [
      { name: 'kind', is: 'radios', list: 'identifierKind' },
      { name: 'value', is: 'text', most: 40, width: '20' },
      { name: 'agency', is: 'text', most: 100, hasHint },
      { name: 'asGiven', is: 'tick', hasHint },
    ],
  },
  address: {
    hasDates: true,
    fields: [
      { name: 'kind', is: 'radios', list: 'addressKind' },
      { name: 'address', is: 'long', most: 400, rows: 4 },
      { name: 'postcode', is: 'text', most: 10, width: '10' },
      { name: 'noFixed', is: 'tick', hasHint },
    ],
  },
  birth: {
    hasDates: false,
    fields: [
      { name: 'birthDate', is: 'date' },
      { name: 'expectedBirthDate', is: 'date', hasHint },
      { name: 'sex', is: 'radios', list: 'sex' },
      { name: 'deathDate', is: 'date', hasHint },
    ],
  },
  ethnicity: { hasDates: false, fields: [{ name: 'code', is: 'select', list: 'ethnicity', hasHint }] },
  disability: { hasDates: true, fields: [{ name: 'codes', is: 'several', list: 'disability', hasHint }] },
  language: {
    hasDates: true,
    fields: [
      { name: 'first', is: 'text', most: 60, hasHint },
      { name: 'others', is: 'text', most: 200 },
      { name: 'interpreter', is: 'radios', list: 'interpreter' },
    ],
  },
  'young-carer': {
    hasDates: true,
    fields: [
      { name: 'code', is: 'radios', list: 'youngCarer' },
      { name: 'whom', is: 'text', most: 200, hasHint },
    ],
  },
  immigration: {
    hasDates: true,
    fields: [
      { name: 'code', is: 'radios', list: 'immigration' },
      { name: 'leaveUntil', is: 'date', hasHint },
      { name: 'note', is: 'text', most: 300 },
    ],
  },
  education: {
    hasDates: true,
    fields: [
      { name: 'setting', is: 'radios', list: 'setting' },
      { name: 'place', is: 'text', most: 150, hasHint },
      { name: 'year', is: 'select', list: 'schoolYear' },
      { name: 'sen', is: 'radios', list: 'sen' },
    ],
  },
  flag: {
    hasDates: true,
    fields: [
      { name: 'code', is: 'select', list: 'flag' },
      { name: 'note', is: 'long', most: 1000, rows: 4, hasHint },
      { name: 'reviewOn', is: 'date', hasHint },
    ],
  },
};
