/**
 * What a family tree is made of, as it is given to be drawn. The signs are those of McGoldrick, Gerson and Petry, Genograms: Assessment
 * and Treatment (4th edition, 2020), which social workers are taught: square, circle, diamond; a cross for death; a triangle for a
 * pregnancy; one stroke for separated, two for divorced; a dotted line round a household; a double border for the child in question.
 */
export type Sex = 'male' | 'female' | 'another' | 'not-known';

export interface GenogramPerson {
  id: string;
  /** As it stands under the sign; '' where nobody knows it. */
  name: string;
  sex: Sex;
  /** For the order of brothers and sisters: 'YYYY-MM-DD', 'YYYY', or '' where it is not known. */
  born: string;
  /** What stands in the sign: the age, or a question mark; '' for nothing. */
  inside: string;
  /** What stands under the name: years of birth and death, when somebody is due. */
  below: string;
  isUnborn: boolean;
  isDead: boolean;
  livesHere: boolean;
  isIndex: boolean;
  /** How many generations below the child in question (above: negative): for somebody whom no line ties to anybody. */
  generation: number;
}

/** 'apart' is a couple that never married and is together no longer; 'not-known' are two who have a child, and no more is known. */
export type UnionKind = 'married' | 'together' | 'separated' | 'divorced' | 'apart' | 'not-known';

export interface Union {
  one: string;
  other: string;
  kind: UnionKind;
  /** For the order of several partners: 'YYYY-MM-DD', 'YYYY' or ''. */
  from: string;
  /** Years that stand at the line; '' for none. */
  label: string;
}

export const parentKinds = ['birth', 'adopted', 'step', 'fostered'] as const;
export type ParentKind = (typeof parentKinds)[number];

export interface ParentLink {
  parent: string;
  child: string;
  kind: ParentKind;
}

export interface Family {
  people: readonly GenogramPerson[];
  unions: readonly Union[];
  parents: readonly ParentLink[];
}

/** Two of a family whose children hang from one line; `other` is null where a child has one parent here. */
export interface Couple {
  key: string;
  one: string;
  other: string | null;
  kind: UnionKind;
  from: string;
  label: string;
}

/** Children who hang from one line, by how they came to these parents. */
export interface Sibship {
  couple: Couple;
  kind: ParentKind;
  children: readonly string[];
}

export function coupleKey(one: string, other: string | null): string {
  return [one, other ?? ''].toSorted().join('+');
}
