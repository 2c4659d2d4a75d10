import { checkAnswers, findVersion, saveAnswers, type Value } from '#practice/questionnaires/index.ts';
import type { Acting } from '../acting.ts';
import { beginIt } from '../begin-a-referral/begin-it.ts';
import { routeOf } from '../catalogue/special-routes-shipped.ts';
import { setWhichChild, type WhichChild } from '../referral.queries.ts';
import type { RouteKey } from '../special-route.ts';
import { sendIt } from './send-it.ts';

export interface Notified {
  route: RouteKey;
  child: WhichChild;
  answers: Readonly<Record<string, Value>>;
  /** Why what is asked and not among the answers has none. */
  whyNot: string;
  isDraft?: boolean;
}

/** Writes a whole specialist referral at once; a draft where it is not to be sent. Gives its id. */
export async function notify(
  acting: Acting,
  { route: key, child, answers: given, whyNot, isDraft = false }: Notified,
): Promise<string> {
  const { tx } = acting;
  const route = routeOf(key);
  const begun = await beginIt(acting, route);
  const form = begun === undefined ? undefined : await findVersion(tx, begun.versionId);
  if (begun === undefined || form === undefined) throw new Error(`the form of ${key} is withdrawn`);
  const { referralId, sheetId, versionId } = begun;
  await setWhichChild(tx, referralId, child);
  const answers = new Map(
    Object.entries(given).map(([question, value]) => [question, { value, whyNot: '' }] as const),
  );
  const toSave = [
    ...[...answers].map(([question, { value }]) => ({ key: question, version: 0, value, whyNot: '' })),
    ...(isDraft ? [] : checkAnswers(form.definition, answers).missing).map((question) => ({
      ...{ key: question.key, version: 0, value: null, whyNot },
    })),
  ];
  await saveAnswers(tx, { sheetId, versionId }, toSave);
  if (isDraft) return referralId;
  const { title } = form.definition;
  const referral = { referralId, sheetId, version: 2 };
  const number = await sendIt(acting, { referral, route, title, answers, seen: toSave.length });
  if (number === undefined) throw new Error(`${key} was not sent`);
  return referralId;
}
