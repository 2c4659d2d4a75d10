import { traditions, type NamingTradition } from '#modules/imports/generate/made-up-names.ts';
import { SeededRandom } from '#modules/imports/generate/seeded-random.ts';
import type { FatherReason } from '#modules/family/index.ts';
import { fathersOf, type FatherPattern } from './fathers-around.ts';
import { away, here, PeopleMaker, type AroundPerson } from './people-maker.ts';
import type { DemoFamily } from '../../../db/demo/families.ts';

/** How it is with the fathers of a family, so that each kind of page can be seen. */
const patterns = [
  'together',
  'together',
  'separated',
  'not-told',
  'died',
  'step',
  'silent',
  'grandparents',
  'separated',
] as const satisfies readonly FatherPattern[];

export interface AroundFamily {
  people: AroundPerson[];
  father?: { reason: FatherReason; note: string };
}

const seed = 7301;

/** Mother, father or why there is none, grandparents, a place the oldest child goes to in that year: made up, the same each time. */
export function aroundFamily(
  { number, children }: Pick<DemoFamily, 'number' | 'children'>,
  year: number,
): AroundFamily {
  const random = new SeededRandom(seed).startAt(number);
  const names = [...new Set(children.map(({ familyName }) => familyName))];
  const tradition = traditionOf(names[0] ?? '');
  const births = children.map(({ record }) =>
    Number((record.birthDate ?? record.expectedBirthDate ?? '2026').slice(0, 4)),
  );
  const oldest = Math.min(...births);
  const make = new PeopleMaker(random, tradition, names[0] ?? '');
  const motherBorn = oldest - random.between(19, 33);
  const pattern: FatherPattern = patterns[number % patterns.length] ?? 'together';
  const isWithGrandmother = pattern === 'grandparents';
  const people: AroundPerson[] = [
    {
      key: 'mother',
      facts: make.person('F', motherBorn),
      link: {
        ...(isWithGrandmother ? away : here),
        ...{
          relationship: 'parent',
          responsibility: 'yes',
          responsibilitySource: 'as their mother',
          engaged: random.chance(0.8) ? 'yes' : 'no',
        },
        ...(isWithGrandmother
          ? { strength: 'stressful', direction: 'both' }
          : { strength: 'strong', direction: 'to-child' }),
      },
    },
    ...fathersOf(pattern, make, random, { oldest, motherBorn, names }),
    ...grandparentsOf(make, random, { motherBorn, areCarers: isWithGrandmother }),
    make.placeFor(year - oldest),
  ];
  const father = fatherAnswers[pattern];
  return father === undefined ? { people } : { people, father };
}

const fatherAnswers: Partial<Record<FatherPattern, AroundFamily['father']>> = {
  'not-told': {
    reason: 'not-told',
    note: 'Their mother was asked at the assessment and again at the last core group. The midwife’s notes do not name him.',
  },
  grandparents: {
    reason: 'being-looked-for',
    note: 'Their grandmother thinks he moved to the coast. The register of births has been asked for.',
  },
};

function traditionOf(familyName: string): NamingTradition {
  const all: NamingTradition[] = Object.values(traditions);
  return all.find(({ families }) => families.includes(familyName)) ?? traditions.english;
}

function grandparentsOf(
  make: PeopleMaker,
  random: SeededRandom,
  { motherBorn, areCarers }: { motherBorn: number; areCarers: boolean },
): AroundPerson[] {
  const grandmother: AroundPerson = {
    key: 'grandmother',
    facts: make.person('F', motherBorn - random.between(20, 30)),
    link: {
      ...(areCarers ? here : away),
      relationship: 'grandparent',
      engaged: 'yes',
      strength: 'strong',
      direction: 'to-child',
    },
    parentOf: 'mother',
  };
  const grandfather: AroundPerson = {
    key: 'grandfather',
    facts: make.person('M', motherBorn - random.between(22, 33), undefined, random.chance(0.3) ? '2019' : ''),
    link: { ...away, relationship: 'grandparent' },
    parentOf: 'mother',
    partnerOf: { key: 'grandmother', kind: random.chance(0.6) ? 'married' : 'divorced', since: '' },
  };
  const aunt: AroundPerson = {
    key: 'aunt',
    facts: make.person('F', motherBorn + 3),
    link: { ...away, relationship: 'aunt-uncle', strength: 'ordinary', direction: 'to-child' },
  };
  const isThere = areCarers || random.chance(0.7);
  return isThere
    ? [grandmother, ...(random.chance(0.5) ? [grandfather] : []), ...(random.chance(0.3) ? [aunt] : [])]
    : [];
}
