import {
  checkAnswers,
  countGiven,
  findVersion,
  findSheet,
  listAnswers,
} from '#practice/questionnaires/index.ts';
import { versionIn } from '#platform/web/version-in.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import { openDraft, type Opened } from '../open-referral/open-referral.ts';
import { listWhoReceives } from '../referral.queries.ts';
import { routeModel, sayWho } from '../say-special.ts';
import { sendIt } from './send-it.ts';
import { findStops } from './what-stops.rules.ts';

const view = 'modules/special-routes/send-a-referral/send-a-referral.njk';

/** Who will read it, and what is still to do, before it is sent. */
export async function show(visit: Visit): Promise<Answer> {
  const ready = await makeReady(visit);
  return ready === undefined ? notFound() : page(view, ready.model);
}

/** Sends it. Where something is missing the page says what; where something was written since, it is read again first. */
export async function submit(visit: Visit): Promise<Answer> {
  const ready = await makeReady(visit);
  if (ready === undefined) return notFound();
  const { opened, model, title, answers } = ready;
  if (model.stops.length > 0)
    return pageWithErrors(view, {
      ...model,
      errors: model.stops.map(({ text }) => ({ field: 'send', message: text })),
    });
  const { referralId, sheetId } = opened.referral;
  const number = await sendIt(visit, {
    referral: { referralId, sheetId, version: versionIn(visit.body) },
    route: opened.route,
    ...{ title, answers, seen: versionIn(visit.body, 'seen') },
  });
  if (number === undefined) {
    const message = visit.words.t('specialRoutes.send.changed');
    return conflictPage(view, { ...model, errors: [{ field: 'send', message }] });
  }
  visit.notes({ number });
  return redirect(opened.path);
}

async function makeReady(visit: Visit) {
  const opened = await openDraft(visit);
  if (opened === undefined) return undefined;
  const { tx, viewer } = visit;
  const { referral, route } = opened;
  const sheet = await findSheet(tx, referral.sheetId);
  const form = sheet === undefined ? undefined : await findVersion(tx, sheet.versionId);
  if (form === undefined) return undefined;
  const answers = new Map((await listAnswers(tx, referral.sheetId)).map((one) => [one.key, one]));
  const { missing } = checkAnswers(form.definition, answers);
  const stops = findStops(route, {
    ...{ isChildNamed: referral.found !== null, missing: missing.length, answers },
    agencyKind: viewer.agencyKind,
  });
  const model = await sendModel(visit, opened, { stops, seen: countGiven(answers), missing: missing.length });
  return { opened, model, title: form.definition.title, answers };
}

async function sendModel(
  visit: Visit,
  { referral, route, path }: Opened,
  { stops, seen, missing }: { stops: readonly string[]; seen: number; missing: number },
) {
  const { words, tx } = visit;
  const receivers = Map.groupBy(
    await listWhoReceives(tx, referral.referralId),
    ({ agencyName }) => agencyName,
  );
  const hrefs: Record<string, string> = {
    child: `${path}/children/new`,
    answers: `${path}/sheet/${referral.sheetId}/check`,
    'told-first': `${path}/sheet/${referral.sheetId}/check`,
  };
  return {
    path,
    ...routeModel(visit, route),
    who: sayWho(visit, referral),
    sheetHref: `${path}/sheet/${referral.sheetId}/check`,
    version: referral.version,
    seen,
    stops: stops.map((stop) => ({
      text: words.t(`specialRoutes.stop.${stop}`, { count: missing }),
      href: hrefs[stop] ?? path,
    })),
    receivers: [...receivers].map(([agency, people]) => ({
      agency,
      names: words.list(people.map(({ fullName }) => fullName)),
    })),
    errors: [],
  };
}
