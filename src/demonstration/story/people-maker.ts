import type { LinkFacts, PersonFacts } from '#modules/family/index.ts';
import type { NamingTradition } from '#modules/imports/generate/made-up-names.ts';
import { pickGivenName } from '#modules/imports/generate/people-file.ts';
import type { SeededRandom } from '#modules/imports/generate/seeded-random.ts';

/** Somebody around the children of a family. `of`: the family names of the children they belong to, all when left out; `partnerOf`, `childOf`: keys. */
export interface AroundPerson {
  key: string;
  facts: PersonFacts;
  link: Partial<LinkFacts> & Pick<LinkFacts, 'relationship'>;
  of?: string;
  partnerOf?: {
    key: string;
    kind: 'married' | 'together' | 'separated' | 'divorced' | 'apart';
    since: string;
  };
  parentOf?: string;
}

export const here = { livesHere: 'yes', cares: 'yes' } as const;
export const away = { livesHere: 'no', cares: 'no' } as const;

/** Makes up people of one tradition of names. */
export class PeopleMaker {
  readonly #random: SeededRandom;
  readonly #tradition: NamingTradition;
  readonly #familyName: string;

  constructor(random: SeededRandom, tradition: NamingTradition, familyName: string) {
    this.#random = random;
    this.#tradition = tradition;
    this.#familyName = familyName;
  }

  /** Somebody with the family's name, or one of their own. */
  person(sex: 'F' | 'M', born: number, familyName = this.#familyName, died = ''): PersonFacts {
    const { givenName } = pickGivenName(this.#random, this.#tradition, sex);
    const name = `${givenName} ${familyName}`;
    return {
      name,
      sex: sex === 'M' ? 'male' : 'female',
      born: String(born),
      dueOn: null,
      hasDied: died !== '',
      died,
    };
  }

  otherName(): string {
    return this.#random.pick(this.#tradition.families.filter((one) => one !== this.#familyName));
  }

  /** Where a child of that age goes, or a mother before a birth. */
  placeFor(age: number): AroundPerson {
    const random = this.#random;
    const name = random.pick(
      age < 4
        ? ['Saltmarsh Family Hub', 'Tidewell Baby and Toddler Group']
        : [
            'Marlowe Brook School',
            'Saltmarsh Lane School',
            'Vale Harriers Football Club',
            'Tidewell Youth Club',
          ],
    );
    const facts: PersonFacts = { name, sex: 'not-known', born: '', dueOn: null, hasDied: false, died: '' };
    const tie = random.pick(['strong', 'ordinary', 'weak'] as const);
    return {
      key: 'school',
      facts,
      link: { relationship: 'organisation', strength: tie, direction: tie === 'weak' ? 'none' : 'both' },
    };
  }
}
