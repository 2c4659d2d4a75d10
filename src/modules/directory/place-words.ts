const POSTCODE = /^([A-Z]{1,2}[0-9][0-9A-Z]?) ?([0-9][A-Z]{2})$/;
const DISTRICT = /^([A-Z]{1,2})[0-9][0-9A-Z]?$/;
const AREA = /^[A-Z]{1,2}$/;

const tidy = (text: string) => text.trim().toUpperCase().replaceAll(/\s+/g, ' ');

/** What somebody typed for a place, as services name it: a postcode becomes its district, letter case and spaces do not matter. */
export function placeTyped(text: string): { district: string; areas: string[] } {
  const typed = tidy(text);
  const district = POSTCODE.exec(typed)?.[1] ?? (DISTRICT.test(typed) ? typed : '');
  const letters = DISTRICT.exec(district)?.[1];
  const names = [district === '' ? typed : district, ...(letters === undefined ? [] : [letters])];
  return { district, areas: typed === '' ? [] : names.map((name) => name.toLowerCase()) };
}

/** An area as it is written: postcode areas and districts in capitals, wards as they are. */
export function areaWritten(text: string): string {
  const typed = tidy(text);
  return DISTRICT.test(typed) || AREA.test(typed) ? typed : text.trim().replaceAll(/\s+/g, ' ');
}
