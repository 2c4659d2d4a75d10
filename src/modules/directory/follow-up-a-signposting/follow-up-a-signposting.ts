import { addCalendarDays } from '#practice/clocks/index.ts';
import { typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
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
import { saySignposting } from '../say-signposting.ts';
import { openToSignpost, type Opened } from '../signpost-a-family/open-to-signpost.ts';
import { listSignpostings } from '../signposting.queries.ts';
import { outcomes, reasonsNotTakenUp, type Signposting } from '../signposting.ts';
import { keepFollowUp } from './keep-follow-up.ts';
import { readFollowUp } from './read-follow-up.ts';

const view = 'modules/directory/follow-up-a-signposting/follow-up-a-signposting.njk';
const ASK_AGAIN_AFTER_DAYS = 28;

/** What came of it, as was last said. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openSignposting(visit);
  if (opened === undefined) return notFound();
  const said = opened.signposting.services.flatMap(({ outcome, whyNot, note }, index) => [
    [`outcome-${index + 1}`, outcome ?? ''],
    [`whyNot-${index + 1}`, whyNot ?? ''],
    [`note-${index + 1}`, note],
  ]);
  const [year, month, day] = addCalendarDays(visit.today, ASK_AGAIN_AFTER_DAYS).split('-').map(Number);
  const again = { 'again-year': String(year), 'again-month': String(month), 'again-day': String(day) };
  const fields = { ...(Object.fromEntries(said) as Record<string, string>), ...again };
  return page(view, modelOf(visit, opened, fields, []));
}

/** Keeps what came of it; once every service is settled, what was to be done is done. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openSignposting(visit);
  if (opened === undefined) return notFound();
  const read = readFollowUp(visit, opened.signposting);
  const typed = typedIn(visit.body);
  if (!read.ok) return pageWithErrors(view, modelOf(visit, opened, typed, read.errors));
  const { signposting, path } = opened;
  const isKept = await keepFollowUp(visit, { ...signposting, version: versionIn(visit.body) }, read);
  if (!isKept) return conflictPage(view, { ...modelOf(visit, opened, typed, []), isChangedMeanwhile: true });
  visit.notes({ signpostingId: signposting.signpostingId });
  return redirect(`${path}#signposting-${signposting.signpostingId}`);
}

type OpenedSignposting = Opened & { signposting: Signposting };

async function openSignposting(visit: Visit): Promise<OpenedSignposting | undefined> {
  const opened = await openToSignpost(visit);
  if (opened === undefined) return undefined;
  const all = await listSignpostings(visit.tx, opened.child.childId);
  const signposting = all.find(({ signpostingId }) => signpostingId === visit.params['signpostingId']);
  return signposting === undefined ? undefined : { ...opened, signposting };
}

function modelOf(
  { words }: Visit,
  { head, path, signposting }: OpenedSignposting,
  fields: Readonly<Record<string, string | string[]>>,
  errors: readonly FieldError[],
) {
  const one = (name: string) => [fields[name] ?? ''].flat()[0] ?? '';
  const said = saySignposting(words, signposting);
  return {
    ...{ head, errors, said, version: signposting.version },
    path: `${path}/${signposting.signpostingId}`,
    backHref: path,
    isChangedMeanwhile: false,
    services: said.services.map((service, index) => ({
      ...service,
      number: index + 1,
      outcome: one(`outcome-${index + 1}`),
      whyNot: [
        { value: '', text: words.t('directory.followUp.whyNot.choose') },
        ...reasonsNotTakenUp.map((value) => ({
          value,
          text: words.t(`directory.whyNot.${value}`),
          selected: value === one(`whyNot-${index + 1}`),
        })),
      ],
      note: one(`note-${index + 1}`),
      lastSaid: service.asked === '' ? '' : `${service.outcome}. ${service.asked}`,
    })),
    outcomes: outcomes.map((value) => ({ value, text: words.t(`directory.outcome.${value}`) })),
    again: { day: one('again-day'), month: one('again-month'), year: one('again-year') },
  };
}
