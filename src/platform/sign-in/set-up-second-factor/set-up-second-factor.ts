import { confirmSession, type HalfSignedIn } from '../../access/own-sessions.queries.ts';
import { page, pageWithErrors, type Answer, type PublicVisit } from '../../web/visit.ts';
import { finishSignIn, halfWay, step } from '../finish-sign-in.ts';
import { addShownFactor, offerKey, renewRecoveryCodes } from '../second-factors/add-factor.ts';
import { listFactors } from '../second-factors/second-factor.queries.ts';
import { tellOwner } from '../tell-owner.ts';

const view = 'platform/sign-in/set-up-second-factor/set-up-second-factor.njk';
const codesView = 'platform/sign-in/set-up-second-factor/first-recovery-codes.njk';

/** At the first sign-in: an authenticator app or a passkey. Whoever has one shows that instead, and adds others inside. */
export const show = halfWay(async (visit, person, then) => {
  if ((await listFactors(visit.tx)).length > 0) return step('/sign-in/second-factor', then);
  return page(view, { errors: [], then, offer: offerKey(visit, person) });
});

export const submit = halfWay(async (visit, person, then) => {
  if ((await listFactors(visit.tx)).length > 0) return step('/sign-in/second-factor', then);
  const kind =
    typeof visit.body['new-factor-passkey'] === 'string' && visit.body['new-factor-passkey'] !== '';
  const name = visit.words.t(kind ? 'factor.firstName.passkey' : 'factor.firstName.app');
  const added = await addShownFactor(visit, person, name);
  visit.concerns(person, added === undefined ? 'refused' : 'done');
  if (added === undefined) return notAdded(visit, person, then);
  visit.notes({ added, recoveryCodes: 'made' });
  await tellOwner(visit, person, 'factor-added');
  await confirmSession(visit.tx, person.sessionId, visit.now);
  return page(codesView, { then, codes: await renewRecoveryCodes(visit, person) });
});

function notAdded(visit: PublicVisit, person: HalfSignedIn, then: string): Answer {
  visit.notes({ because: 'wrong-code' });
  const errors = [{ field: 'new-factor-code', message: visit.words.t('factor.setUp.wrong') }];
  const model = { then, offer: offerKey(visit, person) };
  return pageWithErrors(view, { ...model, errors });
}

/** The codes are kept: in. Only for somebody who has just set up their factor in this very sign-in. */
export const finish = halfWay(async (visit, person, then) => {
  if (person.factorAt === null) return step('/sign-in/second-factor', then);
  return finishSignIn(visit, person, then, person.factorAt);
});
