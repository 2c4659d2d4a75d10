import { z } from 'zod';
import { listOf, optionalText, readDate, readForm, text } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Body, Visit } from '#platform/web/visit.ts';
import type { HeldMeeting } from './record-meeting.ts';

/** As many things to do as the form has room for. */
export const MOST_ACTIONS = 4;

const time = (key: string) =>
  z
    .string(key)
    .trim()
    .regex(/^([01]?\d|2[0-3])[:.][0-5]\d$/, key)
    .transform((typed) => typed.replace('.', ':').padStart(5, '0'));

const form = z
  .object({
    startsAt: time('earlyHelp.meeting.startsAt.needed'),
    endsAt: time('earlyHelp.meeting.endsAt.needed'),
    place: optionalText(200, 'earlyHelp.tooLong.200'),
    came: listOf(z.uuid()),
    familyThere: text('earlyHelp.meeting.familyThere.needed', 500, 'earlyHelp.tooLong.500'),
    said: text('earlyHelp.meeting.said.needed', 6000, 'earlyHelp.tooLong.6000'),
    childsView: optionalText(4000, 'earlyHelp.tooLong.4000'),
    siblings: listOf(z.uuid()),
  })
  .refine(({ startsAt, endsAt }) => endsAt > startsAt, {
    path: ['endsAt'],
    message: 'earlyHelp.meeting.endsAt.before',
  });

export type ReadMeeting =
  { ok: true; held: HeldMeeting; siblings: string[] } | { ok: false; errors: FieldError[] };

/** What was typed of a meeting; `ownerIds` are those who may be given something to do. */
export function readMeeting(
  { body, words, today }: Pick<Visit, 'body' | 'words' | 'today'>,
  openedOn: string,
  ownerIds: readonly string[],
): ReadMeeting {
  const read = readForm(form, body, words);
  const heldOn = readDate(body, 'heldOn');
  const actions = readActions(body, ownerIds);
  const wrongDay =
    heldOn == null ? 'needed' : heldOn > today ? 'future' : heldOn < openedOn ? 'before' : undefined;
  const wrong = [
    ...(wrongDay === undefined ? [] : [{ field: 'heldOn', key: `earlyHelp.meeting.heldOn.${wrongDay}` }]),
    ...actions.flatMap(({ wrong: each }) => each),
  ];
  const errors = [
    ...(read.ok ? [] : read.errors),
    ...wrong.map(({ field, key }) => ({ field, message: words.t(key) })),
  ];
  if (!read.ok || heldOn == null || errors.length > 0) return { ok: false, errors };
  const { came, siblings, ...said } = read.values;
  const toDo = actions.map(({ what, ownerUserId, dueOn }) => ({ what, ownerUserId, dueOn }));
  return { ok: true, held: { ...said, heldOn, cameUserIds: came, actions: toDo }, siblings };
}

interface TypedAction {
  what: string;
  ownerUserId: string;
  dueOn: string;
  wrong: { field: string; key: string }[];
}

/** The rows in which something stands; a row is whole or says what is missing. */
function readActions(body: Body, ownerIds: readonly string[]): TypedAction[] {
  return Array.from({ length: MOST_ACTIONS }, (_, index) => `action-${index + 1}`).flatMap((row) => {
    const boxOf = (name: string) => String(body[`${row}-${name}`] ?? '').trim();
    const [what, owner] = [boxOf('what'), boxOf('owner')];
    const due = readDate(body, `${row}-due`);
    if (what === '' && owner === '' && due === undefined) return [];
    const wrong = [
      ...(what === '' || what.length > 4000 ? ['what'] : []),
      ...(ownerIds.includes(owner) ? [] : ['owner']),
      ...(due == null ? ['due'] : []),
    ].map((name) => ({ field: `${row}-${name}`, key: `earlyHelp.meeting.action.${name}.needed` }));
    return [{ what, ownerUserId: owner, dueOn: due ?? '', wrong }];
  });
}
