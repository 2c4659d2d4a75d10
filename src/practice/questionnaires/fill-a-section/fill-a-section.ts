import {
  conflictPage,
  keptInPart,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import { visibleSections } from '../answers/visible-questions.ts';
import { questionsOf, type Section } from '../definition/definition.ts';
import { readSheet, type Handler, type OpenSheet, type Place } from '../place/place.ts';
import { dropSetAside, listSetAside, saveAnswers, type SavedAnswer } from '../sheet/sheet.queries.ts';
import { sayWhatWasTyped } from './say-what-was-typed.ts';
import { readTyped } from './read-typed.ts';
import { findSection, keysShown, sectionModel } from './section-model.ts';

const view = 'practice/questionnaires/fill-a-section/fill-a-section.njk';

/** One section with what stands on it. Where nothing can be written any more, the answers are read instead. */
export const showSection =
  (place: Place): Handler =>
  async (visit) => {
    const opened = await readSheet(visit, place);
    if (opened === undefined) return notFound();
    const { asked } = findSection(opened, visit.params['section'] ?? '');
    if (asked === undefined || !opened.mayWrite) return redirect(opened.around.path);
    const aside = await listSetAside(visit.tx, opened.sheet.sheetId);
    const setAside = new Map(aside.map((one) => [one.key, one]));
    return page(view, sectionModel(visit, opened, asked.section, undefined, setAside));
  };

/** Keeps what was typed in a section: each answer by itself, so that one that is wrong or was overtaken holds up no other. */
export const submitSection =
  (place: Place): Handler =>
  async (visit) => {
    const opened = await readSheet(visit, place);
    if (opened === undefined || !opened.around.mayFill) return notFound();
    const section = opened.definition.sections.find(({ key }) => key === visit.params['section']);
    if (section === undefined) return notFound();
    const around = { today: visit.today, people: opened.around.people, children: opened.around.children };
    const typed = readTyped(questionsOf(section), visit.body, around);
    if (opened.sheet.state === 'signed') return overtakenBySignOff(visit, opened, section, typed);
    const saved = await keep(visit, opened, typed.toSave);
    if (saved === undefined) return notFound();
    if (saved.some(({ outcome }) => outcome === 'signed'))
      return overtakenBySignOff(visit, opened, section, typed);
    const dropped = visit.body['letGo'];
    const isLetGo =
      typeof dropped === 'string' && (await dropSetAside(visit.tx, opened.sheet.sheetId, dropped));
    const isKept = isLetGo || saved.some(({ outcome }) => outcome === 'saved');
    return answerSaved(visit, opened, section, { ...typed, isKept }, saved);
  };

/** On to what comes next; or the section again, with what could not be kept. */
function answerSaved(
  visit: Visit,
  opened: OpenSheet,
  section: Section,
  typed: ReturnType<typeof readTyped> & { isKept: boolean },
  saved: readonly SavedAnswer[],
): Answer {
  const after = withSaved(opened, saved);
  const conflicts = new Set(saved.filter(({ outcome }) => outcome === 'conflict').map(({ key }) => key));
  if (conflicts.size === 0 && typed.problems.size === 0)
    return redirect(whereNext(visit, opened, after, section));
  const model = sectionModel(visit, after, section, { typed, conflicts });
  // Words that were overtaken are kept too: they wait for their writer.
  return conflicts.size > 0 || typed.isKept ? keptInPart(view, model) : pageWithErrors(view, model);
}

type ToSave = ReturnType<typeof readTyped>['toSave'];

async function keep(visit: Visit, { sheet }: OpenSheet, toSave: ToSave): Promise<SavedAnswer[] | undefined> {
  const saved = toSave.length === 0 ? { answers: [] } : await saveAnswers(visit.tx, sheet, toSave);
  visit.notes({
    sheetId: sheet.sheetId,
    saved: saved?.answers.filter(({ outcome }) => outcome === 'saved').length ?? 0,
  });
  return saved?.answers;
}

/** As things stand once these answers are kept. */
function withSaved(opened: OpenSheet, saved: readonly SavedAnswer[]): OpenSheet {
  const standing = saved.filter(({ version }) => version > 0).map((one) => [one.key, one] as const);
  return { ...opened, answers: new Map([...opened.answers, ...standing]) };
}

/** To the next section; but back to this one for a file, for more rows, and when an answer brought more questions to it. */
function whereNext({ body }: Visit, before: OpenSheet, after: OpenSheet, section: Section): string {
  const { path } = after.around;
  const here = `${path}/sections/${section.key}`;
  const wants = (name: string) => questionsOf(section).find(({ key }) => key === body[name])?.key;
  const file = wants('file');
  if (file !== undefined) return `${path}/files/${file}`;
  const stays = wants('rows') ?? wants('letGo');
  if (stays !== undefined) return `${here}#${stays}`;
  const shownBefore = keysShown(before);
  const asked = visibleSections(after.definition, after.answers).find(
    (one) => one.section.key === section.key,
  );
  const fresh = asked?.items.find(({ key, kind }) => kind !== 'note' && !shownBefore.has(key));
  if (fresh !== undefined) return `${here}#${fresh.key}`;
  const { next } = findSection(after, section.key);
  return next === undefined ? `${path}/check` : `${path}/sections/${next.section.key}`;
}

/** Somebody signed while this was being typed: nothing changes on what they stand by, and nothing typed is lost. */
function overtakenBySignOff(
  { words }: Visit,
  opened: OpenSheet,
  section: Section,
  typed: ReturnType<typeof readTyped>,
): Answer {
  return conflictPage('practice/questionnaires/fill-a-section/overtaken.njk', {
    around: opened.around,
    title: opened.definition.title[words.language],
    typed: sayWhatWasTyped(words, section, typed, opened.answers),
  });
}
