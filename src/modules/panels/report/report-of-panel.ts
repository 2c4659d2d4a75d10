import { z } from 'zod';
import { addCalendarDays, addCalendarYears } from '#practice/clocks/index.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Visit } from '#platform/web/visit.ts';
import { answerDue } from '../follow-up/answer-time.ts';
import { listAnswerTimes } from '../follow-up/recommendation.queries.ts';
import type { Panel } from '../panel.ts';
import type { ReportFigures } from './report-figures.ts';
import { countReport, listPanelDays, type Period } from './report.queries.ts';

/** The period of the address: the last twelve months when left out, and while it cannot be read. */
export function readPeriod({ query, today, words }: Visit): {
  period: Period;
  typed: Period;
  errors: FieldError[];
} {
  const lastYear = { from: addCalendarDays(addCalendarYears(today, -1), 1), to: today };
  const typed = { from: query['from'] ?? lastYear.from, to: query['to'] ?? lastYear.to };
  const errors = (['from', 'to'] as const)
    .filter((field) => !z.iso.date().safeParse(typed[field]).success)
    .map((field) => ({ field, message: words.t(`panels.report.${field}.wrong`) }));
  if (errors.length === 0 && typed.to < typed.from)
    errors.push({ field: 'to', message: words.t('panels.report.to.before') });
  return { period: errors.length === 0 ? typed : lastYear, typed, errors };
}

/** What the report of a panel counts over a period, as things stand today. */
export async function countReportOf(
  { tx, today }: Pick<Visit, 'tx' | 'today'>,
  { panelId }: Pick<Panel, 'panelId'>,
  period: Period,
): Promise<ReportFigures> {
  const times = await listAnswerTimes(tx);
  const days = await listPanelDays(tx, panelId, period);
  const due = new Map(days.map((day) => [day, answerDue(day, times).date]));
  return countReport(tx, panelId, period, today, due);
}
