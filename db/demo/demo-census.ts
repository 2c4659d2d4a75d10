import type { CensusEpisode } from '#modules/imports/census/census-record.ts';
import { footer, writeChild, writeHeader } from '#modules/imports/generate/census-writer.ts';
import { toIsoDate } from '#modules/imports/generate/day-number.ts';
import { answersOn, type KnownAnswer } from '#modules/imports/generate/known-answers.ts';
import type { WrittenChild } from '#modules/imports/generate/made-child.ts';
import { peopleHeading, writePerson } from '#modules/imports/generate/people-file.ts';
import { demoDays } from './as-at.ts';
import { withMistakes } from './earlier-mistakes.ts';
import { makeFamilies } from './families.ts';
import { marloweVale } from './marlowe-vale.ts';
import { returnedOn } from './returned-on.ts';

/** One return of the demonstration: load the earlier one first, so that the current one shows what changed. */
export type DemoReturn = {
  name: 'earlier' | 'current';
  /** `YYYY-MM-DD` */
  referenceDate: string;
  children: WrittenChild[];
  /** The XML, in order. */
  chunks: () => Generator<string, void>;
};

/** A case closed so long before the current return is not in it any more. */
const daysKeptAfterClosure = 365;

/**
 * The two returns of Marlowe Vale's children as at a day (`YYYY-MM-DD`; 2026-11-21 unless told). Between them children
 * come new, change, and go; one plan of the earlier return, sent by mistake, is not in the current one.
 */
export function demoCensus(asAt?: string): [earlier: DemoReturn, current: DemoReturn] {
  const days = demoDays(asAt);
  const [earlier, current] = [toIsoDate(days.earlierReturn), toIsoDate(days.currentReturn)];
  const keptFrom = toIsoDate(days.currentReturn - daysKeptAfterClosure);
  const returned = (day: string): WrittenChild[] =>
    makeFamilies(asAt)
      .flatMap((family) => family.children.map(({ record }) => returnedOn(record, day)))
      .filter((child) => child !== null);
  return [
    makeReturn('earlier', earlier, withMistakes(returned(earlier), earlier)),
    makeReturn(
      'current',
      current,
      returned(current).filter(({ episodes }) => episodes.some((episode) => lastDay(episode) >= keptFrom)),
    ),
  ];
}

/** The CSV of names, homes, teams and workers of all of them; who has no open case has no worker. */
export function demoPeopleCsv(asAt?: string): string {
  const day = toIsoDate(demoDays(asAt).currentReturn);
  const rows = makeFamilies(asAt).flatMap(({ address, postcode, team, worker, children }) =>
    children.map(({ localId, givenName, familyName, knownAs, record }) => {
      const episodes = returnedOn(record, day)?.episodes ?? [];
      const workerEmail = episodes.some((episode) => lastDay(episode) > day) ? worker.email : '';
      return { localId, givenName, familyName, knownAs, address, postcode, team: team.name, workerEmail };
    }),
  );
  return peopleHeading + rows.map(writePerson).join('');
}

/** Which criteria the children of the current return meet on the day the demonstration is about. */
export function demoAnswers(asAt?: string): KnownAnswer[] {
  const { today } = demoDays(asAt);
  return makeFamilies(asAt).flatMap((family) =>
    family.children.flatMap(({ localId, facts }) => answersOn(today, localId, facts)),
  );
}

/** The day an episode was over; after every day while it is open. */
function lastDay(episode: CensusEpisode): string {
  const stillOpen = '9999';
  return episode.closureDate ?? (episode.referralNoFurtherAction ? episode.referralDate : null) ?? stillOpen;
}

function makeReturn(name: DemoReturn['name'], referenceDate: string, children: WrittenChild[]): DemoReturn {
  return {
    name,
    referenceDate,
    children,
    *chunks() {
      yield writeHeader(marloweVale.authorityCode, referenceDate);
      for (const child of children) yield writeChild(child);
      yield footer;
    },
  };
}
