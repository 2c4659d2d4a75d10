import { z } from 'zod';
import { findChild } from '#modules/children/index.ts';
import { knownOf, tiedBy } from '#modules/referrals/index.ts';
import { findRule, sayRule, saySource } from '#practice/clocks/index.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { findRoute } from '../catalogue/special-routes-shipped.ts';
import { whyNotThisChild } from '../name-the-child/which-children.rules.ts';
import { pathOf } from '../open-referral/open-referral.ts';
import { setWhichChild } from '../referral.queries.ts';
import { routeModel } from '../say-special.ts';
import { mayStart, type SpecialRoute } from '../special-route.ts';
import { beginIt } from './begin-it.ts';

const view = 'modules/special-routes/begin-a-referral/begin-a-referral.njk';

/** What the route is for, who may start it, by when, where it goes and the law, before anything is begun. */
export function show(visit: Visit): Promise<Answer> {
  const route = findRoute(visit.params['route']);
  return Promise.resolve(route === undefined ? notFound() : page(view, explained(visit, route)));
}

/** Begins a draft that only its author sees; of the child on whose page it was asked for, where it was. */
export async function submit(visit: Visit): Promise<Answer> {
  const { body, tx, words, viewer, today } = visit;
  const route = findRoute(visit.params['route']);
  if (route === undefined) return notFound();
  const wrong = (message: string) =>
    pageWithErrors(view, { ...explained(visit, route), errors: [{ field: 'begin', message }] });
  if (!mayStart(route, viewer.agencyKind)) return wrong(words.t(`specialRoutes.route.${route.key}.who`));
  const begun = await beginIt(visit, route);
  if (begun === undefined) return wrong(words.t('specialRoutes.begin.withdrawn'));
  const path = pathOf(begun.referralId);
  const asked = z.uuid().safeParse(body['childId']);
  const child = asked.success ? await findChild(tx, asked.data) : undefined;
  if (child === undefined || child.deathDate !== null) return redirect(`${path}/children/new`);
  visit.looksAt([child.childId]);
  const known = knownOf(child);
  if (whyNotThisChild(route.key, known, today) !== undefined) return redirect(`${path}/children/new`);
  await setWhichChild(tx, begun.referralId, { ...known, ...tiedBy({ child, found: 'known' }) });
  return redirect(`${path}/sheet/${begun.sheetId}`);
}

function explained(visit: Visit, route: SpecialRoute) {
  const { words, viewer, query, body, today } = visit;
  const asked = z.uuid().safeParse(body['childId'] ?? query['childId']);
  const limit = (clock: SpecialRoute['sendBy']) => {
    const rule = clock === undefined ? undefined : findRule(clock.limit, viewer.nation, today);
    return rule === undefined ? undefined : { text: sayRule(words, rule), source: saySource(words, rule) };
  };
  return {
    ...routeModel(visit, route),
    path: `/specialist-referrals/begin/${route.key}`,
    mayStart: mayStart(route, viewer.agencyKind),
    sendBy: limit(route.sendBy),
    answerBy: limit(route.answerBy),
    receivers: route.recipients.map(({ kind }) => words.t(`specialRoutes.receiver.${kind}`)),
    childId: asked.success ? asked.data : '',
    errors: [],
  };
}
