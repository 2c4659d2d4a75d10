import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import type { FieldError } from '#platform/web/render.ts';
import { movementTitle } from '../../outcome/movement-in-words.ts';
import { findCase } from '../../panel.queries.ts';
import type { PanelCase } from '../../panel.ts';
import { labelChildren } from '../../papers/case-in-words.ts';
import { standingsAtCases } from '../../papers/paper.queries.ts';
import { outcomeInWords, planInWords } from '../outcomes/outcome-in-words.ts';
import { keepOutcome, listOutcomesOfCase, type Outcome } from '../outcomes/outcome.queries.ts';
import { fieldsOf, mayBeTold, movementsOf, readTold, seenOf, typedOf, type Told } from './told-outcomes.ts';

const view = 'modules/panels/follow-up/tell-an-outcome/tell-an-outcome.njk';

interface ToTell {
  found: PanelCase;
  months: 3 | 6;
  outcomes: Outcome[];
}

/** How the plans of a case are three or six months after the panel, with a form for what no return shows yet. */
export async function show(visit: Visit): Promise<Answer> {
  const toTell = await findToTell(visit);
  return toTell === undefined ? notFound() : page(view, modelOf(visit, toTell, {}, []));
}

export async function submit(visit: Visit): Promise<Answer> {
  const toTell = await findToTell(visit);
  if (toTell === undefined) return notFound();
  const open = toTell.outcomes.filter((outcome) => mayBeTold(outcome, visit.today));
  const read = readTold(visit.body, visit.words, open);
  if ('errors' in read)
    return pageWithErrors(view, modelOf(visit, toTell, typedOf(visit.body, open), read.errors));
  for (const told of read.told) if (!(await keepTold(visit, told))) return showBoth(visit, told);
  return redirect(`/panels/cases/${toTell.found.caseId}/follow-up`);
}

async function findToTell(visit: Visit): Promise<ToTell | undefined> {
  const months = ([3, 6] as const).find((one) => String(one) === visit.params['months']);
  const found = await findCase(visit.tx, visit.params['caseId'] ?? '');
  if (months === undefined || found?.state !== 'heard') return undefined;
  if (!(await standingsAtCases(visit.tx, [found.caseId])).has(found.caseId)) return undefined;
  visit.looksAt(found.children.map(({ childId }) => childId));
  const outcomes = (await listOutcomesOfCase(visit.tx, found.caseId)).filter((one) => one.months === months);
  return { found, months, outcomes };
}

function modelOf(
  { words, today }: Visit,
  { found, months, outcomes }: ToTell,
  typed: Readonly<Record<string, string>>,
  errors: readonly FieldError[],
) {
  const children = outcomes.map((outcome) => {
    const fields = fieldsOf(outcome);
    return {
      fields,
      label: labelChildren(
        words,
        found.children.filter(({ childId }) => childId === outcome.childId),
        today,
      ),
      plan: planInWords(words, outcome.planOnTheDay),
      known: outcomeInWords(words, outcome, today),
      mayBeTold: mayBeTold(outcome, today),
      seen: seenOf(outcome),
      movement: typed[fields.movement] ?? '',
      how: typed[fields.how] ?? '',
      choices: movementsOf(outcome.planOnTheDay.kind).map((value) => ({
        value,
        text: movementTitle(words, value),
      })),
    };
  });
  return { found, months, children, mayTell: children.some((child) => child.mayBeTold), errors };
}

async function keepTold(visit: Visit, { outcome, movement, how }: Told): Promise<boolean> {
  const seen = visit.body[fieldsOf(outcome).seen];
  if (seen !== seenOf(outcome)) return false;
  const byHand = { movement, how, by: visit.viewer.fullName, at: visit.now.toISOString() };
  const facts = { ...outcome.facts, byHand };
  return keepOutcome(visit.tx, outcome, { movement, seenIn: 'by-hand', facts, by: visit.viewer.userId });
}

/** Somebody else said it, or a return showed it, while this was being typed. */
async function showBoth(visit: Visit, { outcome, movement, how }: Told): Promise<Answer> {
  const { words, today } = visit;
  const all = await listOutcomesOfCase(visit.tx, outcome.caseId);
  const now = all.find((one) => one.childId === outcome.childId && one.months === outcome.months) ?? outcome;
  const known = outcomeInWords(words, now, today);
  return conflictPage('platform/web/errors/conflict.njk', {
    by: now.facts.byHand?.by ?? words.t('panels.followUp.outcome.theReturn'),
    at: now.checkedAt ?? visit.now,
    currentHref: `/panels/cases/${outcome.caseId}/outcome/${outcome.months}`,
    fields: [
      {
        label: words.t('panels.followUp.tell.movement'),
        theirs: known.sentence,
        yours: movementTitle(words, movement),
      },
      { label: words.t('panels.followUp.tell.how'), theirs: known.how, yours: how },
    ],
  });
}
