import { z } from 'zod';
import { addCalendarMonths } from '#practice/clocks/index.ts';
import { readDate, readForm, text, typedIn } from '#platform/web/forms.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import type { Finding } from '../../stuck/finding.ts';
import { addDismissal } from '../said.queries.ts';
import { headOf, openStuckChild, sayFinding, typedDate, typedText, type StuckChild } from '../stuck-child.ts';

const view = 'modules/panels/stuck-plans/dismiss-a-criterion/dismiss-a-criterion.njk';
const longestMonths = 6;

const form = z.object({
  reason: text('panels.stuck.dismiss.reason.needed', 4000, 'panels.stuck.dismiss.reason.tooLong'),
});

type Asked = StuckChild & { finding: Finding };

export async function show(visit: Visit): Promise<Answer> {
  const asked = await openCriterion(visit);
  return asked === undefined ? notFound() : page(view, modelOf(visit, asked, {}));
}

/** Leaves the criterion out of the list until the day given; then it comes back by itself. */
export async function submit(visit: Visit): Promise<Answer> {
  const asked = await openCriterion(visit);
  if (asked === undefined) return notFound();
  const { tx, viewer, words, body, today } = visit;
  const read = readForm(form, body, words);
  const until = readDate(body, 'until');
  const wrong = wrongDay(visit, until);
  if (!read.ok || wrong !== null || !until) {
    const errors = [
      ...(read.ok ? [] : read.errors),
      ...(wrong === null ? [] : [{ field: 'until', message: wrong }]),
    ];
    return pageWithErrors(view, { ...modelOf(visit, asked, typedIn(body)), errors });
  }
  const { childId } = asked.child;
  const { criterion } = asked.finding;
  await addDismissal(tx, viewer, { childId, criterion, ...read.values, dismissedOn: today, until });
  return redirect(`/children/${childId}/stuck?said=dismissal`);
}

async function openCriterion(visit: Visit): Promise<Asked | undefined> {
  const opened = await openStuckChild(visit);
  const finding = opened?.why.findings.find(({ criterion }) => criterion === visit.params['criterion']);
  return opened === undefined || finding === undefined ? undefined : { ...opened, finding };
}

function wrongDay({ words, today }: Visit, until: string | undefined | null): string | null {
  if (!until) return words.t('panels.stuck.dismiss.until.needed');
  if (until <= today) return words.t('panels.stuck.dismiss.until.past');
  const latest = addCalendarMonths(today, longestMonths);
  return until > latest ? words.t('panels.stuck.dismiss.until.late', { date: words.date(latest) }) : null;
}

function modelOf(visit: Visit, asked: Asked, typed: Readonly<Record<string, string | string[]>>) {
  return {
    ...headOf(visit, asked),
    ...sayFinding(visit, asked, asked.finding),
    latest: addCalendarMonths(visit.today, longestMonths),
    until: typedDate(typed, 'until'),
    because: typedText(typed, 'reason'),
    errors: [],
  };
}
