import { listOf, readForm, text } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { versionIn } from '#platform/web/version-in.ts';
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
import { z } from 'zod';
import { keepLearning } from '../act.queries.ts';
import { findEscalation } from '../escalation.queries.ts';
import { themesToChoose } from '../forms/resolution-form.ts';
import { openEscalation, type Opened } from '../open-escalation/open-escalation.ts';
import { sayThemes } from '../say-escalation.ts';

const view = 'modules/escalations/keep-the-register/keep-learning.njk';
const form = z.object({
  learning: text('escalations.learning.needed', 4000, 'escalations.tooLong.4000'),
  themes: listOf(z.string().max(60)),
});

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openEnded(visit);
  if (opened === undefined) return notFound();
  const { learning, themes } = opened.escalation;
  return page(view, await formModel(visit, opened, { learning, themes }, []));
}

/** Keeps what the partnership learns from a disagreement that has ended. Who was slower sees both versions. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openEnded(visit);
  if (opened === undefined) return notFound();
  const { tx, words, body } = visit;
  const read = readForm(form, body, words);
  if (!read.ok) return pageWithErrors(view, await formModel(visit, opened, body, read.errors));
  const { escalationId } = opened.escalation;
  const known = (await themesToChoose(visit)).map(({ key }) => key);
  const themes = read.values.themes.filter((key) => known.includes(key));
  const isKept = await keepLearning(
    tx,
    { escalationId, version: versionIn(body) },
    themes,
    read.values.learning,
  );
  if (!isKept) return showBoth(visit, opened, read.values.learning);
  visit.notes({ escalationId, themes: themes.length });
  return redirect(opened.path);
}

async function openEnded(visit: Visit): Promise<Opened | undefined> {
  const opened = await openEscalation(visit);
  return opened === undefined || opened.escalation.state === 'open' ? undefined : opened;
}

async function showBoth({ tx, words, now }: Visit, { escalation, path }: Opened, learning: string) {
  const current = (await findEscalation(tx, escalation.escalationId)) ?? escalation;
  return conflictPage('platform/web/errors/conflict.njk', {
    by: current.learningByName ?? '',
    at: current.learningAt ?? now,
    currentHref: path,
    fields: [{ label: words.t('escalations.learning'), theirs: current.learning, yours: learning }],
  });
}

async function formModel(visit: Visit, opened: Opened, fields: Body, errors: readonly FieldError[]) {
  const { head, path, escalation } = opened;
  const themes = await themesToChoose(visit);
  const chosen = fields['themes'] ?? [];
  return {
    ...{ head, path, fields, errors },
    version: fields['version'] ?? String(escalation.version),
    themes: themes.map(({ key }) => ({ value: key, text: sayThemes(visit.words, themes, [key])[0] ?? key })),
    chosen: Array.isArray(chosen) ? chosen : [chosen],
  };
}
