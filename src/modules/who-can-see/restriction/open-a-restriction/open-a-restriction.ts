import { readDate } from '#platform/web/forms.ts';
import { versionIn } from '#platform/web/version-in.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Words } from '#platform/words/index.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import { candidateBoxes, listCandidates, readNamed } from '../../naming/name-people.ts';
import { listReasons } from '../../reasons.queries.ts';
import { sayPerson } from '../../say-reason.ts';
import { sayPointer } from '../../see-who-can/see-who-can.ts';
import { isReviewDay, lastReviewDay } from '../restriction.ts';
import {
  endNaming,
  findRestriction,
  listStranded,
  namePeople,
  reviewRestriction,
  type Restriction,
} from '../restriction.queries.ts';

const view = 'modules/who-can-see/restriction/open-a-restriction/open-a-restriction.njk';
const notices = ['restricted', 'named', 'ended', 'reviewed', 'lifted'];

/** One restriction: why, who sees the child, what would be missed, and when it is looked at again. */
export async function show(visit: Visit): Promise<Answer> {
  const found = await open(visit);
  return found === undefined ? notFound() : page(view, await modelOf(visit, found));
}

/** Names more people; they see the child from their next request on. */
export async function name(visit: Visit): Promise<Answer> {
  const found = await open(visit);
  if (found === undefined || found.liftedAt !== null) return notFound();
  const named = await readNamed(visit, await listCandidates(visit, found.childId));
  if (!named.ok) return pageWithErrors(view, { ...(await modelOf(visit, found)), errors: named.errors });
  await namePeople(visit.tx, found.restrictionId, named.userIds);
  visit.notes({ named: named.userIds.length });
  return redirect(`/restricted-children/${found.restrictionId}?done=named`);
}

/** Takes somebody off; they no longer see the child from their next request on. */
export async function end(visit: Visit): Promise<Answer> {
  const found = await open(visit);
  if (found === undefined) return notFound();
  if (!(await endNaming(visit.tx, found.restrictionId, visit.params['userId'] ?? ''))) return notFound();
  return redirect(`/restricted-children/${found.restrictionId}?done=ended`);
}

/** Keeps it, and says when it is looked at again. */
export async function review(visit: Visit): Promise<Answer> {
  const found = await open(visit);
  if (found === undefined || found.liftedAt !== null) return notFound();
  const { body, words, today, tx } = visit;
  const day = readDate(body, 'review');
  const wrong = (key: string): FieldError[] => [
    { field: 'review', message: words.t(key, { last: words.date(lastReviewDay(today)) }) },
  ];
  if (typeof day !== 'string' || !isReviewDay(day, today))
    return pageWithErrors(view, {
      ...(await modelOf(visit, found)),
      errors: wrong('whoCanSee.restrict.review.wrong'),
    });
  const version = versionIn(body);
  const { restrictionId } = found;
  if (found.version === version && (await reviewRestriction(tx, { restrictionId, version, reviewOn: day })))
    return redirect(`/restricted-children/${restrictionId}?done=reviewed`);
  return conflictPage(view, {
    ...(await modelOf(visit, found)),
    errors: wrong('whoCanSee.restriction.changed'),
  });
}

async function open(visit: Visit): Promise<Restriction | undefined> {
  const found = await findRestriction(visit.tx, visit.params['restrictionId'] ?? '');
  if (found !== undefined) visit.looksAt([found.childId]);
  return found;
}

async function modelOf(visit: Visit, restriction: Restriction) {
  const { words, today, now, tx, body, query } = visit;
  const { childId, liftedAt } = restriction;
  const reasons = await listReasons(tx, childId);
  const named = reasons
    .filter(({ basis, isActive, until }) => basis === 'named' && isActive && (until === null || until > now))
    .map((reason) => ({ userId: reason.userId, text: sayPerson(reason) }));
  const namedIds = new Set(named.map(({ userId }) => userId));
  const candidates = await listCandidates(visit, childId);
  const typed = (field: string) => String(body[field] ?? '');
  return {
    ...restriction,
    pointer: sayPointer(words, restriction, today),
    kind: words.t(`whoCanSee.restriction.kind.${restriction.kind}`),
    isLifted: liftedAt !== null,
    ...sayHistory(words, restriction),
    people: named.toSorted((one, other) => one.text.localeCompare(other.text)),
    stranded: (await listStranded(tx, childId)).map(({ ownerName, agencyName, actions }) =>
      words.t('whoCanSee.restriction.stranded.one', {
        name: ownerName,
        agency: agencyName,
        count: actions,
      }),
    ),
    boxes: candidateBoxes(
      candidates.filter(({ userId }) => !namedIds.has(userId)),
      body,
    ),
    emails: typed('emails'),
    review: { day: typed('review-day'), month: typed('review-month'), year: typed('review-year') },
    notice: notices.find((each) => each === query['done']) ?? null,
  };
}

function sayHistory(words: Words, { setBy, setAt, liftedBy, liftedAt }: Restriction) {
  const said = (by: string, at: Date) => ({ name: by, when: words.dateTime(at) });
  return {
    set: words.t('whoCanSee.restriction.setBy', said(setBy, setAt)),
    lifted:
      liftedAt === null ? '' : words.t('whoCanSee.restriction.liftedBy', said(liftedBy ?? '', liftedAt)),
  };
}
