import type { Visit } from '#platform/web/visit.ts';
import type { Around, Place } from '#practice/questionnaires/index.ts';
import { SHEETS_FOR } from '../begin-a-referral/begin-it.ts';
import { openSpecial } from '../open-referral/open-referral.ts';
import { routeModel, sayWho } from '../say-special.ts';
import { referenceOf } from '../special-route.ts';

/** Where the sheet of a specialist referral stands: its author writes on it until it is sent; who receives it reads. */
export const sheetPlace: Place = {
  base: '/specialist-referrals/:specialReferralId/sheet/:sheetId',
  records: 'special-route',
  may: { read: 'signed-in', fill: 'signed-in' },
  open: openAround,
};

async function openAround(visit: Visit): Promise<Around | undefined> {
  const opened = await openSpecial(visit);
  if (opened === undefined) return undefined;
  const { referral, route, path } = opened;
  const who = sayWho(visit, referral);
  const reference = referenceOf(referral.number);
  return {
    path: `${path}/sheet/${visit.params['sheetId'] ?? ''}`,
    back: { href: path, text: visit.words.t('specialRoutes.sheet.back') },
    top: 'modules/special-routes/fill-the-sheet/sheet-top.njk',
    head: { who, reference, law: routeModel(visit, route).law },
    about: who,
    openedForKind: SHEETS_FOR,
    openedForId: referral.referralId,
    mayFill: referral.state === 'draft',
    mayManage: false,
    next: { href: `${path}/send`, text: visit.words.t('specialRoutes.sheet.next') },
    people: [],
    children: referral.childId === null ? [] : [{ id: referral.childId, name: who }],
  };
}
