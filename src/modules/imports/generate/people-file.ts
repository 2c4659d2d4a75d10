import { traditions, traditionsByFrequency, type NamingTradition } from './made-up-names.ts';
import { makePostcode, streets, wards } from './made-up-places.ts';
import type { SeededRandom } from './seeded-random.ts';

/** One row of the file that gives the children of a return their names, homes and workers. */
export type PersonRow = {
  localId: string;
  givenName: string;
  familyName: string;
  knownAs: string;
  address: string;
  postcode: string;
  team: string;
  workerEmail: string;
};

const columns = [
  ['local_id', 'localId'],
  ['given_name', 'givenName'],
  ['family_name', 'familyName'],
  ['known_as', 'knownAs'],
  ['address', 'address'],
  ['postcode', 'postcode'],
  ['team', 'team'],
  ['worker_email', 'workerEmail'],
] as const satisfies readonly (readonly [string, keyof PersonRow])[];

/** The first line of the file. */
export const peopleHeading = `${columns.map(([heading]) => heading).join(',')}\r\n`;

/** One line of the file (RFC 4180: a value with a comma, quote or line break stands in quotes). */
export function writePerson(row: PersonRow): string {
  return `${columns.map(([, field]) => writeCell(row[field])).join(',')}\r\n`;
}

function writeCell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** A given name, and what the child is called where that is something else. */
export function pickGivenName(
  random: SeededRandom,
  tradition: NamingTradition,
  sex: 'F' | 'M' | 'U' | null,
): { givenName: string; knownAs: string } {
  const isGirl = sex === 'F' || (sex !== 'M' && random.chance(0.5));
  const [givenName = '', everyday = ''] = random.pick(isGirl ? tradition.girls : tradition.boys).split('|');
  return { givenName, knownAs: everyday !== '' && random.chance(0.5) ? everyday : '' };
}

/** Where a family lives: a house in a made-up street, and the postcode of that side of the street. */
export function pickAddress(random: SeededRandom): { address: string; postcode: string } {
  const street = random.between(0, streets.length - 1);
  const house = random.between(1, 180);
  const flat = random.chance(0.2) ? `Flat ${String(random.between(1, 12))}, ` : '';
  const ward = wards[street % wards.length] ?? '';
  return {
    address: `${flat}${String(house)} ${streets[street] ?? ''}, ${ward}`,
    postcode: makePostcode(street * 181 + house),
  };
}

const teamsOfAnAuthority = [
  'Assessment Team North',
  'Assessment Team South',
  'Safeguarding Team East',
  'Safeguarding Team West',
  'Disabled Children Team',
  'Adolescent Team',
];
const workersOfATeam = 8;
const siblingsOfFive = [0, 0, 1, 2, 2];

/**
 * The row of the child with this number in a generated return. Numbers next to each other are often siblings, with one
 * family name, home, team and worker; the same seed gives the same people.
 */
export function makePerson(
  random: SeededRandom,
  index: number,
  child: { localId: string; sex: 'F' | 'M' | 'U' | null },
): PersonRow {
  const family = Math.floor(index / 5) * 3 + (siblingsOfFive[index % 5] ?? 0);
  random.startAt(family);
  const tradition: NamingTradition = traditions[random.pick(traditionsByFrequency)];
  const familyName = random.pick(tradition.families);
  const home = pickAddress(random);
  const team = random.between(0, teamsOfAnAuthority.length - 1);
  const worker = team * workersOfATeam + random.between(1, workersOfATeam);
  random.startAt(-2 - index);
  return {
    localId: child.localId,
    familyName,
    ...pickGivenName(random, tradition, child.sex),
    ...home,
    team: teamsOfAnAuthority[team] ?? '',
    workerEmail: `worker${String(worker)}@childrens-services.example`,
  };
}
