import { z } from 'zod';
import { addCalendarDays } from '#practice/clocks/index.ts';
import { readDate, readForm, text, typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { confirmDays } from '../confirm-an-entry/confirm-days.ts';
import { warningsOf } from '../fit.rules.ts';
import { nameOf, needChoices, sayWarning } from '../say-entry.ts';
import { findServices } from '../directory.queries.ts';
import { needs, saidIn, type Service } from '../directory.ts';
import { contacts } from '../signposting.ts';
import { MOST_SERVICES } from './choose-services.ts';
import { dayProblem } from './follow-up-day.ts';
import { openToSignpost, type Opened } from './open-to-signpost.ts';
import { recordSignposting } from './record-signposting.ts';

const view = 'modules/directory/signpost-a-family/signpost-a-family.njk';
/** When to ask, unless somebody says otherwise. */
const ASK_AFTER_DAYS = 28;

const form = z.object({
  need: z.enum(needs, 'directory.signpost.need.needed'),
  because: text('directory.signpost.because.needed', 4000, 'directory.tooLong'),
  agreedWith: text('directory.signpost.agreedWith.needed', 200, 'directory.tooLong'),
  contactBy: z.enum(contacts, 'directory.signpost.contactBy.needed'),
});
type Fields = Readonly<Record<string, string | string[] | undefined>>;

/** The form, for the services that were chosen. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openChosen(visit, visit.query['services']);
  if (opened === undefined) return notFound();
  if (opened.services.length === 0) return redirect(`${opened.path}/find`);
  const [year, month, day] = addCalendarDays(visit.today, ASK_AFTER_DAYS).split('-').map(Number);
  const followUp = {
    'followUp-year': String(year),
    'followUp-month': String(month),
    'followUp-day': String(day),
  };
  const fields = { need: visit.query['need'] ?? '', ...followUp };
  return page(view, await modelOf(visit, opened, fields, []));
}

/** Records that the family was told of them. */
export async function submit(visit: Visit): Promise<Answer> {
  const { body, words, today } = visit;
  const chosen = body['services'];
  const opened = await openChosen(visit, typeof chosen === 'string' ? chosen : undefined);
  if (opened === undefined) return notFound();
  if (opened.services.length === 0) return redirect(`${opened.path}/find`);
  const read = readForm(form, body, words);
  const followUpOn = readDate(body, 'followUp');
  const problem = dayProblem(followUpOn, today);
  const errors = [
    ...(read.ok ? [] : read.errors),
    ...(problem === undefined ? [] : [{ field: 'followUp', message: words.t(problem) }]),
  ];
  if (!read.ok || typeof followUpOn !== 'string' || errors.length > 0)
    return pageWithErrors(view, await modelOf(visit, opened, typedIn(body), errors));
  const { services, child, path } = opened;
  const signpostingId = await recordSignposting(visit, child.childId, {
    ...read.values,
    serviceIds: services.map(({ serviceId }) => serviceId),
    serviceNames: services.map(({ said }) => nameOf(words, said)),
    followUpOn,
  });
  visit.notes({ signpostingId, services: services.length });
  return redirect(`${path}#signposting-${signpostingId}`);
}

type OpenedChosen = Opened & { services: Service[] };

/** The child, and those of the chosen services that are still offered. */
async function openChosen(visit: Visit, chosen: string | undefined): Promise<OpenedChosen | undefined> {
  const opened = await openToSignpost(visit);
  if (opened === undefined) return undefined;
  const ids = (chosen ?? '').split(',').filter((id) => z.uuid().safeParse(id).success);
  const services = await findServices(visit.tx, ids.slice(0, MOST_SERVICES));
  return { ...opened, services: services.filter(({ goneOn }) => goneOn === null) };
}

async function modelOf(
  { tx, words, today }: Visit,
  { head, path, services }: OpenedChosen,
  fields: Fields,
  errors: readonly FieldError[],
) {
  const days = await confirmDays(tx, today);
  return {
    ...{ head, path, errors },
    chosen: services.map(({ serviceId }) => serviceId).join(','),
    services: services.map((service) => ({
      name: nameOf(words, service.said),
      organisation: service.said.organisation.name,
      howTo: saidIn(service.said, words.language, 'howTo'),
      href: `/services/${service.serviceId}`,
      warnings: warningsOf(service, today, days).map((warning) => sayWarning(words, warning)),
    })),
    needs: [
      { value: '', text: words.t('directory.signpost.need.choose') },
      ...needChoices(words).map((choice) => ({ ...choice, selected: choice.value === fields['need'] })),
    ],
    contacts: contacts.map((value) => ({ value, text: words.t(`directory.contactBy.${value}`) })),
    fields: Object.fromEntries(
      ['because', 'agreedWith', 'contactBy', 'followUp-day', 'followUp-month', 'followUp-year'].map(
        (name) => [name, [fields[name] ?? ''].flat()[0] ?? ''],
      ),
    ),
  };
}
