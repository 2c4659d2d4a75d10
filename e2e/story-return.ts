import { footer, writeChild, writeHeader } from '#modules/imports/generate/census-writer.ts';
import type { WrittenChild } from '#modules/imports/generate/made-child.ts';
import { demoAnswers, demoCensus } from '../db/demo/demo-census.ts';
import { marloweVale } from '../db/demo/partnership.ts';

/** A child protection plan that goes on after its third review: it needs a view before a panel looks at it. */
export interface StuckChild {
  localId: string;
  /** 'YYYY-MM-DD': the day of the third review. */
  since: string;
}

/** The children of the made-up partnership whose plan continued after its third review, and who meet nothing else. */
export function childrenWhoNeedAView(): StuckChild[] {
  const answers = demoAnswers();
  return answers.filter(
    ({ localId, criterion }) =>
      criterion === 'b' && answers.filter((other) => other.localId === localId).length === 1,
  );
}

/** The return after the one that is loaded: the same children, with two who cannot be read. */
export function nextReturn(): string {
  const children = demoCensus()[1].children;
  const [one, another] = children;
  if (one === undefined || another === undefined) throw new Error('the made-up partnership has no children');
  const withoutId = { ...one, localId: '', upn: null, upnUnknown: 'UN1' };
  const notADay = {
    ...another,
    localId: 'MV-NOT-A-DAY',
    upn: null,
    upnUnknown: 'UN1',
    birthDate: '2015-02-30',
  };
  return writeReturn('2026-11-20', [...children, withoutId, notADay]);
}

/** The return after that, in which the child's protection plan has ended and a child in need plan has begun. */
export function laterReturn(localId: string, endedOn: string): string {
  const children = demoCensus()[1].children.map((child) =>
    child.localId === localId ? steppedDown(child, endedOn) : child,
  );
  return writeReturn('2027-03-12', children);
}

/** The first day of the protection plan that is open in the returns. */
export function protectedSince(localId: string): string {
  const child = demoCensus()[1].children.find((one) => one.localId === localId);
  const plans = child?.episodes.flatMap(({ protectionPlans }) => protectionPlans) ?? [];
  return plans.find(({ endDate }) => endDate === null)?.startDate ?? '';
}

function steppedDown(child: WrittenChild, endedOn: string): WrittenChild {
  const episodes = child.episodes.map((episode) => {
    const isOpen = episode.protectionPlans.some(({ endDate }) => endDate === null);
    if (!isOpen) return episode;
    return {
      ...episode,
      protectionPlans: episode.protectionPlans.map((plan) => ({ ...plan, endDate: plan.endDate ?? endedOn })),
      cinPlans: [...episode.cinPlans, { startDate: endedOn, endDate: null }],
    };
  });
  return { ...child, episodes };
}

function writeReturn(referenceDate: string, children: readonly WrittenChild[]): string {
  return (
    writeHeader(marloweVale.authorityCode, referenceDate) +
    children.map((child) => writeChild(child)).join('') +
    footer
  );
}
