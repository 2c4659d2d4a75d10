import { z } from 'zod';
import { childLabel } from '#modules/children/index.ts';
import { readTeam } from '#modules/team/index.ts';
import { listOf, optionalText, readDate, readForm, text, typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Body,
  type Visit,
} from '#platform/web/visit.ts';
import { consents, isAgreed } from '../early-help.ts';
import { listHelps, listSiblings, type Sibling } from '../help.queries.ts';
import { listPath, openToWrite, pathOf, type OpenedChild } from '../open-help/opened.ts';
import { openHelpFor, type ToOpen } from './open-help.ts';

const view = 'modules/early-help/open-early-help/open-early-help.njk';

const form = z.object({
  why: text('earlyHelp.open.why.needed', 4000, 'earlyHelp.tooLong.4000'),
  consent: z.enum(consents, 'earlyHelp.open.consent.needed'),
  consentBy: optionalText(200, 'earlyHelp.tooLong.200'),
  consentTo: optionalText(2000, 'earlyHelp.tooLong.2000'),
  consentPart: optionalText(2000, 'earlyHelp.tooLong.2000'),
  refusedWhy: optionalText(2000, 'earlyHelp.tooLong.2000'),
  notAskedWhy: optionalText(2000, 'earlyHelp.tooLong.2000'),
  lead: z.enum(['me', 'other'], 'earlyHelp.open.lead.needed'),
  siblings: listOf(z.uuid()),
});
type Typed = z.infer<typeof form>;

/** The form that opens early help for a child, and in the same step for brothers and sisters. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openToWrite(visit);
  return opened === undefined ? notFound() : page(view, await modelOf(visit, opened, { lead: 'me' }, []));
}

/** Opens it, or keeps why it was not. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openToWrite(visit);
  if (opened === undefined) return notFound();
  const { body, words } = visit;
  const read = readForm(form, body, words);
  const consentOn = readDate(body, 'consentOn');
  const wrong = read.ok ? missing(read.values, consentOn, visit.today) : [];
  const errors = [
    ...(read.ok ? [] : read.errors),
    ...wrong.map(({ field, key }) => ({ field, message: words.t(key) })),
  ];
  if (!read.ok || errors.length > 0)
    return pageWithErrors(view, await modelOf(visit, opened, typedIn(body), errors));
  const { childId } = opened.child;
  const offered = (await listSiblings(visit.tx, childId)).filter(({ openHelpId }) => openHelpId === null);
  const siblings = offered.map((one) => one.childId).filter((id) => read.values.siblings.includes(id));
  const childIds = [childId, ...siblings];
  const [helpId] = await openHelpFor(visit, toOpen(read.values, childIds, consentOn ?? null, visit.today));
  visit.looksAt(childIds);
  if (helpId === undefined) return openAlready(visit, opened, read.values);
  visit.notes({ helpId, children: childIds.length, consent: read.values.consent });
  return redirect(pathOf({ childId, helpId }));
}

/** What each answer about consent must say too. */
function missing(
  typed: Typed,
  on: string | null | undefined,
  today: string,
): { field: string; key: string }[] {
  const { consent, consentBy, consentTo, consentPart, refusedWhy, notAskedWhy } = typed;
  const needed = (field: string, value: string) =>
    value === '' ? [{ field, key: `earlyHelp.open.${field}.needed` }] : [];
  if (consent === 'refused') return needed('refusedWhy', refusedWhy);
  if (consent === 'not-asked') return needed('notAskedWhy', notAskedWhy);
  return [
    ...needed('consentBy', consentBy),
    ...(on == null || on > today ? [{ field: 'consentOn', key: 'earlyHelp.open.consentOn.needed' }] : []),
    ...needed('consentTo', consentTo),
    ...(consent === 'in-part' ? needed('consentPart', consentPart) : []),
  ];
}

function toOpen(typed: Typed, childIds: readonly string[], on: string | null, today: string): ToOpen {
  const { why, consent, consentBy, consentTo, consentPart, refusedWhy, notAskedWhy, lead } = typed;
  const whyNot = { given: '', 'in-part': consentPart, refused: refusedWhy, 'not-asked': notAskedWhy };
  const isYes = isAgreed(consent);
  return {
    ...{ childIds, why, consent, openedOn: today, consentWhyNot: whyNot[consent], leads: lead === 'me' },
    consentBy: isYes ? consentBy : '',
    consentTo: isYes ? consentTo : '',
    consentOn: isYes ? on : null,
  };
}

/** Somebody else opened it meanwhile: theirs, and what was typed. */
async function openAlready({ tx, words, now }: Visit, { child }: OpenedChild, typed: Typed): Promise<Answer> {
  const theirs = (await listHelps(tx, child.childId)).find(({ state }) => state === 'open');
  return conflictPage('platform/web/errors/conflict.njk', {
    by: theirs?.openedByName ?? '',
    at: theirs?.openedAt ?? now,
    currentHref: listPath(child.childId),
    fields: [
      { label: words.t('earlyHelp.open.why'), theirs: theirs?.why ?? '', yours: typed.why },
      { label: words.t('earlyHelp.open.consentTo'), theirs: theirs?.consentTo ?? '', yours: typed.consentTo },
    ],
  });
}

async function modelOf(
  visit: Visit,
  { child, head }: OpenedChild,
  fields: Body,
  errors: readonly FieldError[],
) {
  const { tx, words } = visit;
  const siblings = await listSiblings(tx, child.childId);
  const team = await readTeam(tx, child.childId);
  visit.looksAt(siblings.map(({ childId }) => childId));
  return {
    ...{ head, path: listPath(child.childId), fields, errors },
    isOpen: (await listHelps(tx, child.childId)).some(({ state }) => state === 'open'),
    lead: team?.lead?.fullName ?? '',
    siblings: siblings
      .filter(({ openHelpId }) => openHelpId === null)
      .map((one) => siblingBox(visit, one, [fields['siblings'] ?? []].flat())),
    consents: Object.fromEntries(consents.map((key) => [key, words.t(`earlyHelp.consent.${key}`)])),
  };
}

const siblingBox = ({ words, today }: Visit, sibling: Sibling, chosen: readonly string[]) => ({
  value: sibling.childId,
  text: childLabel(sibling, words, today),
  checked: chosen.includes(sibling.childId),
});
