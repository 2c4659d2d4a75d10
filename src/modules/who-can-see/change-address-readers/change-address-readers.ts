import { changeAddressReaders, headOf, readProtection, type Child } from '#modules/children/index.ts';
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
import { candidateBoxes, listCandidates, readNamed } from '../naming/name-people.ts';
import { open } from '../protect-an-address/protect-an-address.ts';
import { listPeople } from '../reasons.queries.ts';

const view = 'modules/who-can-see/change-address-readers/change-address-readers.njk';

/** Those who may read a protected address, to be changed by one of them; the address stays protected. */
export async function show(visit: Visit): Promise<Answer> {
  const standing = await openAsReader(visit);
  return standing === undefined ? notFound() : page(view, await modelOf(visit, standing, []));
}

/** Whoever is left out reads it no longer from this moment; that they could stays known. */
export async function submit(visit: Visit): Promise<Answer> {
  const standing = await openAsReader(visit);
  if (standing === undefined) return notFound();
  const { tx, body, words } = visit;
  const { childId } = standing.child;
  const named = await readNamed(visit, await listReaders(visit, standing));
  if (!named.ok)
    return pageWithErrors(view, { ...(await modelOf(visit, standing, named.errors)), errors: named.errors });
  const seen = [body['seen'] ?? []].flat().filter((one) => standing.readerIds.includes(one));
  const isAsSeen = seen.length === [body['seen'] ?? []].flat().length;
  const changed = isAsSeen ? await changeAddressReaders(tx, childId, seen, named.userIds) : 'changed';
  if (changed === undefined) return notFound();
  if (changed === 'done') {
    visit.notes({ before: standing.readerIds.length, named: named.userIds.length });
    return redirect(`/children/${childId}/protect-address`);
  }
  const errors = [{ field: 'people', message: words.t('whoCanSee.address.change.meanwhile') }];
  return conflictPage(view, await modelOf(visit, standing, errors));
}

interface Standing {
  child: Child;
  readers: string[];
  readerIds: string[];
}

async function openAsReader(visit: Visit): Promise<Standing | undefined> {
  const child = await open(visit);
  if (child === undefined) return undefined;
  const protection = await readProtection(visit.tx, child.childId);
  if (protection?.contact == null || !protection.isReader) return undefined;
  return { child, readers: protection.readers, readerIds: protection.readerIds };
}

/** Whoever stands next to the child, and whoever may read it now though they do not. */
async function listReaders(visit: Visit, { child, readerIds }: Standing) {
  const candidates = await listCandidates(visit, child.childId);
  const others = readerIds.filter((userId) => !candidates.some((one) => one.userId === userId));
  return [...candidates, ...(await listPeople(visit.tx, others))];
}

async function modelOf(visit: Visit, standing: Standing, errors: readonly FieldError[]) {
  const { body, words } = visit;
  const isSent = Object.keys(body).length > 0;
  const ticked = isSent ? body : { people: standing.readerIds };
  return {
    errors,
    head: headOf(visit, standing.child),
    now: words.list(standing.readers),
    seen: standing.readerIds,
    boxes: candidateBoxes(await listReaders(visit, standing), ticked),
    emails: String(body['emails'] ?? ''),
  };
}
