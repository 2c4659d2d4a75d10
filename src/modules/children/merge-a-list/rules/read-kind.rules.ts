import { lettersOf } from '#practice/lists/index.ts';
import type { Significance, Theme } from '../../chronology/chronology-entry.ts';

/** What agencies call the kinds of their entries, in letters only. */
const THEMES: Readonly<Record<Theme, readonly string[]>> = {
  'plans-and-meetings': [
    ...[
      'plansandmeetings',
      'plan',
      'plans',
      'meeting',
      'meetings',
      'conference',
      'review',
      'strategymeeting',
    ],
    ...[
      'strategydiscussion',
      'coregroup',
      'assessment',
      'referral',
      'cynlluniauachyfarfodydd',
      'cyfarfod',
      'adolygiad',
    ],
  ],
  harm: [
    ...['harm', 'harmorriskofharm', 'safeguarding', 'abuse', 'neglect', 'concern', 'injury', 'physicalabuse'],
    ...[
      'sexualabuse',
      'emotionalabuse',
      'childprotection',
      'niwed',
      'diogelu',
      'pryder',
      'camdrin',
      'esgeulustod',
    ],
  ],
  'family-and-home': [
    ...['family', 'home', 'familyandhome', 'familyandhomelife', 'household', 'parenting', 'domesticabuse'],
    ...['domesticviolence', 'teulu', 'cartref', 'teuluachartref', 'camdrindomestig'],
  ],
  health: [
    ...['health', 'medical', 'gp', 'hospital', 'healthvisitor', 'midwife', 'midwifery', 'schoolnurse', 'ane'],
    ...['aande', 'appointment', 'clinic', 'dental', 'immunisation', 'iechyd', 'ysbyty', 'meddygol'],
  ],
  learning: [
    ...[
      'learning',
      'school',
      'education',
      'schoolandlearning',
      'attendance',
      'exclusion',
      'suspension',
      'nursery',
    ],
    ...['addysg', 'ysgol', 'dysgu', 'presenoldeb'],
  ],
  behaviour: [
    ...[
      'behaviour',
      'behavior',
      'feelings',
      'feelingsandbehaviour',
      'mentalhealth',
      'emotionalhealth',
      'camhs',
    ],
    ...['selfharm', 'ymddygiad', 'iechydmeddwl', 'teimladau'],
  ],
  'police-and-crime': [
    ...[
      'police',
      'crime',
      'policeandcrime',
      'offending',
      'offence',
      'arrest',
      'youthjustice',
      'heddlu',
      'trosedd',
    ],
  ],
  'missing-and-exploitation': [
    ...[
      'missing',
      'missingorexploited',
      'missingepisode',
      'exploitation',
      'cse',
      'cce',
      'argoll',
      'camfanteisio',
    ],
  ],
  'housing-and-money': [
    'housing',
    'money',
    'housingandmoney',
    'finance',
    'benefits',
    'eviction',
    'tai',
    'arian',
  ],
  'visits-and-contact': [
    ...[
      'visit',
      'visits',
      'homevisit',
      'contact',
      'visitsandcontact',
      'telephonecall',
      'phonecall',
      'call',
      'email',
    ],
    ...['letter', 'ymweliad', 'cyswllt', 'galwad', 'llythyr'],
  ],
  strengths: [
    'strength',
    'strengths',
    'positive',
    'protectivefactor',
    'goingwell',
    'whatisgoingwell',
    'cryfder',
    'cryfderau',
  ],
  other: ['other', 'somethingelse', 'general', 'misc', 'miscellaneous', 'arall', 'cyffredinol'],
};

const BY_LETTERS: ReadonlyMap<string, Theme> = new Map(
  Object.entries(THEMES).flatMap(([theme, names]) =>
    names.map((name): [string, Theme] => [name, theme as Theme]),
  ),
);

const SIGNIFICANCES: ReadonlyMap<string, Significance> = new Map<string, Significance>([
  ...['1', 'low', 'background', 'minor', 'no', 'n', 'information', 'green', 'isel', 'cefndir', 'na'].map(
    (name): [string, Significance] => [name, 1],
  ),
  ...[
    '2',
    'medium',
    'important',
    'moderate',
    'yes',
    'y',
    'significant',
    'amber',
    'canolig',
    'pwysig',
    'ie',
  ].map((name): [string, Significance] => [name, 2]),
  ...['3', 'high', 'turningpoint', 'major', 'critical', 'verysignificant', 'red', 'uchel', 'trobwynt'].map(
    (name): [string, Significance] => [name, 3],
  ),
]);

/** What an entry is about by the list's own word for it: what somebody said it is, else what is usual; undefined where nobody knows. */
export function readTheme(cell: string, kinds: Readonly<Record<string, Theme>>): Theme | undefined {
  const letters = lettersOf(cell);
  return kinds[letters] ?? BY_LETTERS.get(letters);
}

/** How much it matters by the list's own word; undefined where nobody knows it. */
export function readSignificance(cell: string): Significance | undefined {
  return SIGNIFICANCES.get(lettersOf(cell));
}
