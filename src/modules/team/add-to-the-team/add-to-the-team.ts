import { readDate, readForm, text } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { z } from 'zod';
import { dateBoxes, type Fields } from '../date-boxes.ts';
import { findColleague, holdTeam, type Colleague } from '../member.queries.ts';
import { openToArrange, type OpenedTeam } from '../open-team/open-team.ts';
import { readTeam } from '../team.queries.ts';
import { seats, seatsFor } from '../team.ts';
import { joinTheTeam } from './join-the-team.ts';

const view = 'modules/team/add-to-the-team/add-to-the-team.njk';
const form = z.object({
  seat: z.enum(seats, 'team.add.seat.needed'),
  part: text('team.add.part.needed', 200, 'team.add.part.tooLong'),
});

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openColleague(visit);
  if (opened === undefined) return notFound();
  const { colleague } = opened;
  const [first, second] = seatsFor(colleague.agencyKind);
  const fields = {
    seat: second === 'other' ? first : undefined,
    part: colleague.jobTitle,
    ...dateBoxes('from', visit.today),
  };
  return page(view, formModel(visit, opened, fields, []));
}

/** Gives somebody a place in the team; whoever is in it already is not added again. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openColleague(visit);
  if (opened === undefined) return notFound();
  const { child, colleague, path } = opened;
  await holdTeam(visit.tx, child.childId);
  const team = (await readTeam(visit.tx, child.childId)) ?? opened.team;
  const read = readForm(form, visit.body, visit.words);
  const from = readDate(visit.body, 'from');
  const errors = [...(read.ok ? [] : read.errors), ...fromErrors(visit, from)];
  if (team.members.some(({ userId }) => userId === colleague.userId))
    errors.unshift({
      field: 'seat',
      message: visit.words.t('team.add.isHere', { name: colleague.fullName }),
    });
  else if (read.ok && !seatsFor(colleague.agencyKind).includes(read.values.seat))
    errors.unshift({ field: 'seat', message: visit.words.t('team.add.seat.needed') });
  if (!read.ok || from == null || errors.length > 0)
    return pageWithErrors(view, formModel(visit, opened, visit.body as Fields, errors));
  const memberId = await joinTheTeam(visit, child.childId, colleague, { ...read.values, fromOn: from });
  visit.notes({ memberId, userId: colleague.userId, seat: read.values.seat });
  return redirect(path);
}

function fromErrors({ words, today }: Visit, from: string | null | undefined): FieldError[] {
  const key =
    from === undefined ? 'needed' : from === null ? 'notADate' : from > today ? 'future' : undefined;
  return key === undefined ? [] : [{ field: 'from', message: words.t(`team.add.from.${key}`) }];
}

async function openColleague(visit: Visit) {
  const opened = await openToArrange(visit);
  const colleague = opened && (await findColleague(visit.tx, visit.params['userId'] ?? ''));
  return opened === undefined || colleague === undefined ? undefined : { ...opened, colleague };
}

type Opened = OpenedTeam & { colleague: Colleague };

function formModel(
  { words }: Visit,
  { child, head, path, colleague }: Opened,
  fields: Fields,
  errors: readonly FieldError[],
) {
  const { userId, fullName, jobTitle, teamName, agencyName, agencyKind } = colleague;
  return {
    head,
    path,
    userId,
    name: fullName,
    detail: [jobTitle, teamName, agencyName].filter(Boolean).join(', '),
    isRestricted: child.isRestricted,
    seats: seatsFor(agencyKind).map((seat) => ({ value: seat, text: words.t(`team.seat.${seat}`) })),
    fields,
    errors,
  };
}
