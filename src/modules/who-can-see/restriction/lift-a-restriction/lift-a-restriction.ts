import { versionIn } from '#platform/web/version-in.ts';
import { readForm, text } from '#platform/web/forms.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import { z } from 'zod';
import { sayPointer } from '../../see-who-can/see-who-can.ts';
import { findRestriction, liftRestriction, type Restriction } from '../restriction.queries.ts';

const view = 'modules/who-can-see/restriction/lift-a-restriction/lift-a-restriction.njk';

const form = z.object({
  because: text('whoCanSee.lift.because.needed', 2000, 'whoCanSee.lift.because.tooLong'),
});

export async function show(visit: Visit): Promise<Answer> {
  const found = await open(visit);
  return found === undefined ? notFound() : page(view, modelOf(visit, found));
}

/** Every reason that slept counts again; the restriction stays readable with who lifted it and why. */
export async function submit(visit: Visit): Promise<Answer> {
  const found = await open(visit);
  if (found === undefined) return notFound();
  const { body, words, tx } = visit;
  const { restrictionId } = found;
  const read = readForm(form, body, words);
  if (!read.ok) return pageWithErrors(view, { ...modelOf(visit, found), errors: read.errors });
  const version = versionIn(body);
  const isSame = found.version === version && found.liftedAt === null;
  if (isSame && (await liftRestriction(tx, { restrictionId, version, because: read.values.because })))
    return redirect(`/restricted-children/${restrictionId}?done=lifted`);
  const changed = [{ field: 'because', message: words.t('whoCanSee.restriction.changed') }];
  return conflictPage(view, { ...modelOf(visit, found), errors: changed });
}

async function open(visit: Visit): Promise<Restriction | undefined> {
  const found = await findRestriction(visit.tx, visit.params['restrictionId'] ?? '');
  if (found !== undefined) visit.looksAt([found.childId]);
  return found;
}

function modelOf({ words, today, body }: Visit, restriction: Restriction) {
  const { restrictionId, version, reason, kind, liftedBecause } = restriction;
  return {
    restrictionId,
    version,
    reason,
    kind: words.t(`whoCanSee.restriction.kind.${kind}`),
    pointer: sayPointer(words, restriction, today),
    liftedBecause: liftedBecause ?? '',
    because: String(body['because'] ?? ''),
  };
}
