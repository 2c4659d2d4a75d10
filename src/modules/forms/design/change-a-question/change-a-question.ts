import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { typedIn } from '#platform/web/forms.ts';
import type { Item, Version } from '#practice/questionnaires/index.ts';
import { itemIn, withItem } from '../change-definition.ts';
import { questionsBefore } from '../conditions.ts';
import { itemTyped } from '../item-fields.ts';
import { aboutDraft, bothPage, checkRoom, hold, isStill, keep, versionPath } from '../open-version.ts';
import { faultsOf } from '../part-page.ts';
import { textIn, type Reading } from '../read-fields.ts';
import { readItem } from '../read-item.ts';
import { staysOnPage } from '../rows.ts';
import { questionModel, sectionKeyOf, view } from './question-page.ts';

/** What a question asks and how, what helps with it, when it is shown, what its answers count for. */
export function show(visit: Visit): Promise<Answer> {
  return aboutDraft(visit, (version) => {
    const item = itemIn(version.definition, visit.params['question'] ?? '');
    if (item === undefined) return notFound();
    const about = { version, part: item, typed: itemTyped(item), errors: [], kind: item.kind };
    return page(view, {
      ...questionModel(visit, { ...about, section: sectionKeyOf(version, item) }, item),
      faults: faultsOf(visit.words, version, { item: item.key }),
    });
  });
}

export async function submit(visit: Visit): Promise<Answer> {
  const version = await hold(visit);
  const item = version && itemIn(version.definition, visit.params['question'] ?? '');
  if (version === undefined || (item === undefined && textIn(visit.body, 'was') === '')) return notFound();
  if (item === undefined) return bothPage(visit, version, {}, versionPath(version.versionId));
  if (!isStill(visit, version, item))
    return bothPage(
      visit,
      version,
      itemTyped(item),
      `${versionPath(version.versionId)}/questions/${item.key}`,
    );
  return save(visit, version, item);
}

async function save(visit: Visit, version: Version, item: Item): Promise<Answer> {
  const { body, words } = visit;
  const { kind, key } = item;
  const section = sectionKeyOf(version, item);
  const reading: Reading = { body, words, errors: [] };
  const before = questionsBefore(version.definition, section, key);
  const written = withItem(version.definition, section, readItem(reading, { kind, key, was: item, before }));
  checkRoom(reading, written, 'label.en');
  const { errors } = reading;
  if (errors.length > 0) {
    const about = { version, part: item, typed: typedIn(body), errors, kind, section };
    return pageWithErrors(view, { ...questionModel(visit, about, item), errors });
  }
  await keep(visit, version, written);
  const path = versionPath(version.versionId);
  return redirect(staysOnPage(body) ? `${path}/questions/${key}#rows` : `${path}#${key}`);
}
