import type { StoryTeller } from '#modules/imports/generate/made-child.ts';
import {
  traditions,
  traditionsByFrequency,
  type NamingTradition,
} from '#modules/imports/generate/made-up-names.ts';
import { pickAddress } from '#modules/imports/generate/people-file.ts';
import { SeededRandom } from '#modules/imports/generate/seeded-random.ts';
import { countWorkingDays } from '#modules/imports/generate/working-calendar.ts';
import { shippedCalendar } from '#practice/clocks/index.ts';
import { demoDays, type DemoDays } from './as-at.ts';
import type { DemoPerson, DemoTeam } from './demo-partnership.ts';
import { makeDemoChild, type DemoChild } from './demo-child.ts';
import { planFamilies, type FamilyPlan } from './family-plan.ts';
import { marloweVale } from './marlowe-vale.ts';
import { teamOf, workerOf } from './family-team.ts';

/** Brothers and sisters with one home, one team and one worker; some of them have another family name. */
export type DemoFamily = {
  /** From 0; those of note come first. */
  number: number;
  address: string;
  postcode: string;
  team: DemoTeam;
  worker: DemoPerson;
  children: DemoChild[];
};

const seed = 1021;
const yearsOfHistory = 3;
const daysAround = 2000;

/** The 250 families of Marlowe Vale, the same each time but for the weeks that `asAt` (`YYYY-MM-DD`) moves them. */
export function makeFamilies(asAt?: string): DemoFamily[] {
  const days = demoDays(asAt);
  const random = new SeededRandom(seed);
  const tellers = {
    return: tellerOn(days.currentReturn, days, random),
    today: tellerOn(days.today, days, random),
  };
  const taken = new Set<string>();
  let children = 0;
  return planFamilies(random).map((plan, number) => {
    const { tradition, family } = makeFamily(plan, number, children, tellers[plan.countedFrom]);
    children += plan.children;
    return withNamesOfTheirOwn(family, tradition.families, taken);
  });
}

/**
 * The family under names that no earlier family of its worker has: children of one name and one worker are taken for brothers and sisters.
 * `taken` grows by them.
 */
function withNamesOfTheirOwn(family: DemoFamily, names: readonly string[], taken: Set<string>): DemoFamily {
  const keyOf = (name: string) => `${family.worker.id} ${name}`;
  const renamed = new Map<string, string>();
  for (const name of new Set(family.children.map((child) => child.familyName))) {
    const isFree = (one: string) => !taken.has(keyOf(one));
    const own = isFree(name) ? name : (names.find(isFree) ?? name);
    taken.add(keyOf(own));
    renamed.set(name, own);
  }
  const children = family.children.map((child) => ({
    ...child,
    familyName: renamed.get(child.familyName) ?? child.familyName,
  }));
  return { ...family, children };
}

function tellerOn(today: number, days: DemoDays, random: SeededRandom): StoryTeller {
  const calendar = countWorkingDays(
    days.today - daysAround,
    days.today + daysAround / 5,
    shippedCalendar.holidays.map((holiday) => holiday.date),
  );
  return { random, today, calendar, earliest: today - Math.round(yearsOfHistory * 365.25) };
}

function makeFamily(
  plan: FamilyPlan,
  number: number,
  firstChild: number,
  teller: StoryTeller,
): { tradition: NamingTradition; family: DemoFamily } {
  const random = teller.random.startAt(10_000 + number);
  const tradition: NamingTradition = traditions[random.pick(traditionsByFrequency)];
  const [familyName, otherName] = [random.pick(tradition.families), random.pick(tradition.families)];
  const isHalfFamily = plan.children > 1 && random.chance(0.2);
  const home = pickAddress(random);
  const children: DemoChild[] = [];
  for (let at = 0; at < plan.children; at += 1)
    children.push(
      makeDemoChild(teller, {
        story: plan.story,
        family: number,
        index: firstChild + at,
        familyName: isHalfFamily && at === plan.children - 1 ? otherName : familyName,
        tradition,
        siblings: children,
      }),
    );
  const team = teamOf(marloweVale, { story: plan.story, number, children, today: teller.today });
  const worker = workerOf(marloweVale, team, number);
  return { tradition, family: { number, ...home, team, worker, children } };
}
