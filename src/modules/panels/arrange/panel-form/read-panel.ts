import { z } from 'zod';
import { agencyKinds } from '#platform/access/index.ts';
import { listOf, optionalText, readDate, readForm, text } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Body, Visit } from '#platform/web/visit.ts';
import type { PanelSetUp } from '../panel-set-up.ts';
import { isOfKind, mayChair, mayCoordinate, type PanelPeople } from './panel-people.ts';

const key = (name: string) => `panels.arrange.set-up.${name}`;

/** A whole number in a box; anything else has the message of its field, which says the limits. */
const whole = (name: string, least: number, most: number) =>
  z
    .string(key(`${name}.wrong`))
    .trim()
    .regex(/^\d{1,4}$/, key(`${name}.wrong`))
    .transform(Number)
    .pipe(
      z
        .number()
        .min(least, key(`${name}.wrong`))
        .max(most, key(`${name}.wrong`)),
    );

const fields = z.object({
  name: text(key('name.needed'), 200, key('name.too-long')),
  purpose: text(key('purpose.needed'), 4000, key('purpose.too-long')),
  everyWeeks: whole('every-weeks', 1, 52),
  startsAt: z
    .string(key('starts-at.wrong'))
    .trim()
    .regex(/^([01]?\d|2[0-3])[:.][0-5]\d$/, key('starts-at.wrong'))
    .transform((typed) => typed.replace('.', ':').padStart(5, '0')),
  slotMinutes: whole('slot-minutes', 10, 240),
  slotCount: whole('slot-count', 1, 20),
  place: optionalText(200, key('place.too-long')),
  link: optionalText(500, key('link.wrong')).refine(
    (typed) => typed === '' || /^https?:\/\/[!-~]+$/.test(typed),
    key('link.wrong'),
  ),
  chairUserId: z.uuid(key('chair.needed')),
  coordinatorUserId: z.uuid(key('coordinator.needed')),
  quorateMembers: whole('quorate-members', 1, 30),
  quorateKinds: listOf(z.enum(agencyKinds)),
  papersWorkingDays: whole('papers', 0, 30),
  accessDaysAfter: whole('access', 0, 90),
  prompts: text(key('prompts.needed'), 8000, key('prompts.too-long'))
    .transform(linesOf)
    .pipe(z.array(z.string().max(1000, key('prompts.too-long'))).max(30, key('prompts.too-many'))),
});

export type PanelRead = { ok: true; setUp: PanelSetUp } | { ok: false; errors: FieldError[] };

/** Reads the form of a panel; `people` are those it offers, and nobody else is taken. */
export function readPanel({ body, words }: Pick<Visit, 'body' | 'words'>, people: PanelPeople): PanelRead {
  const firstDate = readDate(body, 'firstDate');
  const read = readForm(fields, body, words);
  const errors = read.ok ? [] : [...read.errors];
  if (!firstDate)
    errors.push({ field: 'firstDate', message: words.t('panels.arrange.set-up.first-date.wrong') });
  if (!read.ok || !firstDate) return { ok: false, errors: inOrder(errors) };
  const setUp = { ...read.values, firstDate, members: membersIn(body) };
  const wrong = [...wrongPeople(setUp, people), ...wrongTimes(setUp)];
  if (wrong.length === 0) return { ok: true, setUp };
  return { ok: false, errors: wrong.map(([field, name]) => ({ field, message: words.t(key(name)) })) };
}

type Wrong = [field: string, message: string];

function wrongPeople(setUp: PanelSetUp, people: PanelPeople): Wrong[] {
  const wrong: Wrong[] = [];
  const find = (userId: string) => people.find((person) => person.userId === userId);
  if (!mayChair(find(setUp.chairUserId))) wrong.push(['chairUserId', 'chair.needed']);
  if (!mayCoordinate(find(setUp.coordinatorUserId))) wrong.push(['coordinatorUserId', 'coordinator.needed']);
  for (const [kind, userId] of Object.entries(setUp.members)) {
    if (!isOfKind(find(userId), kind)) wrong.push([`member-${kind}`, 'member.wrong']);
  }
  const sitting = new Set([setUp.chairUserId, ...Object.values(setUp.members)]);
  if (setUp.quorateMembers > sitting.size) wrong.push(['quorateMembers', 'quorate-members.too-many']);
  return wrong;
}

function wrongTimes({ startsAt, slotMinutes, slotCount }: PanelSetUp): Wrong[] {
  const [hours = 0, minutes = 0] = startsAt.split(':').map(Number);
  const isPastMidnight = hours * 60 + minutes + slotMinutes * slotCount >= 24 * 60;
  return isPastMidnight ? [['slotCount', 'slot-count.past-midnight']] : [];
}

function membersIn(body: Body): PanelSetUp['members'] {
  const named = agencyKinds.map((kind) => [kind, body[`member-${kind}`]] as const);
  return Object.fromEntries(named.filter(([, userId]) => typeof userId === 'string' && userId !== ''));
}

function linesOf(typed: string): string[] {
  return typed
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The errors in the order of the page, where the first date stands between the purpose and the weeks. */
function inOrder(errors: readonly FieldError[]): FieldError[] {
  const order = ['name', 'purpose', 'firstDate', ...Object.keys(fields.shape)];
  return errors.toSorted((one, other) => order.indexOf(one.field) - order.indexOf(other.field));
}
