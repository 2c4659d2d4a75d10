import { headOf } from '#modules/children/index.ts';
import { readDate, readForm, text } from '#platform/web/forms.ts';
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
import { listNetwork } from '../network.queries.ts';
import { familyPath, openForWriting } from '../network/open-for-writing.ts';
import { writtenBy } from '../network/write-family.ts';
import { boxesOf } from '../person-form/partial-date.ts';
import { blankFields, type Fields } from '../person-form/person-choices.ts';
import { say } from '../person-form/read-person.ts';
import { linkFacts } from '../say-facts.ts';
import { sayRelationship } from '../say-person.ts';
import { writeLink } from '../write.queries.ts';

const view = 'modules/family/end-a-link/end-a-link.njk';
const form = z.object({
  how: z.enum(['ended', 'withdrawn'], 'family.end.how.needed'),
  because: text('family.because.needed', 2000, 'family.because.tooLong'),
});

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openPerson(visit);
  if (opened === undefined) return notFound();
  const fields = { ...boxesOf('until', visit.today), linkVersion: String(opened.person.linkVersion) };
  return page(view, formModel(visit, opened, fields, []));
}

/** Ends what somebody is to the child, or takes back what was written down by mistake: what was said stays in the history. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openPerson(visit);
  if (opened === undefined) return notFound();
  const { child, person } = opened;
  const { childId } = child;
  const read = readForm(form, visit.body, visit.words);
  const until = readDate(visit.body, 'until');
  const keys = visit.body['how'] === 'ended' ? untilWrong(until, visit.today) : [];
  const errors = [...say(visit.words, keys), ...errorsOf(read)];
  if (!read.ok || errors.length > 0)
    return pageWithErrors(view, formModel(visit, opened, visit.body as Fields, errors));
  const { how, because } = read.values;
  const version = versionIn(visit.body, 'linkVersion');
  const facts = { ...linkFacts(person), ...(how === 'ended' && until != null && { until }) };
  const isKept =
    version === person.linkVersion &&
    (await writeLink(
      visit.tx,
      { ...writtenBy(visit, because), change: how },
      { childId, personId: person.personId, version: version + 1 },
      facts,
    ));
  if (!isKept) {
    const typed = [{ label: visit.words.t('family.because'), value: because }];
    return conflictPage('platform/web/errors/conflict.njk', { typed });
  }
  visit.notes({ personId: person.personId });
  return redirect(familyPath(childId));
}

const errorsOf = (read: { ok: true } | { ok: false; errors: FieldError[] }) => (read.ok ? [] : read.errors);

function untilWrong(until: string | null | undefined, today: string): (readonly [string, string])[] {
  if (until === undefined) return [['until', 'family.until.needed']];
  if (until === null) return [['until', 'family.until.notADate']];
  return until > today ? [['until', 'family.until.future']] : [];
}

async function openPerson(visit: Visit) {
  const child = await openForWriting(visit);
  if (child === undefined) return undefined;
  const person = (await listNetwork(visit.tx, child.childId)).find(
    ({ personId }) => personId === visit.params['personId'],
  );
  return person === undefined ? undefined : { child, person };
}

type Opened = NonNullable<Awaited<ReturnType<typeof openPerson>>>;

function formModel(visit: Visit, { child, person }: Opened, fields: Fields, errors: readonly FieldError[]) {
  return {
    head: headOf(visit, child),
    path: familyPath(child.childId),
    personId: person.personId,
    name: person.name || visit.words.t('family.person.nameless'),
    role: sayRelationship(visit.words, person),
    fields: { ...blankFields, ...fields },
    errors,
  };
}
