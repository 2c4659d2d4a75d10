import { z } from 'zod';
import { readDate, readForm, text, typedIn } from '#platform/web/forms.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import type { ChildProtectionPlan, ProfessionalView } from '../../stuck/child-plans.ts';
import { addProfessionalView } from '../said.queries.ts';
import type { Finding } from '../../stuck/finding.ts';
import {
  headOf,
  openStuckChild,
  sayFinding,
  sayLatestView,
  typedDate,
  typedText,
  type StuckChild,
} from '../stuck-child.ts';
import { plansToStateViewsOn } from '../why-stuck.ts';

const view = 'modules/panels/stuck-plans/state-a-view/state-a-view.njk';

type View = ProfessionalView['view'];

const choices: Readonly<Record<'b' | 'c', readonly [View, ...View[]]>> = {
  b: ['neither', 'escalating', 'on-track'],
  c: ['similar-concerns', 'different-concerns', 'escalating'],
};

const because = text('panels.stuck.state.because.needed', 4000, 'panels.stuck.state.because.tooLong');

const forms = {
  b: z.object({ view: z.enum(choices.b, 'panels.stuck.state.view.needed'), because }),
  c: z.object({ view: z.enum(choices.c, 'panels.stuck.state.view.needed'), because }),
};

interface Asked extends StuckChild {
  criterion: 'b' | 'c';
  plan: ChildProtectionPlan;
  finding: Finding;
}

export async function show(visit: Visit): Promise<Answer> {
  const asked = await openPlan(visit);
  if (asked === undefined) return notFound();
  const [year = '', month = '', day = ''] = visit.today.split('-').map((part) => part.replace(/^0/, ''));
  return page(view, modelOf(visit, asked, { 'stated-day': day, 'stated-month': month, 'stated-year': year }));
}

/** Keeps what the chair or manager says of the plan, beside what was said before. */
export async function submit(visit: Visit): Promise<Answer> {
  const asked = await openPlan(visit);
  if (asked === undefined) return notFound();
  const { criterion, plan, child } = asked;
  const read = readForm(forms[criterion], visit.body, visit.words);
  const statedOn = readDate(visit.body, 'stated');
  const wrong = wrongDay(visit, statedOn, asked);
  if (!read.ok || wrong !== null || !statedOn) {
    const errors = [
      ...(read.ok ? [] : read.errors),
      ...(wrong === null ? [] : [{ field: 'stated', message: wrong }]),
    ];
    return pageWithErrors(view, { ...modelOf(visit, asked, typedIn(visit.body)), errors });
  }
  await addProfessionalView(visit.tx, visit.viewer, {
    childId: child.childId,
    planId: plan.planId,
    criterion,
    ...read.values,
    statedOn,
    at: visit.now,
  });
  return redirect(`/children/${child.childId}/stuck?said=view`);
}

async function openPlan(visit: Visit): Promise<Asked | undefined> {
  const opened = await openStuckChild(visit);
  const { planId, criterion } = visit.params;
  if (opened === undefined || (criterion !== 'b' && criterion !== 'c')) return undefined;
  const plan = opened.why.plans.childProtectionPlans.find((one) => one.planId === planId);
  const finding = plansToStateViewsOn(opened.why, opened.asAt).find(
    (one) => one.planId === planId && one.criterion === criterion,
  );
  if (plan === undefined || finding === undefined) return undefined;
  return { ...opened, criterion, plan, finding };
}

/** The day from which a view would stand: a review takes an earlier view with it, a plan begun again keeps its own. */
function earliestDay({ criterion, plan, asAt }: Asked): string {
  const reviews = criterion === 'b' ? plan.reviews.filter((day) => day <= asAt) : [];
  return [plan.startDate, ...reviews].toSorted().at(-1) ?? plan.startDate;
}

function wrongDay({ words, today }: Visit, day: string | undefined | null, asked: Asked): string | null {
  if (!day) return words.t('panels.stuck.state.stated.needed');
  if (day > today) return words.t('panels.stuck.state.stated.future');
  const from = earliestDay(asked);
  return day < from ? words.t('panels.stuck.state.stated.early', { date: words.date(from) }) : null;
}

function modelOf(visit: Visit, asked: Asked, typed: Readonly<Record<string, string | string[]>>) {
  const { words } = visit;
  return {
    ...headOf(visit, asked),
    ...sayFinding(visit, asked, asked.finding),
    latest: sayLatestView(visit, asked, asked.finding),
    choices: choices[asked.criterion].map((value) => ({
      value,
      text: words.t(`panels.stuck.view.${value}`),
      hint: { text: words.t(`panels.stuck.state.hint.${value}`) },
      checked: typed['view'] === value,
    })),
    earliest: earliestDay(asked),
    stated: typedDate(typed, 'stated'),
    because: typedText(typed, 'because'),
    errors: [],
  };
}
