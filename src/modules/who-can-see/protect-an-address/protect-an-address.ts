import {
  findChild,
  headOf,
  protectAddress,
  readProtection,
  unprotectAddress,
  type Child,
} from '#modules/children/index.ts';
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
import { candidateBoxes, listCandidates, readNamed } from '../naming/name-people.ts';

const view = 'modules/who-can-see/protect-an-address/protect-an-address.njk';

const form = z.object({
  contact: text('whoCanSee.address.contact.needed', 200, 'whoCanSee.address.contact.tooLong'),
  why: text('whoCanSee.address.why.needed', 2000, 'whoCanSee.address.why.tooLong'),
  hidesTeam: z
    .string()
    .optional()
    .transform((value) => value === 'yes'),
});

/** Whether the address is protected, for whom it is there, and the form that protects it. */
export async function show(visit: Visit): Promise<Answer> {
  const child = await open(visit);
  return child === undefined ? notFound() : page(view, await modelOf(visit, child));
}

/** Hides the address from everybody but the people named: from this moment, and from every paper made after it. */
export async function submit(visit: Visit): Promise<Answer> {
  const child = await open(visit);
  if (child === undefined) return notFound();
  const { body, words, tx } = visit;
  const { childId } = child;
  const read = readForm(form, body, words);
  const named = await readNamed(visit, await listCandidates(visit, childId));
  if (!read.ok || !named.ok) {
    const errors = [...(read.ok ? [] : read.errors), ...(named.ok ? [] : named.errors)];
    return pageWithErrors(view, { ...(await modelOf(visit, child)), errors });
  }
  if (await protectAddress(tx, { ...read.values, childId, userIds: named.userIds })) {
    visit.notes({ named: named.userIds.length });
    return redirect(`/children/${childId}/protect-address`);
  }
  const errors = [{ field: 'contact', message: words.t('whoCanSee.address.meanwhile') }];
  return conflictPage(view, { ...(await modelOf(visit, child)), errors });
}

/** Shows the address again to everybody who sees the child: only somebody who may read it can say that it is safe. */
export async function end(visit: Visit): Promise<Answer> {
  const child = await open(visit);
  if (child === undefined || !(await unprotectAddress(visit.tx, child.childId))) return notFound();
  return redirect(`/children/${child.childId}/details`);
}

/** In an emergency nobody protects, and nobody is shown whose the address is. */
export async function open(visit: Visit): Promise<Child | undefined> {
  const child = await findChild(visit.tx, visit.params['childId'] ?? '');
  if (child === undefined || child.emergencyUntil !== null) return undefined;
  visit.looksAt([child.childId]);
  return child;
}

async function modelOf(visit: Visit, child: Child) {
  const { body, tx, words } = visit;
  const protection = await readProtection(tx, child.childId);
  const typed = (name: string) => String(body[name] ?? '');
  return {
    head: headOf(visit, child),
    isProtected: protection?.contact != null,
    contact: protection?.contact ?? typed('contact'),
    standing: {
      why: protection?.why ?? '',
      readers: words.list(protection?.readers ?? []),
      hidesTeam: protection?.hidesTeam === true,
      isReader: protection?.isReader === true,
    },
    why: typed('why'),
    team: child.teamName,
    hidesTeam: typed('hidesTeam') === 'yes',
    boxes: candidateBoxes(await listCandidates(visit, child.childId), body),
    emails: typed('emails'),
  };
}
