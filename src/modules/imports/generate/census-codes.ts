import { weigh } from './seeded-random.ts';

// How often each census code comes up in made-up returns, in parts of the list's own total. Close to what the national
// statistics for children in need show, rounded; nothing is computed from them.

export const referralSources = weigh([
  ['6', 30],
  ['2A', 20],
  ['3A', 2],
  ['3B', 2],
  ['3C', 1],
  ['3D', 2],
  ['3E', 5],
  ['3F', 4],
  ['5A', 6],
  ['5B', 3],
  ['5C', 5],
  ['1A', 5],
  ['1B', 2],
  ['1C', 1],
  ['1D', 2],
  ['2B', 2],
  ['4', 2],
  ['7', 2],
  ['8', 2],
  ['9', 1],
  ['10', 1],
]);

export const primaryNeeds = weigh([
  ['N1', 110],
  ['N2', 17],
  ['N3', 5],
  ['N4', 32],
  ['N5', 26],
  ['N6', 4],
  ['N7', 2],
  ['N8', 3],
  ['N9', 1],
  ['N0', 1],
]);

export const ethnicities = weigh([
  ['WBRI', 640],
  ['WIRI', 4],
  ['WIRT', 1],
  ['WROM', 6],
  ['WOTH', 60],
  ['MWBC', 30],
  ['MWBA', 15],
  ['MWAS', 17],
  ['MOTH', 25],
  ['AIND', 13],
  ['APKN', 32],
  ['ABAN', 14],
  ['AOTH', 20],
  ['CHNE', 3],
  ['BCRB', 16],
  ['BAFR', 45],
  ['BOTH', 14],
  ['OOTH', 25],
  ['REFU', 3],
  ['NOBT', 17],
]);

/** Kinds of disability of the one child in eight who has any. */
export const disabilities = weigh([
  ['AUT', 34],
  ['LD', 40],
  ['BEH', 20],
  ['COMM', 18],
  ['MOB', 18],
  ['PC', 10],
  ['INC', 7],
  ['HAND', 6],
  ['HEAR', 6],
  ['VIS', 6],
  ['CON', 5],
  ['DDA', 8],
]);

export const abuseCategories = weigh([
  ['NEG', 48],
  ['EMO', 37],
  ['PHY', 8],
  ['SAB', 4],
  ['MUL', 3],
]);

export const assessmentFactors = weigh([
  ['1B', 6],
  ['1C', 2],
  ['2A', 3],
  ['2B', 6],
  ['3A', 6],
  ['3B', 16],
  ['3C', 2],
  ['4A', 9],
  ['4B', 14],
  ['5A', 5],
  ['5B', 2],
  ['6A', 3],
  ['6B', 2],
  ['7A', 2],
  ['9A', 1],
  ['10A', 3],
  ['11A', 2],
  ['13A', 2],
  ['14A', 3],
  ['15A', 3],
  ['16A', 9],
  ['17A', 11],
  ['18B', 5],
  ['19B', 3],
  ['24A', 2],
]);

/** Why an ordinary case was closed after some work was done. */
export const closureReasons = weigh([
  ['RC7', 90],
  ['RC9', 12],
  ['RC5', 8],
  ['RC4', 3],
  ['RC3', 3],
  ['RC6', 2],
  ['RC1', 1],
]);

/** Why a case was closed when the assessment was all that happened. */
export const closuresAfterAssessment = weigh([
  ['RC8', 3],
  ['RC9', 1],
]);
