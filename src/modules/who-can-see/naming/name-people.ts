import type { FieldError } from '#platform/web/render.ts';
import type { Body, Visit } from '#platform/web/visit.ts';
import { findPeopleByEmail, listReasons } from '../reasons.queries.ts';
import { sayPerson } from '../say-reason.ts';

const MOST_EMAILS = 20;
const LONGEST = 4000;

/** Who may be chosen by a box: whoever stands next to the child now, and the viewer where they see the child. */
export async function listCandidates({ tx, now }: Visit, childId: string) {
  const reasons = await listReasons(tx, childId);
  const open = reasons.filter(
    ({ isActive, isWide, until, basis }) =>
      isActive && !isWide && basis !== 'emergency' && (until === null || until > now),
  );
  const people = new Map(open.map((reason) => [reason.userId, sayPerson(reason)]));
  return [...people]
    .map(([userId, text]) => ({ userId, text }))
    .toSorted((one, other) => one.text.localeCompare(other.text));
}

type Candidate = Awaited<ReturnType<typeof listCandidates>>[number];

/** The boxes, ticked as they were sent. */
export function candidateBoxes(candidates: readonly Candidate[], body: Body) {
  const ticked = [body['people'] ?? []].flat();
  return candidates.map(({ userId, text }) => ({ value: userId, text, checked: ticked.includes(userId) }));
}

type Named = { ok: true; userIds: string[] } | { ok: false; errors: FieldError[] };

/** The people ticked, and those whose work e-mail addresses were typed, one a line; at least one. */
export async function readNamed(
  { tx, body, words }: Visit,
  candidates: readonly Candidate[],
): Promise<Named> {
  const ticked = [body['people'] ?? []].flat();
  const chosen = candidates.map(({ userId }) => userId).filter((userId) => ticked.includes(userId));
  const typed = String(body['emails'] ?? '');
  const emails = typed
    .split(/[\s,;]+/)
    .map((email) => email.toLowerCase())
    .filter((email) => email !== '');
  const wrong = (message: string): Named => ({ ok: false, errors: [{ field: 'emails', message }] });
  if (typed.length > LONGEST || emails.length > MOST_EMAILS)
    return wrong(words.t('whoCanSee.named.tooMany', { count: MOST_EMAILS }));
  const known = await findPeopleByEmail(tx, emails);
  const unknown = emails.find((email) => !known.some((person) => person.email === email));
  if (unknown !== undefined) return wrong(words.t('whoCanSee.named.unknown', { email: unknown }));
  const userIds = [...new Set([...chosen, ...known.map(({ userId }) => userId)])];
  return userIds.length === 0 ? wrong(words.t('whoCanSee.named.needed')) : { ok: true, userIds };
}
