import { childLabel, findChildren } from '#modules/children/index.ts';
import { listOf, optionalText, readDate, readForm, text } from '#platform/web/forms.ts';
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
import { z } from 'zod';
import { discussionPath } from '../acting.ts';
import { listAgencies, type Agency } from '../agency.queries.ts';
import { dayErrors } from '../day-held.ts';
import { addDiscussion } from '../discussion.queries.ts';
import { openPath, type Opened } from '../open-path/open-path.ts';
import { missingKinds } from '../protection.ts';
import { listAtSameAddress } from '../sibling.queries.ts';
import { readTookPart, tookPartBoxes } from '../took-part.ts';

const view = 'modules/conferences/hold-a-discussion/hold-a-discussion.njk';
const MOST_SIBLINGS = 12;
const form = z.object({
  known: text('conferences.discussion.known.needed', 6000, 'conferences.tooLong.6000'),
  missingBecause: optionalText(2000, 'conferences.tooLong.2000'),
  siblings: listOf(z.uuid('conferences.siblings.unknown')),
});

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openToRecord(visit);
  if (opened === undefined) return notFound();
  return page(view, await formModel(visit, opened, await listAgencies(visit.tx), {}, []));
}

/** Writes the discussion down for the child and the siblings who were discussed with it. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openToRecord(visit);
  if (opened === undefined) return notFound();
  const { body, words, tx, today } = visit;
  const { childId } = opened.child;
  const agencies = await listAgencies(tx);
  const tookPart = readTookPart(body, agencies);
  const heldOn = readDate(body, 'held');
  const read = readForm(form, body, words);
  const errors = [
    ...dayErrors(words, heldOn, today),
    ...missingErrors(visit, agencies, tookPart),
    ...(read.ok ? [] : read.errors),
  ];
  if (!read.ok || errors.length > 0 || typeof heldOn !== 'string')
    return pageWithErrors(view, await formModel(visit, opened, agencies, body, errors));
  const near = await listAtSameAddress(tx, childId, MOST_SIBLINGS);
  const siblings = near.filter((id) => read.values.siblings.includes(id));
  const missing = read.values.missingBecause;
  const [discussionId = ''] = await addDiscussion(visit, {
    childIds: [childId, ...siblings],
    heldOn,
    known: read.values.known,
    missingBecause: missing === '' ? null : missing,
    tookPart,
  });
  visit.looksAt([childId, ...siblings]);
  visit.notes({ discussionId, children: siblings.length + 1 });
  return redirect(discussionPath(childId, discussionId));
}

/** Who of children's social care may write a discussion down, where they stand by the child. */
async function openToRecord(visit: Visit): Promise<Opened | undefined> {
  const opened = await openPath(visit);
  return opened?.stands === true && visit.viewer.agencyKind === 'social-care' ? opened : undefined;
}

/** Nobody there at all is an error; one of the three statutory agencies missing asks why it went on, and holds nobody up. */
function missingErrors(
  { words, body }: Visit,
  agencies: readonly Agency[],
  tookPart: readonly { agencyId: string }[],
): FieldError[] {
  if (tookPart.length === 0) return [{ field: 'tookPart', message: words.t('conferences.tookPart.needed') }];
  const there = agencies.filter(({ agencyId }) => tookPart.some((one) => one.agencyId === agencyId));
  const missing = missingKinds(there.map(({ kind }) => ({ agencyKind: kind })));
  const because = body['missingBecause'];
  if (missing.length === 0 || (typeof because === 'string' && because.trim() !== '')) return [];
  const who = words.list(missing.map((kind) => words.t(`conferences.kind.${kind}`)));
  return [{ field: 'missingBecause', message: words.t('conferences.missing.needed', { who }) }];
}

async function formModel(
  visit: Visit,
  { head, list, child }: Opened,
  agencies: readonly Agency[],
  typed: Body,
  errors: readonly FieldError[],
) {
  const { tx, words, today } = visit;
  const siblingIds = await listAtSameAddress(tx, child.childId, MOST_SIBLINGS);
  const near = [...(await findChildren(tx, siblingIds)).values()];
  visit.looksAt(near.map(({ childId }) => childId));
  const chosen = [typed['siblings'] ?? []].flat();
  return {
    ...{ head, path: list, errors, fields: typed },
    boxes: tookPartBoxes(typed, agencies),
    siblings: near.map((one) => ({
      value: one.childId,
      text: childLabel(one, words, today),
      checked: chosen.includes(one.childId),
    })),
  };
}
