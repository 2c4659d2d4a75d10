import { randomUUID } from 'node:crypto';
import { setAction } from '#practice/actions/index.ts';
import { identifier, readDate, readForm, text, typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { z } from 'zod';
import { openVoice, voiceModel, type OpenedVoice } from '../voice/open-voice.ts';
import { listPeopleToAct } from './people-to-act.queries.ts';

const view = 'modules/children/act-on-what-they-said/act-on-what-they-said.njk';

const form = z.object({
  what: text('children.voice.act.what.needed', 4000, 'children.voice.act.what.tooLong'),
  owner: identifier('children.voice.act.owner.needed'),
});

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openVoice(visit);
  if (opened === undefined) return notFound();
  return page(view, { ...(await formModel(visit, opened)), fields: { owner: visit.viewer.userId } });
}

/** Gives the viewer, or who holds the case, something to do because of what the child said. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openVoice(visit);
  if (opened === undefined) return notFound();
  const model = await formModel(visit, opened);
  const read = readAction(
    visit,
    model.people.map(({ value }) => value),
  );
  if (!read.ok) {
    const again = { ...model, fields: typedIn(visit.body) };
    return pageWithErrors(view, { ...again, errors: read.errors });
  }
  const { voiceId, childId } = opened.voice;
  const link = `/children/${childId}/voice#voice-${voiceId}`;
  await setAction(visit.tx, {
    actionId: randomUUID(),
    partnershipId: visit.viewer.partnershipId,
    childId,
    ownerUserId: read.owner,
    what: read.what,
    why: visit.words.t('children.voice.act.why', { date: visit.words.date(opened.voice.heardOn) }),
    dueOn: read.dueOn,
    sourceKind: 'children.voice',
    sourceId: voiceId,
    link,
    setBy: visit.viewer.userId,
    setAt: visit.now,
  });
  return redirect(link);
}

async function formModel(visit: Visit, opened: OpenedVoice) {
  const people = await listPeopleToAct(visit.tx, opened.child.childId);
  return {
    ...voiceModel(visit, opened),
    people: people.map(({ userId, fullName, agencyName }) => ({
      value: userId,
      text: visit.words.t('children.voice.act.person', { name: fullName, agency: agencyName }),
    })),
  };
}

type ActionRead =
  { ok: true; what: string; owner: string; dueOn: string } | { ok: false; errors: FieldError[] };

function readAction({ body, words, today }: Visit, mayOwn: readonly string[]): ActionRead {
  const read = readForm(form, body, words);
  const dueOn = readDate(body, 'dueOn');
  const errors = read.ok ? [] : [...read.errors];
  if (read.ok && !mayOwn.includes(read.values.owner))
    errors.push({ field: 'owner', message: words.t('children.voice.act.owner.needed') });
  if (dueOn == null || dueOn < today || dueOn > '2999-12-31')
    errors.push({ field: 'dueOn', message: words.t('children.voice.act.dueOn.needed') });
  if (!read.ok || dueOn == null || errors.length > 0) return { ok: false, errors };
  return { ok: true, what: read.values.what, owner: read.values.owner, dueOn };
}
