import {
  disagreeHref,
  headOfReferral,
  listEscalationsOfReferral,
  raiseDisagreement,
  raiseForm,
  raiseView,
  readProcedure,
} from '#modules/escalations/index.ts';
import { readForm } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import {
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Body,
  type Visit,
} from '#platform/web/visit.ts';
import { openReferral } from '../open-referral/open-referral.ts';
import { findDecisions } from '../referral.queries.ts';
import { referenceOf, type Decision, type Referral } from '../referral.ts';
import { sayName } from '../say-referral.ts';

/** What somebody may disagree with who referred, without seeing the child: what was decided of their own referral. */
interface Disagreeable {
  referral: Referral;
  decision: Decision;
  childId: string;
  name: string;
}

/** The same form as about anything else, about this decision alone, and to who decided. */
export async function show(visit: Visit): Promise<Answer> {
  const found = await openDecided(visit);
  return found === undefined
    ? notFound()
    : page(raiseView, await formModel(visit, found, { answersAgencyId: found.decision.agencyId }));
}

/** Raises it, and leads to it: the referrer reads the disagreement from now on, and nothing more of the child. */
export async function submit(visit: Visit): Promise<Answer> {
  const found = await openDecided(visit);
  if (found === undefined) return notFound();
  const { body, words } = visit;
  const read = readForm(raiseForm, body, words);
  if (!read.ok) return pageWithErrors(raiseView, await formModel(visit, found, body, read.errors));
  const { atRisk, atRiskBecause, ...said } = read.values;
  const { decision, childId, referral } = found;
  const isAtRisk = atRisk === 'yes';
  const { how, escalationId } = await raiseDisagreement(visit, childId, {
    ...said,
    ...{ answersAgencyId: decision.agencyId, answersUserId: decision.decidedBy },
    ...{ aboutKind: 'referral', aboutId: referral.referralId },
    ...{ isAtRisk, atRiskBecause: isAtRisk ? atRiskBecause : '' },
  });
  if (how === 'no') return notFound();
  if (how === 'absent') {
    const errors = [{ field: 'answersAgencyId', message: words.t('escalations.raise.agency.nobody') }];
    return pageWithErrors(raiseView, await formModel(visit, found, body, errors));
  }
  visit.notes({ escalationId, agencyId: decision.agencyId, isAtRisk });
  return redirect(`/children/${childId}/disagreements/${escalationId}`);
}

/** The viewer's own referral that another agency decided, about a child who is known by now. */
async function openDecided(visit: Visit): Promise<Disagreeable | undefined> {
  const opened = await openReferral(visit);
  if (opened?.referral.referredBy !== visit.viewer.userId) return undefined;
  const { referral, children } = opened;
  const decision = (await findDecisions(visit.tx, [referral.referralId])).get(referral.referralId);
  const child = children.find(({ childId }) => childId !== null);
  if (decision === undefined || decision.agencyId === visit.viewer.agencyId) return undefined;
  if (child === undefined || child.childId === null) return undefined;
  return { referral, decision, childId: child.childId, name: sayName(visit.words, child) };
}

/** Where the viewer disagrees with what was decided: where anybody does who stands by a child of it, else from their own referral; '' where they cannot. */
export async function hrefToDisagree(
  visit: Visit,
  { referralId, referredBy }: Referral,
  childIds: readonly string[],
  { agencyId }: Decision,
): Promise<string> {
  const near = await disagreeHref(visit, childIds, 'referral', referralId);
  const isOthers = agencyId !== visit.viewer.agencyId && referredBy === visit.viewer.userId;
  if (near !== '' || !isOthers || childIds.length === 0 || !mayRaise(visit)) return near;
  return `/referrals/${referralId}/disagree`;
}

const mayRaise = ({ viewer, permissions }: Visit) =>
  permissions['escalation.raise']?.some((role) => viewer.roles.includes(role)) ?? false;

/** The disagreements about a referral that the viewer reads, to come back to. */
export async function disagreementsOf({ tx, words }: Visit, referralId: string) {
  return (await listEscalationsOfReferral(tx, referralId)).map(
    ({ childId, escalationId, raisedAt, state }) => ({
      href: `/children/${childId}/disagreements/${escalationId}`,
      text: words.t('referrals.disagreement', { at: words.dateTime(raisedAt) }),
      state: words.t(`escalations.state.${state}`),
    }),
  );
}

async function formModel(
  visit: Visit,
  { referral, decision, childId, name }: Disagreeable,
  fields: Body,
  errors: readonly FieldError[] = [],
) {
  const { words } = visit;
  const { atRiskHours: hours } = await readProcedure(visit);
  return {
    head: {
      ...headOfReferral(visit, childId),
      name: words.t('referrals.title', { reference: referenceOf(referral.number) }),
    },
    ...{ path: `/referrals/${referral.referralId}/disagree`, backHref: `/referrals/${referral.referralId}` },
    ...{ first: name, fields, errors, hours },
    about: { aboutKind: 'referral', aboutId: referral.referralId },
    agencies: [
      {
        value: decision.agencyId,
        text: decision.agencyName,
        hint: { text: words.t('referrals.disagree.goesTo', { name: decision.decidedByName }) },
      },
    ],
  };
}
