/** What can be said of a child by hand. */
export const factKinds = [
  ...(['name', 'identifier', 'address', 'birth', 'ethnicity', 'disability'] as const),
  ...(['language', 'young-carer', 'immigration', 'education', 'flag'] as const),
] as const;
export type FactKind = (typeof factKinds)[number];

/** The fields of one thing said, as its form has them: texts and codes, '' where nothing was given. */
export type Said = Readonly<Record<string, string | readonly string[]>>;

export type Act = 'said' | 'changed' | 'corrected' | 'ended' | 'withdrawn';

/** One row of what people said, as it was written; days are 'YYYY-MM-DD'. */
export interface Fact {
  factId: string;
  kind: FactKind;
  slot: string;
  said: Said;
  from: string | null;
  until: string | null;
  act: Act;
  /** The row this one says something about; a row has at most one that does. */
  replacesFactId: string | null;
  /** The row that ended when this one began. */
  followsFactId: string | null;
  /** What a return or a list gave, where this takes its place. */
  was: Said | null;
  because: string;
  saidByName: string;
  agencyName: string;
  saidAt: Date;
}

/** Where a line comes from. */
export type Source = 'person' | 'census' | 'people';

interface Slot {
  kind: FactKind;
  /** The columns of children.child that hold the one that is current, and the field that goes there. */
  columns: Readonly<Record<string, string>>;
  /** Only one may be current. */
  isSingle: boolean;
  /** Which file gives the columns. */
  source: Exclude<Source, 'person'>;
}

type Columns = Slot['columns'];
const one = (kind: FactKind, columns: Columns = {}, source: Slot['source'] = 'census'): Slot => ({
  ...{ kind, columns, isSingle: true, source },
});
const many = (kind: FactKind, columns: Columns = {}, source: Slot['source'] = 'census'): Slot => ({
  ...{ kind, columns, isSingle: false, source },
});

const rules: Readonly<Record<string, Slot>> = {
  'name.legal': one('name', { given_name: 'givenName', family_name: 'familyName' }, 'people'),
  'name.known-as': many('name', { known_as: 'givenName' }, 'people'),
  'name.birth': one('name'),
  'name.former': many('name'),
  'name.transliterated': many('name'),
  'identifier.nhs': one('identifier', { nhs_number: 'value' }, 'people'),
  'identifier.upn': one('identifier', { upn: 'value' }),
  'identifier.upn-former': many('identifier', { former_upn: 'value' }),
  'identifier.local': many('identifier'),
  'identifier.home-office': one('identifier'),
  'address.home': one('address', { address: 'address', postcode: 'postcode' }, 'people'),
  'address.part': many('address'),
  'address.temporary': many('address'),
  birth: one('birth', {
    birth_date: 'birthDate',
    expected_birth_date: 'expectedBirthDate',
    death_date: 'deathDate',
    sex: 'sex',
  }),
  ethnicity: one('ethnicity', { ethnicity: 'code' }),
  disability: one('disability', { disabilities: 'codes' }),
  language: one('language'),
  'young-carer': one('young-carer'),
  immigration: one('immigration'),
  education: one('education'),
  flag: many('flag'),
};

export const slotNames: readonly string[] = Object.keys(rules);

/** @throws Error for a name that is no slot */
export function slotRule(slot: string): Slot {
  const rule = Object.hasOwn(rules, slot) ? rules[slot] : undefined;
  if (rule === undefined) throw new Error(`nothing is said in the slot ${slot}`);
  return rule;
}

export const isSlot = (slot: string): boolean => Object.hasOwn(rules, slot);

/** Those kinds that a child may have several of have a field `kind`, which says of which sort this one is. */
export function slotOf(kind: FactKind, said: Said): string {
  const sort = said['kind'];
  return kind === 'name' || kind === 'identifier' || kind === 'address' ? `${kind}.${String(sort)}` : kind;
}

/** The field of the slot whose column that is: of 'given_name' the slot 'name.legal'. */
export function slotOfColumn(column: string): string | undefined {
  return slotNames.find((slot) => Object.hasOwn(slotRule(slot).columns, column));
}
