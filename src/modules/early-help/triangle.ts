/**
 * The three sides of the Assessment Framework triangle (Framework for the Assessment of Children in Need and their Families, Department of Health, 2000)
 * with their domains, each a question of the form: a scale from 1, very worried, to 10, going very well.
 */
export const sides = {
  'child-needs': ['health', 'learning', 'feelings', 'identity', 'relationships', 'presentation', 'self-care'],
  parenting: ['basic-care', 'safety', 'warmth', 'stimulation', 'boundaries', 'stability'],
  'family-and-environment': [
    'family-history',
    'wider-family',
    'housing',
    'work',
    'money',
    'neighbours',
    'services',
  ],
} as const;

export type Side = keyof typeof sides;
export type Domain = (typeof sides)[Side][number];

export const sideNames = Object.keys(sides) as Side[];
export const domains: readonly Domain[] = sideNames.flatMap((side): readonly Domain[] => sides[side]);

/** What one assessment said on the scales, on the day 'YYYY-MM-DD' it was begun. */
export interface Scaling {
  sheetId: string;
  on: string;
  isSigned: boolean;
  scales: ReadonlyMap<Domain, number>;
}

export interface Distance {
  domain: Domain;
  first: number | null;
  last: number | null;
  /** Null where it was not said at both ends, or there is one assessment only. */
  change: number | null;
}

export interface SideDistance {
  side: Side;
  rows: Distance[];
}

/** How far each domain came from the first assessment in which anything was scaled to the last. */
export function distanceTravelled(scalings: readonly Scaling[]): SideDistance[] {
  const [first, last] = ends(scalings);
  return sideNames.map((side) => ({
    side,
    rows: sides[side].map((domain) => {
      const before = first?.scales.get(domain) ?? null;
      const now = last?.scales.get(domain) ?? null;
      const isTwo = first !== last && before !== null && now !== null;
      return { domain, first: before, last: now, change: isTwo ? now - before : null };
    }),
  }));
}

/** The first and the last in which anything was scaled, by their days; the same one when there is one; undefined when there is none. */
export function ends(scalings: readonly Scaling[]): [Scaling | undefined, Scaling | undefined] {
  const said = scalings
    .filter(({ scales }) => scales.size > 0)
    .toSorted((one, other) => one.on.localeCompare(other.on) || one.sheetId.localeCompare(other.sheetId));
  return [said[0], said.at(-1)];
}

/** A domain's number as a place on the triangle's side: points from 0 to 1 along it. */
export const placeOn = (index: number, count: number): number => (index + 1) / (count + 1);
