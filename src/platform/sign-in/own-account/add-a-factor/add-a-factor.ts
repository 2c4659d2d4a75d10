import { z } from 'zod';
import { readForm, text } from '../../../web/forms.ts';
import { page, pageWithErrors, redirect, type Answer, type Visit } from '../../../web/visit.ts';
import {
  addShownFactor,
  hasRoomForMore,
  longestName,
  offerKey,
  renewRecoveryCodes,
} from '../../second-factors/add-factor.ts';
import { countRecoveryCodes } from '../../second-factors/recovery-code.queries.ts';
import { tellOwner } from '../../tell-owner.ts';

const view = 'platform/sign-in/own-account/add-a-factor/add-a-factor.njk';
const codesView = 'platform/sign-in/own-account/renew-recovery-codes/new-recovery-codes.njk';

const form = z.object({ name: text('factor.name.needed', longestName, 'factor.name.tooLong') });

const adderOf = ({ viewer }: Visit) => ({ ...viewer, sessionId: viewer.session.sessionId });

export async function show(visit: Visit): Promise<Answer> {
  if (!(await hasRoomForMore(visit.tx))) return redirect('/your-account');
  return page(view, { errors: [], name: '', offer: offerKey(visit, adderOf(visit)) });
}

export async function submit(visit: Visit): Promise<Answer> {
  if (!(await hasRoomForMore(visit.tx))) return redirect('/your-account');
  const name = String(visit.body['name'] ?? '');
  const again = (errors: { field: string; message: string }[]) => {
    const model = { name, offer: offerKey(visit, adderOf(visit)) };
    return pageWithErrors(view, { ...model, errors });
  };
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok) return again(read.errors);
  const added = await addShownFactor(visit, adderOf(visit), read.values.name);
  visit.notes(added === undefined ? { because: 'wrong-code' } : { added });
  if (added === undefined)
    return again([{ field: 'new-factor-code', message: visit.words.t('factor.setUp.wrong') }]);
  await tellOwner(visit, visit.viewer, 'factor-added');
  if ((await countRecoveryCodes(visit.tx)) > 0) return redirect('/your-account?done=added');
  return page(codesView, { codes: await renewRecoveryCodes(visit, visit.viewer) });
}
