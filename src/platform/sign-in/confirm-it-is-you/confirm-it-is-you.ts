import { recordEvent } from '../../audit-trail/record.queries.ts';
import { typedIn } from '../../web/forms.ts';
import type { House } from '../../web/house.ts';
import { ownPath } from '../../web/own-path.ts';
import type { FieldError } from '../../web/render.ts';
import { page, pageWithErrors, redirect, type Answer, type Visit } from '../../web/visit.ts';
import { checkFactor, factorFields } from '../second-factors/check-factor.ts';
import { factorQuestion } from '../second-factors/factor-question.ts';
import { listFactors } from '../second-factors/second-factor.queries.ts';
import { isFresh } from './fresh-factor.rules.ts';

const view = 'platform/sign-in/confirm-it-is-you/confirm-it-is-you.njk';
const confirmedView = 'platform/sign-in/confirm-it-is-you/confirmed.njk';

/** Where the question leads when it is answered. */
interface Back {
  /** The form that is sent once more with what was typed, or the address to go on to. */
  action: string;
  /** Hidden on the page: what was typed, and where it goes from here. */
  kept: readonly { name: string; values: readonly string[] }[];
  /** The one-use token of the form that was sent; '' for a new one. */
  formToken: string;
  cameFrom: string;
}

/**
 * What a route that needs a fresh second factor asks first. An address is come back to. A form that was sent stays on the question's own
 * page, hidden, and does its work when it is sent again with the answer: nothing that was typed is kept anywhere else.
 */
export const confirmFirst: House['confirmFirst'] = async (visit, { method, address, cameFrom }) => {
  if (isFresh(visit.viewer.session, visit.now)) return undefined;
  if (method === 'GET')
    return redirect(
      `/confirm-it-is-you?then=${encodeURIComponent(address)}&from=${encodeURIComponent(cameFrom)}`,
    );
  const back: Back = {
    action: address,
    kept: keptOf(visit),
    formToken: String(visit.body['formToken'] ?? ''),
    cameFrom,
  };
  const isAnswered = factorFields.some((name) => visit.body[name] !== undefined);
  return isAnswered ? hearAnswer(visit, back) : ask(visit, back, []);
};

export function show(visit: Visit): Promise<Answer> {
  const [then, from] = [ownPath(visit.query['then']), ownPath(visit.query['from'])];
  if (isFresh(visit.viewer.session, visit.now))
    return Promise.resolve(isFile(then) ? page(confirmedView, { then, from }) : redirect(then));
  return ask(visit, backTo(then, from), []);
}

export async function submit(visit: Visit): Promise<Answer> {
  const [then, from] = [ownPath(visit.body['then']), ownPath(visit.body['from'])];
  const question = await hearAnswer(visit, backTo(then, from));
  if (question !== undefined) return question;
  if (!isFile(then)) return redirect(then);
  return redirect(`/confirm-it-is-you?then=${encodeURIComponent(then)}&from=${encodeURIComponent(from)}`);
}

/** A file is saved and leaves the page as it is: so there is a page to stay on. */
function isFile(address: string): boolean {
  return /[./](csv|pdf|xlsx|zip|json|ics)$/.test(address.split('?')[0] ?? '');
}

function backTo(then: string, from: string): Back {
  const kept = [
    { name: 'then', values: [then] },
    { name: 'from', values: [from] },
  ];
  return { action: '/confirm-it-is-you', kept, formToken: '', cameFrom: from };
}

function keptOf(visit: Visit): Back['kept'] {
  return (
    Object.entries(typedIn(visit.body))
      // A password is typed once more: it stays on no page.
      .filter(([name]) => !(factorFields as readonly string[]).includes(name) && !name.includes('password'))
      .map(([name, value]) => ({ name, values: Array.isArray(value) ? value : [value] }))
  );
}

/** Undefined: it is them. Otherwise the question again, with what was wrong. */
async function hearAnswer(visit: Visit, back: Back): Promise<Answer | undefined> {
  const { viewer, now } = visit;
  const { sessionId } = viewer.session;
  const factors = await listFactors(visit.tx);
  const isPlain = standsIn(visit, factors.length);
  const shown = isPlain
    ? ({ kind: 'demonstration' } as const)
    : await checkFactor(visit, { userId: viewer.userId, email: viewer.email, sessionId });
  const isRight = shown.kind !== undefined;
  await recordEvent(visit.tx, {
    partnershipId: viewer.partnershipId,
    userId: viewer.userId,
    act: 'confirmed who it is',
    outcome: isRight ? 'done' : 'refused',
    detail: isRight ? { factor: shown.kind } : { because: shown.because },
    requestId: visit.requestId,
    at: now,
  });
  if (!isRight) {
    const message = visit.words.t(shown.because === 'nothing-shown' ? 'factor.needed' : 'factor.wrong');
    return ask(visit, back, [{ field: 'factor-code', message }]);
  }
  await visit.confirms();
  return undefined;
}

/** Made-up people have no second factors: a plain button stands in, and says so. */
function standsIn(visit: Visit, factors: number): boolean {
  return visit.viewer.session.way === 'demonstration' && visit.viewer.isDemonstration && factors === 0;
}

async function ask(visit: Visit, back: Back, errors: readonly FieldError[]): Promise<Answer> {
  const factors = await listFactors(visit.tx);
  const model = {
    ...back,
    isPlain: standsIn(visit, factors.length),
    hasFactors: factors.length > 0,
    question: factorQuestion(visit.config, factors),
    freshMinutes: visit.viewer.session.freshMinutes,
    keepsForm: back.action !== '/confirm-it-is-you',
  };
  return errors.length > 0 ? pageWithErrors(view, { ...model, errors }) : page(view, { ...model, errors });
}
