import { audiencesFrom, findChild, findStandingEntry, type Child } from '#modules/children/index.ts';
import { text } from '#platform/web/forms.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import { decisionFields, isSame, typedFrom } from '../decision-form/decision-choices.ts';
import { sayRecipient } from '../decision-form/decision-in-words.ts';
import { openForm } from '../decision-form/open-form.ts';
import { readDecision, type DecisionRules, type ReadDecision } from '../decision-form/read-decision.ts';
import { writeDecision } from '../decision-form/write-decision.ts';
import { findCorrection, findDecision, holdDecision } from '../decision.queries.ts';
import type { Decision, DecisionAnswers } from '../decision.ts';

const view = 'modules/sharing/correct-a-decision/correct-a-decision.njk';

export async function show(visit: Visit): Promise<Answer> {
  const found = await openFor(visit);
  if (found === undefined) return notFound();
  const { decision } = found;
  const newer = await findCorrection(visit.tx, decision.decisionId);
  if (newer !== undefined)
    return redirect(`/children/${decision.childId}/sharing#decision-${newer.decisionId}`);
  return page(view, { ...found.model, fields: decisionFields(typedFrom(decision)), errors: [] });
}

/** Writes what is right in the place of a decision of the viewer's own agency; what was said before is kept, with the reason. */
export async function submit(visit: Visit): Promise<Answer> {
  const found = await openFor(visit);
  if (found === undefined) return notFound();
  const { decision, rules, model } = found;
  const read = readCorrection(visit, rules, decision);
  if (!read.ok) {
    const { errors } = read;
    return pageWithErrors(view, { ...model, ...{ fields: decisionFields(read.typed) }, errors });
  }
  await holdDecision(visit.tx, decision.decisionId);
  const theirs = await findCorrection(visit.tx, decision.decisionId);
  if (theirs !== undefined) return conflict(visit, theirs, read.answers);
  const corrects = { decision, reason: read.reason };
  const decisionId = await writeDecision(visit, decision.childId, read, corrects);
  return redirect(`/children/${decision.childId}/sharing#decision-${decisionId}`);
}

interface Found {
  child: Child;
  decision: Decision;
  rules: DecisionRules;
  model: object;
}

/** Only one's own agency's decisions are corrected, and never for fewer readers than the entry on the chronology has by now. */
async function openFor(visit: Visit): Promise<Found | undefined> {
  const { tx, params, viewer } = visit;
  const childId = params['childId'] ?? '';
  const child = await findChild(tx, childId);
  const decision = await findDecision(tx, childId, params['decisionId'] ?? '');
  if (child === undefined || decision?.agencyId !== viewer.agencyId) return undefined;
  visit.looksAt([childId]);
  const standing = await findStandingEntry(tx, childId, decision.entryId);
  const mayBeFor = audiencesFrom(standing?.audience ?? decision.audience);
  const { rules, around } = await openForm(visit, child, mayBeFor);
  return {
    child,
    decision,
    rules,
    model: { ...around, decisionId: decision.decisionId, isFilledInOpen: true },
  };
}

const reasonRule = text('sharing.correct.reason.needed', 2000, 'sharing.correct.reason.tooLong');

function readCorrection(visit: Visit, rules: DecisionRules, decision: Decision) {
  const { words, body } = visit;
  const read = readDecision(visit, rules);
  const reason = reasonRule.safeParse(body['reason']);
  const errors = read.ok ? [] : [...read.errors];
  if (read.ok && isSame(read.answers, decision))
    errors.push({ field: 'outcome', message: words.t('sharing.correct.same') });
  if (!reason.success)
    errors.push({ field: 'reason', message: words.t(reason.error.issues[0]?.message ?? '') });
  if (!read.ok || !reason.success || errors.length > 0)
    return { ok: false as const, errors, typed: body as Record<string, string> };
  const { answers, proposedBasis, hadDuty }: ReadDecision = read;
  return { ok: true as const, answers, proposedBasis, hadDuty, reason: reason.data };
}

function conflict({ words }: Visit, theirs: Decision, yours: DecisionAnswers): Answer {
  const say: Record<string, (one: DecisionAnswers) => string> = {
    outcome: ({ wasShared }) => words.t(`sharing.outcome.${wasShared ? 'shared' : 'not-shared'}`),
    recipient: (one) => sayRecipient(words, one),
    what: ({ what }) => what,
    because: ({ because }) => because,
    decidedBy: ({ decidedBy }) => decidedBy,
  };
  return conflictPage('platform/web/errors/conflict.njk', {
    by: theirs.enteredByName,
    at: theirs.enteredAt,
    fields: Object.entries(say).map(([name, of]) => ({
      label: words.t(`sharing.fact.${name}`),
      theirs: of(theirs),
      yours: of(yours),
    })),
    currentHref: `/children/${theirs.childId}/sharing/${theirs.decisionId}/correct`,
  });
}
