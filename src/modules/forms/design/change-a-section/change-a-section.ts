import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { typedIn } from '#platform/web/forms.ts';
import { listVersions, type Section, type Version } from '#practice/questionnaires/index.ts';
import { sectionIn, withSection } from '../change-definition.ts';
import { conditionModel, questionsBefore } from '../conditions.ts';
import { sectionTyped } from '../item-fields.ts';
import { keysIn, newKey } from '../new-key.ts';
import { aboutDraft, bothPage, checkRoom, hold, isStill, keep, versionPath } from '../open-version.ts';
import { bandRows, faultsOf, partModel, type PartPage } from '../part-page.ts';
import { textIn, type Reading } from '../read-fields.ts';
import { readSection } from '../read-section.ts';
import { staysOnPage } from '../rows.ts';

const view = 'modules/forms/design/change-a-section/change-a-section.njk';

/** What a section is called, what helps with it, when it is shown, what its points say. */
export function show(visit: Visit): Promise<Answer> {
  return aboutDraft(visit, (version) => {
    const section = sectionIn(version.definition, visit.params['section'] ?? '');
    if (section === undefined) return notFound();
    const about = { version, part: headOf(section), typed: sectionTyped(section), errors: [] };
    return page(view, {
      ...pageModel(visit, about, section),
      faults: faultsOf(visit.words, version, { section: section.key }),
    });
  });
}

export function showNew(visit: Visit): Promise<Answer> {
  return aboutDraft(visit, (version) =>
    page(view, pageModel(visit, { version, part: undefined, typed: { when: 'always' }, errors: [] })),
  );
}

export async function submit(visit: Visit): Promise<Answer> {
  const version = await hold(visit);
  const key = visit.params['section'] ?? '';
  const section = version && sectionIn(version.definition, key);
  if (version === undefined || (section === undefined && textIn(visit.body, 'was') === '')) return notFound();
  const theirs = section === undefined ? {} : sectionTyped(section);
  if (section === undefined || !isStill(visit, version, headOf(section)))
    return bothPage(visit, version, theirs, addressOf(version, section));
  return save(visit, version, key, section);
}

export async function add(visit: Visit): Promise<Answer> {
  const version = await hold(visit);
  if (version === undefined) return notFound();
  if (version.state !== 'draft') return bothPage(visit, version, {}, versionPath(version.versionId));
  const versions = (await listVersions(visit.tx)).filter(
    (one) => one.questionnaireId === version.questionnaireId,
  );
  const title = textIn(visit.body, 'title.en') || textIn(visit.body, 'title.cy');
  return save(visit, version, newKey(title, keysIn(versions.map(({ definition }) => definition))));
}

async function save(visit: Visit, version: Version, key: string, was?: Section): Promise<Answer> {
  const { body, words } = visit;
  const reading: Reading = { body, words, errors: [] };
  const section = readSection(reading, key, was, questionsBefore(version.definition, was?.key));
  const written = withSection(version.definition, section);
  checkRoom(reading, written, 'title.en');
  const { errors } = reading;
  if (errors.length > 0) {
    const about = { version, part: was && headOf(was), typed: typedIn(body), errors };
    return pageWithErrors(view, { ...pageModel(visit, about, was), errors });
  }
  await keep(visit, version, written);
  const path = versionPath(version.versionId);
  return redirect(staysOnPage(body) ? `${path}/sections/${key}#bands` : `${path}#${key}`);
}

/** The section without its questions, which have pages of their own. */
const headOf = ({ title, help, showWhen, bands }: Section) => ({ title, help, showWhen, bands });

const addressOf = ({ versionId }: Version, section: Section | undefined) =>
  section === undefined ? versionPath(versionId) : `${versionPath(versionId)}/sections/${section.key}`;

function pageModel({ words }: Visit, about: PartPage, section?: Section) {
  const { definition } = about.version;
  const path = versionPath(about.version.versionId);
  const before = questionsBefore(definition, section?.key);
  return {
    ...partModel(words, about),
    heading: words.t(section === undefined ? 'forms.design.section.add' : 'forms.design.section.title'),
    action: section === undefined ? `${path}/add-section` : `${path}/sections/${section.key}`,
    removeHref: section === undefined ? '' : `${path}/sections/${section.key}/remove`,
    faults: [] as ReturnType<typeof faultsOf>,
    condition: conditionModel(words, definition, before, about.typed, section?.showWhen),
    bands: bandRows(about.typed),
  };
}
