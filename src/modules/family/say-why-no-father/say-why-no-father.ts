import { headOf, type Child } from '#modules/children/index.ts';
import { optionalText, readForm } from '#platform/web/forms.ts';
import { versionIn } from '#platform/web/version-in.ts';
import type { FieldError } from '#platform/web/render.ts';
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
import { fatherReasons, type FatherAnswer } from '../family.ts';
import { findFatherAnswer } from '../network.queries.ts';
import { familyPath, openForWriting } from '../network/open-for-writing.ts';
import { writtenBy } from '../network/write-family.ts';
import { blankFields, type Fields } from '../person-form/person-choices.ts';
import { writeFatherAnswer } from '../write.queries.ts';

const view = 'modules/family/say-why-no-father/say-why-no-father.njk';
const form = z
  .object({
    reason: z.enum(fatherReasons, 'family.father.reason.needed'),
    note: optionalText(2000, 'family.father.note.tooLong'),
  })
  .refine(({ reason, note }) => reason !== 'other' || note !== '', {
    path: ['note'],
    message: 'family.father.note.needed',
  });

export async function show(visit: Visit): Promise<Answer> {
  const child = await openForWriting(visit);
  if (child === undefined) return notFound();
  const answer = await findFatherAnswer(visit.tx, child.childId);
  const fields = {
    reason: answer?.reason ?? '',
    note: answer?.note ?? '',
    version: String(answer?.version ?? 0),
  };
  return page(view, formModel(visit, child, fields, []));
}

/** Says why no father stands in the family. Each answer is kept; the last one counts until a father is written down. */
export async function submit(visit: Visit): Promise<Answer> {
  const child = await openForWriting(visit);
  if (child === undefined) return notFound();
  const { childId } = child;
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok) return pageWithErrors(view, formModel(visit, child, visit.body as Fields, read.errors));
  const answer = await findFatherAnswer(visit.tx, childId);
  const version = versionIn(visit.body);
  const given = { childId, version: version + 1, ...read.values };
  const isKept =
    version === (answer?.version ?? 0) && (await writeFatherAnswer(visit.tx, writtenBy(visit, ''), given));
  return isKept ? redirect(familyPath(childId)) : conflict(visit, childId, answer, read.values);
}

function conflict(
  { words }: Visit,
  childId: string,
  theirs: FatherAnswer | undefined,
  yours: Pick<FatherAnswer, 'reason' | 'note'>,
): Answer {
  const say = (one: Pick<FatherAnswer, 'reason'> | undefined) =>
    one === undefined ? '' : words.t(`family.father.reason.${one.reason}`);
  return conflictPage('platform/web/errors/conflict.njk', {
    by: theirs?.enteredByName ?? '',
    at: theirs?.enteredAt,
    fields: [
      { label: words.t('family.father.reason'), theirs: say(theirs), yours: say(yours) },
      { label: words.t('family.father.note'), theirs: theirs?.note ?? '', yours: yours.note },
    ],
    currentHref: `${familyPath(childId)}/father`,
  });
}

function formModel(visit: Visit, child: Child, fields: Fields, errors: readonly FieldError[]) {
  return {
    head: headOf(visit, child),
    path: familyPath(child.childId),
    reasons: fatherReasons.map((value) => ({ value, text: visit.words.t(`family.father.reason.${value}`) })),
    fields: { ...blankFields, ...fields },
    errors,
  };
}
