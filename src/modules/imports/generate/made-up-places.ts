/**
 * Streets that no town has, in made-up wards. Postcodes are of the area ZZ, which the Royal Mail has never given
 * out to a place (ZZ99 stands for "no address" in health records and is not used here), so that none is anybody's.
 */
export const streets: readonly string[] = [
  'Ferrymoor Lane',
  'Quillfeather Street',
  'Upper Thistlegate',
  'Lanternbrook Road',
  "Cooper's Mead Rise",
  'St Ebba-the-Less Close',
  'Marlowe Staithe',
  'Ropewalk Bottoms',
  'Old Saltpan Way',
  'Heronsgate Parade',
  'Bellfounder Crescent',
  'Nine Alders Avenue',
  'Kilnmaiden Terrace',
  'Willowherb Drift',
  'Gorse Pightle',
  'Tannerholm Court',
];

export const wards: readonly string[] = [
  'Marlowe Cross',
  'Vale Staithes',
  'Thornmarsh',
  'Upper Quilling',
  'Saltpan',
  'Nine Alders',
];

const letters = 'ABDEFGHJLNPQRSTUWXYZ';

/** A postcode in the form of a real one that is none: outward ZZ1 to ZZ9, inward a figure and two letters. */
export function makePostcode(number: number): string {
  const first = letters.charAt(number % letters.length);
  const second = letters.charAt(Math.floor(number / letters.length) % letters.length);
  const outward = 1 + (Math.floor(number / 4000) % 9);
  const inward = Math.floor(number / 400) % 10;
  return `ZZ${String(outward)} ${String(inward)}${first}${second}`;
}
