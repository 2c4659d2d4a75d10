/** Rules about one episode of need: its codes, its dates, and plans left open when it closed. */
import { CLOSURE_REASONS, PRIMARY_NEEDS, REFERRAL_SOURCES } from './census-codes.ts';
import type { CensusEpisode } from './census-record.ts';
import type { CensusRule, RuleBreach } from './census-rule.ts';
import { checkCode } from './check-code.ts';
import type { IsWorkingDay } from './working-day.ts';

export function checkEpisode(found: RuleBreach[], episode: CensusEpisode, isWorkingDay: IsWorkingDay): void {
  const { referralDate, closureDate } = episode;
  if (referralDate === null) found.push({ rule: 'referral-date-missing', params: {} });
  if (closureDate !== null) checkClosure(found, episode, closureDate);
  for (const date of conferenceDates(episode)) {
    if (!isWorkingDay(date)) found.push({ rule: 'conference-not-on-working-day', params: { date } });
  }
  checkCode(found, 'referral-source-code-unknown', REFERRAL_SOURCES, episode.referralSource);
  checkCode(found, 'primary-need-code-unknown', PRIMARY_NEEDS, episode.primaryNeed);
  checkCode(found, 'closure-reason-code-unknown', CLOSURE_REASONS, episode.closureReason);
}

/** The days on which the episode says an initial conference was held, each once. */
export function conferenceDates(episode: CensusEpisode): string[] {
  const dates = episode.initialConferenceDate === null ? [] : [episode.initialConferenceDate];
  for (const { initialConferenceDate: date } of episode.section47s) {
    if (date !== null && !dates.includes(date)) dates.push(date);
  }
  return dates;
}

function checkClosure(found: RuleBreach[], episode: CensusEpisode, closureDate: string): void {
  const { referralDate } = episode;
  if (referralDate !== null && closureDate < referralDate) {
    found.push({ rule: 'closure-before-referral', params: { closureDate, referralDate } });
  }
  const checkOpen = (rule: CensusRule, plan: { startDate: string | null; endDate: string | null }): void => {
    const { startDate, endDate } = plan;
    if (startDate !== null && endDate === null) found.push({ rule, params: { startDate, closureDate } });
  };
  for (const plan of episode.protectionPlans) checkOpen('cp-plan-open-in-closed-episode', plan);
  for (const plan of episode.cinPlans) checkOpen('cin-plan-open-in-closed-episode', plan);
}
