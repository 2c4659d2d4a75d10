import type { SeededRandom } from '#modules/imports/generate/seeded-random.ts';
import { away, here, type AroundPerson, type PeopleMaker } from './people-maker.ts';

/** How it is with the father of a family: there, gone, dead, replaced, or unknown in one way or another. */
export type FatherPattern =
  'together' | 'separated' | 'not-told' | 'died' | 'step' | 'silent' | 'grandparents';

interface Asked {
  oldest: number;
  motherBorn: number;
  /** The family names of the children, the first the mother's too. */
  names: readonly string[];
}

type Maker = (
  make: PeopleMaker,
  random: SeededRandom,
  given: { born: number; since: string },
) => AroundPerson[];

const onCertificate = {
  responsibility: 'yes',
  responsibilitySource: 'on the birth certificate, seen at the assessment',
} as const;
const violence =
  'Violence to the mother until he left, told by the police. He does not know where they live now.';

const makers: Partial<Record<FatherPattern, Maker>> = {
  together: (make, random, { born, since }) => [
    {
      key: 'father',
      facts: make.person('M', born),
      link: {
        ...here,
        ...onCertificate,
        relationship: 'parent',
        engaged: 'yes',
        strength: 'ordinary',
        direction: 'both',
      },
      partnerOf: { key: 'mother', kind: random.chance(0.5) ? 'married' : 'together', since },
    },
  ],
  separated: (make, random, { born, since }) => [
    {
      key: 'father',
      facts: make.person('M', born),
      link: { ...away, ...onCertificate, relationship: 'parent', engaged: 'no', strength: 'weak' },
      partnerOf: { key: 'mother', kind: random.chance(0.5) ? 'divorced' : 'separated', since },
    },
  ],
  died: (make, _random, { born, since }) => [
    {
      key: 'father',
      facts: make.person('M', born, undefined, '2022'),
      link: { ...away, relationship: 'parent' },
      partnerOf: { key: 'mother', kind: 'married', since },
    },
  ],
  step: (make, _random, { born, since }) => [
    {
      key: 'father',
      facts: make.person('M', born, make.otherName()),
      link: { ...away, relationship: 'parent', risk: violence, strength: 'broken' },
      partnerOf: { key: 'mother', kind: 'apart', since },
    },
    {
      key: 'stepfather',
      facts: make.person('M', born + 2, make.otherName()),
      link: {
        ...here,
        relationship: 'step-parent',
        responsibility: 'no',
        engaged: 'yes',
        strength: 'stressful',
        direction: 'both',
      },
      partnerOf: { key: 'mother', kind: 'together', since: '2023' },
    },
  ],
};

/** The fathers of a family's children; the youngest of some families have another family name: their own father's. */
export function fathersOf(
  pattern: FatherPattern,
  make: PeopleMaker,
  random: SeededRandom,
  { oldest, motherBorn, names }: Asked,
): AroundPerson[] {
  const [own, other] = names;
  const born = motherBorn - random.between(0, 5);
  const made = makers[pattern]?.(make, random, { born, since: String(oldest - 1) }) ?? [];
  if (own === undefined || other === undefined) return made;
  return [
    ...made.map((person) => (person.key === 'father' ? { ...person, of: own } : person)),
    {
      key: 'other-father',
      of: other,
      facts: make.person('M', born + 1, other),
      link: { ...away, relationship: 'parent', engaged: 'no' },
      partnerOf: { key: 'mother', kind: 'apart', since: '' },
    },
  ];
}
