/** Rules about one episode of need: its codes, its dates, and plans left open when it closed. */
import { CLOSURE_REASONS, PRIMARY_NEEDS, REFERRAL_SOURCES } from './census-codes.ts';
import type { CensusEpisode } from './census-record.ts';
import type { CensusRule, RuleBreach } from './census-rule.ts';
import { quoted } from './quoted.ts';
import type { IsWorkingDay } from './working-day.ts';

export function checkEpisode(episode: CensusEpisode, isWorkingDay: IsWorkingDay): RuleBreach[] {
  const found: RuleBreach[] = [];
  const { referralDate, closureDate } = episode;
  if (referralDate === null) found.push({ rule: 'referral-date-missing', params: {} });
  if (closureDate !== null) {
    if (referralDate !== null && closureDate < referralDate) {
      found.push({ rule: 'closure-before-referral', params: { closureDate, referralDate } });
    }
    found.push(...openIn(episode, closureDate));
  }
  for (const date of conferenceDates(episode)) {
    if (!isWorkingDay(date)) found.push({ rule: 'conference-not-on-working-day', params: { date } });
  }
  found.push(...unknown('referral-source-code-unknown', REFERRAL_SOURCES, episode.referralSource));
  found.push(...unknown('primary-need-code-unknown', PRIMARY_NEEDS, episode.primaryNeed));
  found.push(...unknown('closure-reason-code-unknown', CLOSURE_REASONS, episode.closureReason));
  return found;
}

/** The days on which the episode says an initial conference was held, each once. */
export function conferenceDates(episode: CensusEpisode): Set<string> {
  const dates = new Set<string>();
  if (episode.initialConferenceDate !== null) dates.add(episode.initialConferenceDate);
  for (const { initialConferenceDate } of episode.section47s) {
    if (initialConferenceDate !== null) dates.add(initialConferenceDate);
  }
  return dates;
}

export function unknown(rule: CensusRule, codes: ReadonlySet<string>, value: string | null): RuleBreach[] {
  return value === null || codes.has(value) ? [] : [{ rule, params: { value: quoted(value) } }];
}

function openIn(episode: CensusEpisode, closureDate: string): RuleBreach[] {
  const open = (
    rule: CensusRule,
    plan: { startDate: string | null; endDate: string | null },
  ): RuleBreach[] =>
    plan.startDate === null || plan.endDate !== null
      ? []
      : [{ rule, params: { startDate: plan.startDate, closureDate } }];
  return [
    ...episode.protectionPlans.flatMap((plan) => open('cp-plan-open-in-closed-episode', plan)),
    ...episode.cinPlans.flatMap((plan) => open('cin-plan-open-in-closed-episode', plan)),
  ];
}
