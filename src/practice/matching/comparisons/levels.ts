/** How well two values agree; the words for people are in the catalogue under these keys. */
export type LevelName =
  | 'same'
  | 'form'
  | 'slip'
  | 'part'
  | 'alike'
  | 'elsewhere'
  | 'swapped'
  | 'first-of-january'
  | 'two-parts'
  | 'year'
  | 'area'
  | 'different'
  | 'both-checked';

export interface Level {
  name: LevelName;
  /** How often the same person's values fall here before anything is learned. */
  usual: number;
}

/** Not a level: one of the two is not known, which says nothing. */
export const UNKNOWN = 255;

const levels = (...all: readonly (readonly [LevelName, number])[]): readonly Level[] =>
  all.map(([name, usual]) => ({ name, usual }));

export const nameLevels = levels(
  ['same', 0.85],
  ['form', 0.02],
  ['slip', 0.05],
  ['part', 0.02],
  ['alike', 0.02],
  ['elsewhere', 0.02],
  ['different', 0.02],
  ['swapped', 0.01],
);

export const otherNameLevels = levels(['same', 0.7], ['part', 0.15], ['different', 0.15]);

export const dateLevels = levels(
  ['same', 0.85],
  ['swapped', 0.01],
  ['slip', 0.05],
  ['first-of-january', 0.02],
  ['two-parts', 0.03],
  ['year', 0.02],
  ['different', 0.02],
);

export const textLevels = levels(
  ['same', 0.75],
  ['slip', 0.07],
  ['part', 0.05],
  ['alike', 0.03],
  ['elsewhere', 0.02],
  ['different', 0.08],
);

export const numberLevels = levels(
  ['same', 0.85],
  ['slip', 0.06],
  ['area', 0.03],
  ['different', 0.05],
  ['both-checked', 0.01],
);

export const emailLevels = levels(['same', 0.75], ['slip', 0.1], ['alike', 0.05], ['different', 0.1]);

export const categoryLevels = levels(['same', 0.95], ['different', 0.05]);
