import { normaliseText } from './normalise.ts';

/** Words of addresses that are written short or in full, or in Welsh; one form of each. */
const words = new Map(
  Object.entries({
    st: 'street',
    str: 'street',
    stryd: 'street',
    rd: 'road',
    ffordd: 'road',
    heol: 'road',
    ave: 'avenue',
    av: 'avenue',
    rhodfa: 'avenue',
    cl: 'close',
    clos: 'close',
    cres: 'crescent',
    cr: 'crescent',
    cct: 'circuit',
    crct: 'circuit',
    pl: 'place',
    plc: 'place',
    dr: 'drive',
    ln: 'lane',
    lon: 'lane',
    ct: 'court',
    cwrt: 'court',
    gdns: 'gardens',
    gro: 'grove',
    gr: 'grove',
    sq: 'square',
    tce: 'terrace',
    terr: 'terrace',
    ter: 'terrace',
    teras: 'terrace',
    pde: 'parade',
    hwy: 'highway',
    bvd: 'boulevard',
    blvd: 'boulevard',
    apt: 'flat',
    apartment: 'flat',
    unit: 'flat',
    fflat: 'flat',
    mt: 'mount',
    nth: 'north',
    sth: 'south',
    gt: 'great',
    bldgs: 'buildings',
    vlge: 'village',
    hse: 'house',
    pk: 'park',
  }),
);

/** Addresses that are none: written in words, the same for many who do not live together. */
const NO_ADDRESS =
  /\b(no fixed (abode|address)|nfa|homeless|of no fixed|dim cyfeiriad|address withheld|confidential)\b/;

/** An address line in small letters, with one form for each usual word; '' for "no fixed address" and its kind. */
export function normaliseAddress(text: string): string {
  const plain = normaliseText(text);
  if (NO_ADDRESS.test(plain)) return '';
  return plain
    .split(' ')
    .map((word) => words.get(word) ?? word)
    .join(' ');
}

const POSTCODE = /\b([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})\b/i;

/** The parts of an address written in one cell. */
export interface AddressParts {
  postcode: string;
  houseNumber: string;
  street: string;
  place: string;
}

/** Takes a whole address apart: a British postcode, the first number, the line it stands in, and what else there is. */
export function takeAddressApart(text: string): AddressParts {
  const found = POSTCODE.exec(text);
  const postcode = found === null ? '' : `${found[1] ?? ''}${found[2] ?? ''}`;
  const lines = text
    .replace(POSTCODE, ' ')
    .split(/[\n,;]+/)
    .map(normaliseAddress)
    .filter((line) => line !== '');
  const numbered = Math.max(
    0,
    lines.findIndex((line) => /\d/.test(line) && /\p{L}{3}/u.test(line)),
  );
  const line = lines[numbered] ?? '';
  const houseNumber = /\d+[a-z]?\b/.exec(line)?.[0] ?? '';
  const street = line.replace(houseNumber, ' ').replace(/\s+/g, ' ').trim();
  return { postcode, houseNumber, street, place: lines.slice(numbered + 1).join(' ') };
}
