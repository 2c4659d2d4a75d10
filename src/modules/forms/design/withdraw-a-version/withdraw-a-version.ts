import { z } from 'zod';
import { readForm, text, typedIn } from '#platform/web/forms.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { findVersion, withdrawVersion, type Version } from '#practice/questionnaires/index.ts';
import { hold, versionIdIn, versionPath } from '../open-version.ts';
import { sayEither } from '../read-fields.ts';

const view = 'modules/forms/design/withdraw-a-version/withdraw-a-version.njk';
const form = z.object({
  because: text('forms.design.withdraw.because.needed', 2000, 'forms.design.withdraw.because.tooLong'),
});

/** Takes a published form back, with the reason that those who are filling it in will read. */
export async function show(visit: Visit): Promise<Answer> {
  const version = await findVersion(visit.tx, versionIdIn(visit));
  if (version === undefined) return notFound();
  if (version.state !== 'published') return redirect(versionPath(version.versionId));
  return page(view, modelOf(visit, version));
}

export async function submit(visit: Visit): Promise<Answer> {
  const version = await hold(visit);
  if (version === undefined) return notFound();
  const path = versionPath(version.versionId);
  if (version.state !== 'published') return redirect(path);
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok) {
    const because = String(typedIn(visit.body)['because'] ?? '');
    return pageWithErrors(view, { ...modelOf(visit, version, because), errors: read.errors });
  }
  await withdrawVersion(visit.tx, version.versionId, read.values.because);
  return redirect(path);
}

const modelOf = ({ words }: Visit, { versionId, definition }: Version, because = '') => ({
  path: versionPath(versionId),
  title: sayEither(words, definition.title),
  because,
});
