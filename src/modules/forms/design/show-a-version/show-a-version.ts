import { conflictPage, notFound, page, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import {
  findVersion,
  openDraft,
  type Definition,
  type Section,
  type Version,
} from '#practice/questionnaires/index.ts';
import { versionIn } from '#platform/web/version-in.ts';
import { directions, moveItem, moveSection } from '../change-definition.ts';
import { hold, keep, versionIdIn, versionPath } from '../open-version.ts';
import { sayEither, textIn } from '../read-fields.ts';
import { mayDo } from '../../may-do.ts';
import { sayFaults } from '../say-faults.ts';
import { sayItem, sayWhen } from '../say-item.ts';
import { sayVersion } from '../say-version.ts';

const view = 'modules/forms/design/show-a-version/show-a-version.njk';

/** A whole form: what is still wrong, then its sections and questions in their order. */
export async function show(visit: Visit): Promise<Answer> {
  const version = await findVersion(visit.tx, versionIdIn(visit));
  return version === undefined ? notFound() : page(view, versionModel(visit, version));
}

/** Opens the draft of the form that this is a version of: the one that is there, or a new one. */
export async function open(visit: Visit): Promise<Answer> {
  const version = await findVersion(visit.tx, versionIdIn(visit));
  const draftId = version === undefined ? undefined : await openDraft(visit.tx, version.questionnaireId);
  if (draftId === undefined) return notFound();
  visit.notes({ versionId: draftId });
  return redirect(versionPath(draftId));
}

/** Moves a section or a question by one place. */
export async function move(visit: Visit): Promise<Answer> {
  const version = await hold(visit);
  const [what = '', key = '', to] = textIn(visit.body, 'move').split(':');
  const direction = directions.find((one) => one === to);
  if (version === undefined) return notFound();
  const { definition, versionId } = version;
  if (version.state !== 'draft' || version.version !== versionIn(visit.body))
    return meanwhile(visit, version);
  if (direction === undefined) return redirect(versionPath(versionId));
  const change = what === 'section' ? moveSection : moveItem;
  await keep(visit, version, change(definition, key, direction));
  return redirect(`${versionPath(versionId)}#${key}`);
}

/** The form as somebody else has left it meanwhile; nothing was done. */
export const meanwhile = (visit: Visit, version: Version): Answer =>
  conflictPage(view, { ...versionModel(visit, version), isMeanwhile: true });

function versionModel({ words, viewer }: Visit, version: Version) {
  const { definition, versionId } = version;
  const path = versionPath(versionId);
  const said = sayVersion(words, version);
  const mayPublish = mayDo(viewer, 'form.publish');
  return {
    ...said,
    path,
    version: version.version,
    lead: sayEither(words, definition.lead),
    signOff: words.t(`forms.design.signOff.${definition.signOff}`),
    faults: said.isDraft ? sayFaults(words, definition, path) : [],
    sections: definition.sections.map((section, index) => sectionModel(words, definition, section, index)),
    bands: bandsModel(words, definition.bands),
    mayPublish,
    canWithdraw: said.isPublished && mayPublish,
    whoPublishes: mayPublish ? '' : words.t('forms.design.publish.who'),
    isMeanwhile: false,
  };
}

function sectionModel(words: Words, definition: Definition, section: Section, index: number) {
  const isLast = index === definition.sections.length - 1;
  return {
    key: section.key,
    title: sayEither(words, section.title),
    place: words.t('forms.design.place', { number: index + 1, count: definition.sections.length }),
    when: section.showWhen === undefined ? '' : sayWhen(words, definition, section.showWhen),
    canMoveUp: index > 0,
    canMoveDown: !isLast,
    bands: bandsModel(words, section.bands),
    items: section.items.map((item, place) => ({
      ...sayItem(words, definition, item),
      canMoveUp: index > 0 || place > 0,
      canMoveDown: !isLast || place < section.items.length - 1,
    })),
  };
}

const bandsModel = (words: Words, bands: Section['bands'] = []) =>
  bands.map(({ from, label }) => words.t('forms.design.band', { from, label: sayEither(words, label) }));
