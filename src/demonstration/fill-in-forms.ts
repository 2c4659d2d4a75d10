import { randomUUID } from 'node:crypto';
import { readTeam } from '#modules/team/index.ts';
import {
  findVersion,
  listPublished,
  openDraft,
  openSheet,
  reopenSheet,
  saveAnswers,
  saveDraft,
  signSheet,
  type AnswerToSave,
  type Value,
} from '#practice/questionnaires/index.ts';
import { dayAfter, momentOf } from './moments.ts';
import { formsFilledIn, type StoryForm } from './story/forms-filled-in.ts';
import { personNamed, type Storyteller, type Teller } from './storyteller.ts';

interface Begun {
  sheetId: string;
  versionId: string;
}

/** Has workers and those they work with fill in forms about their children; some sign, one opens a form again. Somebody begins to change a form. */
export async function fillInForms(story: Storyteller): Promise<void> {
  for (const form of formsFilledIn) {
    const [childId = ''] = story.childIds([form.child]);
    const at = (daysAgo: number, time: string) => momentOf(dayAfter(story.today, -daysAgo), time);
    const sheet = await story.as(form.by, at(form.daysAgo, '10:05'), (teller) =>
      begin(teller, childId, form),
    );
    if (form.alsoWritten !== undefined) await addFromTheTeam(story, childId, sheet, form);
    if (form.signedDaysAgo === undefined) continue;
    await story.as(form.by, at(form.signedDaysAgo, '16:20'), (teller) =>
      sign(teller, sheet, given(form).length),
    );
    if (form.reopened !== undefined) await signAgain(story, sheet, form, form.reopened);
  }
  await story.as('Yusuf Adeyarin', momentOf(dayAfter(story.today, -2), '11:30'), beginToChange);
}

/** A draft of the early help assessment, in which a question was added whose Welsh is still missing. */
async function beginToChange({ tx }: Teller): Promise<void> {
  const version = (await listPublished(tx, 'child')).find(({ key }) => key === 'early-help-assessment');
  const versionId = version && (await openDraft(tx, version.questionnaireId));
  const draft = versionId && (await findVersion(tx, versionId));
  const [beginning, ...others] = draft ? draft.definition.sections : [];
  if (!draft || beginning === undefined) throw new Error('there is no form to change');
  const question = {
    ...{ key: 'best-time', kind: 'short-text' as const },
    label: { en: 'When is a good time to meet the family?', cy: '' },
  };
  const sections = [{ ...beginning, items: [...beginning.items, question] }, ...others];
  await saveDraft(tx, { ...draft, definition: { ...draft.definition, sections } });
}

async function begin(teller: Teller, childId: string, form: StoryForm): Promise<Begun> {
  const { tx, partnershipId, today } = teller;
  const version = (await listPublished(tx, 'child')).find(({ key }) => key === form.form);
  if (version === undefined) throw new Error(`there is no form ${form.form}`);
  const sheet = { sheetId: randomUUID(), versionId: version.versionId };
  await openSheet(tx, {
    ...{ ...sheet, partnershipId, childId, audience: 'panel', openedForKind: 'child', openedForId: childId },
  });
  await save(teller, sheet, given(form, today));
  return sheet;
}

/** What the story says, with the days that hang on when it is told. */
function given({ answers, unanswered = {}, form }: StoryForm, today = '2000-01-01'): AnswerToSave[] {
  const days: Record<string, Value> =
    form === 'early-help-assessment' ? { 'began-on': today, 'consent-on': today } : {};
  return [
    ...Object.entries({ ...days, ...answers }).map(([key, value]) => ({
      key,
      version: 0,
      value,
      whyNot: '',
    })),
    ...Object.entries(unanswered).map(([key, whyNot]) => ({ key, version: 0, value: null, whyNot })),
  ];
}

/** Somebody of another agency who is in the team writes on it too. */
async function addFromTheTeam(
  story: Storyteller,
  childId: string,
  sheet: Begun,
  form: StoryForm,
): Promise<void> {
  const day = dayAfter(story.today, -form.daysAgo + 2);
  const members = await story.as(
    form.by,
    momentOf(day, '08:30'),
    async ({ tx }) => (await readTeam(tx, childId))?.members,
  );
  const worker = personNamed(form.by);
  const other = members?.find(({ fullName }) => personNamed(fullName).agencyId !== worker.agencyId);
  if (other === undefined) return;
  await story.as(other.fullName, momentOf(day, '13:40'), (teller) =>
    save(
      teller,
      sheet,
      Object.entries(form.alsoWritten ?? {}).map(([key, value]) => ({
        ...{ key, value, whyNot: '' },
        version: form.answers[key] === undefined ? 0 : 1,
      })),
    ),
  );
}

async function signAgain(
  story: Storyteller,
  sheet: Begun,
  form: StoryForm,
  { daysAgo, note }: NonNullable<StoryForm['reopened']>,
) {
  const day = dayAfter(story.today, -daysAgo);
  await story.as(form.by, momentOf(day, '09:15'), async (teller) => {
    await reopenSheet(teller.tx, sheet.sheetId, note);
    const value = 'Reads above her age. Asleep on six Mondays this term; on the other days she is bright.';
    await save(teller, sheet, [{ key: 'learning-words', version: 1, value, whyNot: '' }]);
  });
  await story.as(form.by, momentOf(dayAfter(day, 1), '09:40'), (teller) =>
    sign(teller, sheet, given(form).length + 1),
  );
}

async function save({ tx }: Teller, sheet: Begun, answers: readonly AnswerToSave[]): Promise<void> {
  const saved = await saveAnswers(tx, sheet, answers);
  const lost = saved?.answers.filter(({ outcome }) => outcome !== 'saved') ?? [];
  if (saved === undefined || lost.length > 0)
    throw new Error(`not saved: ${lost.map(({ key }) => key).join(', ')}`);
}

async function sign({ tx }: Teller, { sheetId }: Begun, seen: number): Promise<void> {
  const outcome = await signSheet(tx, sheetId, seen);
  if (outcome !== 'signed') throw new Error(`not signed: ${outcome}`);
}
