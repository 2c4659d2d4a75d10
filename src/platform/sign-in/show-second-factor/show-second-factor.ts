import type { HalfSignedIn } from '../../access/own-sessions.queries.ts';
import { page, pageWithErrors, type Answer, type PublicVisit } from '../../web/visit.ts';
import { finishSignIn, halfWay, step } from '../finish-sign-in.ts';
import { checkFactor } from '../second-factors/check-factor.ts';
import { factorQuestion } from '../second-factors/factor-question.ts';
import { listFactors } from '../second-factors/second-factor.queries.ts';

const view = 'platform/sign-in/show-second-factor/show-second-factor.njk';

/** The second of two steps; whoever has no second factor yet sets one up. */
export const show = halfWay(async (visit, _person, then) => {
  const factors = await listFactors(visit.tx);
  if (factors.length === 0) return step('/sign-in/set-up', then);
  return page(view, { errors: [], then, question: factorQuestion(visit.config, factors) });
});

export const submit = halfWay(async (visit, person, then) => {
  const factors = await listFactors(visit.tx);
  if (factors.length === 0) return step('/sign-in/set-up', then);
  const shown = await checkFactor(visit, person);
  if (shown.kind !== undefined) return finished(visit, person, then, shown.kind);
  visit.notes({ signedIn: false, because: shown.because });
  visit.concerns(person, 'refused');
  const message = visit.words.t(shown.because === 'nothing-shown' ? 'factor.needed' : 'factor.wrong');
  const model = { then, question: factorQuestion(visit.config, factors) };
  return pageWithErrors(view, { ...model, errors: [{ field: 'factor-code', message }] });
});

function finished(visit: PublicVisit, person: HalfSignedIn, then: string, factor: string): Promise<Answer> {
  visit.notes({ factor });
  return finishSignIn(visit, person, then, visit.now);
}
