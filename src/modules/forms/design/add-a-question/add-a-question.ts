import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { typedIn } from '#platform/web/forms.ts';
import type { Words } from '#platform/words/index.ts';
import { listVersions, type Item, type Section, type Version } from '#practice/questionnaires/index.ts';
import { sectionIn, withItem } from '../change-definition.ts';
import { questionModel, view as questionView } from '../change-a-question/question-page.ts';
import { questionsBefore } from '../conditions.ts';
import { isKind, itemKinds } from '../item-fields.ts';
import { keysIn, newKey } from '../new-key.ts';
import { aboutDraft, bothPage, checkRoom, hold, keep, versionPath } from '../open-version.ts';
import { sayEither, textIn, type Reading } from '../read-fields.ts';
import { readItem } from '../read-item.ts';
import { staysOnPage } from '../rows.ts';

const view = 'modules/forms/design/add-a-question/add-a-question.njk';

/** First what kind of question it is, then the page of one of that kind. */
export function show(visit: Visit): Promise<Answer> {
  return aboutDraft(visit, (version) => {
    const section = sectionIn(version.definition, visit.params['section'] ?? '');
    if (section === undefined) return notFound();
    const { kind } = visit.query;
    if (!isKind(kind)) return page(view, kindsModel(visit.words, version, section));
    const typed = { when: 'always', ...(kind === 'scale' ? { from: '0', to: '10' } : {}) };
    const about = { version, part: undefined, typed, errors: [], kind, section: section.key };
    return page(questionView, questionModel(visit, about, undefined));
  });
}

export async function submit(visit: Visit): Promise<Answer> {
  const version = await hold(visit);
  const section = version && sectionIn(version.definition, visit.params['section'] ?? '');
  const kind = textIn(visit.body, 'kind');
  if (version === undefined) return notFound();
  if (section === undefined || version.state !== 'draft') {
    const isTyped = textIn(visit.body, 'was') !== '';
    return isTyped ? bothPage(visit, version, {}, versionPath(version.versionId)) : notFound();
  }
  if (isKind(kind)) return save(visit, version, section, kind);
  const errors = [{ field: 'kind', message: visit.words.t('forms.design.kind.needed') }];
  return pageWithErrors(view, { ...kindsModel(visit.words, version, section), errors });
}

async function save(visit: Visit, version: Version, section: Section, kind: Item['kind']): Promise<Answer> {
  const { body, words, tx } = visit;
  const { definition, questionnaireId, versionId } = version;
  const versions = (await listVersions(tx)).filter((one) => one.questionnaireId === questionnaireId);
  const label = textIn(body, 'label.en') || textIn(body, 'label.cy');
  const key = newKey(label, keysIn(versions.map((one) => one.definition)));
  const reading: Reading = { body, words, errors: [] };
  const before = questionsBefore(definition, section.key, key);
  const item = readItem(reading, { kind, key, was: undefined, before });
  const written = withItem(definition, section.key, item);
  checkRoom(reading, written, 'label.en');
  const { errors } = reading;
  if (errors.length > 0) {
    const about = { version, part: undefined, typed: typedIn(body), errors, kind, section: section.key };
    return pageWithErrors(questionView, { ...questionModel(visit, about, undefined), errors });
  }
  await keep(visit, version, written);
  const path = versionPath(versionId);
  return redirect(staysOnPage(body) ? `${path}/questions/${key}#rows` : `${path}#${key}`);
}

function kindsModel(words: Words, { versionId, definition }: Version, section: Section) {
  const path = versionPath(versionId);
  return {
    path,
    form: sayEither(words, definition.title),
    section: sayEither(words, section.title),
    action: `${path}/sections/${section.key}/add-question`,
    kinds: itemKinds.map((value) => ({
      value,
      text: words.t(`forms.kind.${value}`),
      hint: { text: words.t(`forms.kind.hint.${value}`) },
    })),
    errors: [] as { field: string; message: string }[],
  };
}
