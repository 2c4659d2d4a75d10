import {
  planOn,
  sayCode,
  sayEvent,
  sayKind,
  sayLength,
  sayPlan,
  type Plan,
  type PlanEvent,
} from '#modules/plans/index.ts';
import { createDocument, type PdfDocument } from '#platform/pdf/index.ts';
import type { Words } from '#platform/words/index.ts';

export interface PlanSummary {
  /** 'Ffion Prys, 7 years', with what the returns say of the child. */
  children: readonly { label: string; plans: readonly Plan[]; events: readonly PlanEvent[] }[];
  /** Up to which day the returns speak; null when none was loaded. */
  knownUntil: string | null;
  reason: string;
  panelName: string;
  heldOn: string;
  today: string;
  madeAt: Date;
  madeFor: string;
}

/** The plans, reviews, assessments and enquiries of the children of a case, as the returns tell them: a PDF for the panel. */
export async function drawPlanSummary(words: Words, summary: PlanSummary): Promise<Buffer> {
  const { t } = words;
  const title = t('panels.papers.summary.title');
  const pdf = createDocument({
    language: words.language,
    title,
    author: t('panels.papers.summary.author'),
    subject: t('panels.papers.summary.for', { panel: summary.panelName, date: words.date(summary.heldOn) }),
    madeAt: summary.madeAt,
    madeFor: summary.madeFor,
  });
  pdf.heading(1, title);
  pdf.paragraph(
    t('panels.papers.summary.for', { panel: summary.panelName, date: words.date(summary.heldOn) }),
  );
  pdf.paragraph(summary.reason);
  pdf.paragraph(
    summary.knownUntil === null
      ? t('panels.papers.summary.no-return')
      : t('panels.papers.summary.known-until', { date: words.date(summary.knownUntil) }),
  );
  for (const child of summary.children) drawChild(pdf, words, child, summary.today);
  return pdf.finish();
}

function drawChild(
  pdf: PdfDocument,
  words: Words,
  { label, plans, events }: PlanSummary['children'][number],
  today: string,
): void {
  pdf.heading(2, label);
  const current = planOn(plans, today);
  pdf.paragraph(
    current === undefined
      ? words.t('panels.papers.summary.no-plan')
      : words.t('panels.papers.summary.plan-now', {
          plan: sayPlan(words, current),
          since: words.date(current.startDate),
          length: sayLength(words, current, today),
        }),
  );
  drawPlans(pdf, words, plans, today);
  drawEvents(pdf, words, events);
}

function drawPlans(pdf: PdfDocument, words: Words, plans: readonly Plan[], today: string): void {
  if (plans.length === 0) return;
  const { t } = words;
  pdf.table({
    caption: t('panels.papers.summary.plans'),
    head: ['plan', 'from', 'to', 'length', 'category'].map((column) => t(`panels.papers.summary.${column}`)),
    rows: plans
      .toReversed()
      .map((plan) => [
        sayKind(words, plan.kind),
        words.date(plan.startDate),
        endOf(words, plan),
        sayLength(words, plan, today),
        plan.latestCategory === null ? '' : sayCode(words, 'category', plan.latestCategory),
      ]),
  });
}

function endOf(words: Words, plan: Plan): string {
  if (plan.endDate !== null) return words.date(plan.endDate);
  if (plan.goneSince === null) return words.t('panels.papers.summary.open');
  return words.t('panels.papers.summary.gone', { date: words.date(plan.goneSince) });
}

/** What the work itself made happen, the latest first. */
function drawEvents(pdf: PdfDocument, words: Words, events: readonly PlanEvent[]): void {
  if (events.length === 0) return;
  pdf.table({
    caption: words.t('panels.papers.summary.events'),
    head: [words.t('panels.papers.summary.date'), words.t('panels.papers.summary.what')],
    rows: events.map((event) => [words.date(event.happenedOn), sayEvent(words, event)]),
  });
}
