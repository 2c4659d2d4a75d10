import { latestShape, type CensusShape } from './census-writer.ts';
import { addMonths, toDay, type Day } from './day-number.ts';
import type { StoryTeller } from './made-child.ts';
import { SeededRandom } from './seeded-random.ts';
import { countWorkingDays } from './working-calendar.ts';

export type GenerateCensusOptions = {
  /** How many children the (first) return holds. */
  children: number;
  /** The same seed and options give the same bytes. */
  seed: number;
  /** Three digits. */
  authorityCode: string;
  /** The day the first return describes, `YYYY-MM-DD`. */
  referenceDate: string;
  /** How many years back the ordinary stories reach, 2 to 10; 3 unless told. An earlier plan may lie before that. */
  years?: number;
  /** The census year whose form is written; the latest unless told. */
  shape?: CensusShape;
  /** The part of the children, 0 to 1, that get one thing wrong; 0 unless told. */
  withProblems?: number;
  /** Give the next return instead, three months later, of the same children. */
  changeCensus?: boolean;
  /** Days without conferences beside weekends, `YYYY-MM-DD`; none unless told. */
  holidays?: Iterable<string>;
};

/** The options made ready: days counted, defaults filled in, the tellers of both returns. */
export type CensusPlan = {
  children: number;
  authorityCode: string;
  shape: CensusShape;
  withProblems: number;
  isChangeCensus: boolean;
  referenceDay: Day;
  /** Tells the stories of the first return. */
  first: StoryTeller;
  /** Tells what happened up to the second return, three months later. */
  second: StoryTeller;
};

const monthsBetweenReturns = 3;
/** A story with an earlier plan or an earlier case reaches further back than the years asked for. */
const daysBeforeEarliest = 1200;
/** Conferences are planned after the day of the return too. */
const daysAfterReturn = 200;

/** Throws a RangeError that names the option which cannot be meant. */
export function planCensus(options: GenerateCensusOptions): CensusPlan {
  const { seed, years, withProblems, changeCensus } = checkOptions(options);
  const referenceDay = toDay(options.referenceDate);
  const earliest = referenceDay - Math.round(years * 365.25);
  const calendar = countWorkingDays(
    earliest - daysBeforeEarliest,
    referenceDay + daysAfterReturn,
    options.holidays ?? [],
  );
  const tellerOf = (today: Day, salt: number): StoryTeller => ({
    random: new SeededRandom(seed + salt),
    today,
    calendar,
    earliest,
  });
  return {
    children: options.children,
    authorityCode: options.authorityCode,
    shape: options.shape ?? latestShape,
    withProblems,
    isChangeCensus: changeCensus,
    referenceDay,
    first: tellerOf(referenceDay, 0),
    second: tellerOf(addMonths(referenceDay, monthsBetweenReturns), 0x5eed_0002),
  };
}

type Checked = { seed: number; years: number; withProblems: number; changeCensus: boolean };

function checkOptions(options: GenerateCensusOptions): Checked {
  const { children, seed, authorityCode, years = 3, withProblems = 0, changeCensus = false } = options;
  check(Number.isInteger(children) && children >= 0 && children <= 10_000_000, 'children: 0 to 10000000');
  check(Number.isSafeInteger(seed), 'seed: a whole number');
  check(/^\d{3}$/.test(authorityCode), 'authorityCode: three digits');
  check(Number.isInteger(years) && years >= 2 && years <= 10, 'years: 2 to 10');
  check(withProblems >= 0 && withProblems <= 1, 'withProblems: 0 to 1');
  check(!(changeCensus && withProblems > 0), 'withProblems and changeCensus: only one of them');
  return { seed, years, withProblems, changeCensus };
}

function check(isRight: boolean, sentence: string): void {
  if (!isRight) throw new RangeError(`Cannot generate a census with these options. ${sentence}`);
}
