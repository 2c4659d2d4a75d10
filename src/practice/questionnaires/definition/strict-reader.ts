/** What is wrong with a definition, and where: 'sections[1].items[2].label.cy'. `fault` is the end of a key of the words. */
export interface Fault {
  at: string;
  fault: string;
  about?: string;
}

/** Reads one value; notes what is wrong and gives null then. */
export type Reads<T> = (value: unknown, at: string, faults: Fault[]) => T | null;

function wrong(faults: Fault[], at: string, fault: string, about?: string): null {
  faults.push(about === undefined ? { at, fault } : { at, fault, about });
  return null;
}

/** Text that says something, up to a length. */
export const words =
  (most: number): Reads<string> =>
  (value, at, faults) => {
    if (typeof value !== 'string') return wrong(faults, at, 'notText');
    if (value.trim() === '') return wrong(faults, at, 'empty');
    if (value.length > most) return wrong(faults, at, 'tooLong', String(most));
    return value;
  };

/** A name for answers: small letters, digits and hyphens. */
export const key: Reads<string> = (value, at, faults) => {
  if (typeof value !== 'string' || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value) || value.length > 60)
    return wrong(faults, at, 'notKey');
  return value;
};

export const truth: Reads<boolean> = (value, at, faults) =>
  typeof value === 'boolean' ? value : wrong(faults, at, 'notTruth');

export const number =
  (from: number, to: number, isWhole = true): Reads<number> =>
  (value, at, faults) => {
    if (typeof value !== 'number' || !Number.isFinite(value) || (isWhole && !Number.isInteger(value)))
      return wrong(faults, at, 'notNumber');
    if (value < from || value > to) return wrong(faults, at, 'outOfRange', `${from}–${to}`);
    return value;
  };

export const oneOf =
  <T extends string>(...allowed: readonly T[]): Reads<T> =>
  (value, at, faults) =>
    allowed.find((one) => one === value) ?? wrong(faults, at, 'notOneOf', allowed.join(', '));

export const listOf =
  <T>(item: Reads<T>, from: number, to: number): Reads<readonly T[]> =>
  (value, at, faults) => {
    if (!Array.isArray(value)) return wrong(faults, at, 'notList');
    if (value.length < from) return wrong(faults, at, 'tooFew', String(from));
    if (value.length > to) return wrong(faults, at, 'tooMany', String(to));
    const items = value.map((one, index) => item(one, `${at}[${index}]`, faults));
    return items.filter((one) => one !== null);
  };

type Fields<T> = { readonly [K in keyof Required<T>]: Reads<Required<T>[K]> };
type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];

/** An object of exactly these fields; those of `optional` may be left out. What nobody asked for is a fault too. */
export const shape =
  <T extends object>(fields: Fields<T>, optional: readonly OptionalKeys<T>[]): Reads<T> =>
  (value, at, faults) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return wrong(faults, at, 'notObject');
    const given = value as Record<string, unknown>;
    const before = faults.length;
    for (const name of Object.keys(given))
      if (!Object.hasOwn(fields, name)) wrong(faults, below(at, name), 'unknown', name);
    const read = Object.entries<Reads<unknown>>(fields).flatMap(([name, reads]) => {
      const isThere = Object.hasOwn(given, name) && given[name] !== undefined;
      if (!isThere && (optional as readonly string[]).includes(name)) return [];
      if (!isThere) {
        wrong(faults, below(at, name), 'missing');
        return [];
      }
      return [[name, reads(given[name], below(at, name), faults)] as const];
    });
    return faults.length > before ? null : (Object.fromEntries(read) as T);
  };

const below = (at: string, name: string) => (at === '' ? name : `${at}.${name}`);
