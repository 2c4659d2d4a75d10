import { z } from 'zod';
import { conflictPage, json, notFound, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { sayPrompt } from '../../arrange/default-prompts.ts';
import { nameChildren } from '../../papers/case-in-words.ts';
import { itemsOf, voice } from '../note-items.ts';
import { listNotes, saveNote, type CaseNote, type NoteToSave } from '../note.queries.ts';
import { findCaseAtPanel, type CaseAtPanel } from '../sit-a-case/case-at-panel.ts';

const view = 'modules/panels/sitting/take-notes/take-notes.njk';
const longest = 20_000;
const form = z.object({
  note: z
    .string()
    .max(2 * longest)
    .transform((body) => body.replaceAll('\r\n', '\n'))
    .pipe(z.string().max(longest)),
  version: z.coerce.number().int().min(0).max(1_000_000),
});

interface NotedHere {
  place: CaseAtPanel;
  note: NoteToSave;
}

type Saved =
  { outcome: 'saved'; version: number } | { outcome: 'changed'; theirs: CaseNote } | { outcome: 'ended' };

/** Saves a note while it is typed and answers the page's script: what is saved, or that somebody else saved another one meanwhile. */
export async function keep(visit: Visit): Promise<Answer> {
  const noted = await readNote(visit);
  if (noted === undefined) return notFound();
  const saved = await save(visit, noted);
  if (saved.outcome !== 'saved') return json({ outcome: saved.outcome }, 409);
  return json({ savedAt: visit.words.time(visit.now), version: saved.version });
}

/** Saves a note by its button. When somebody else saved another one meanwhile, both are on the next page, joined in one box. */
export async function submit(visit: Visit): Promise<Answer> {
  const noted = await readNote(visit);
  if (noted === undefined) return notFound();
  const { place, note } = noted;
  const saved = await save(visit, noted);
  if (saved.outcome === 'saved') return redirect(`/panels/cases/${note.caseId}/sit#note-${note.item}`);
  const theirs = saved.outcome === 'changed' ? saved.theirs : undefined;
  return conflictPage(view, {
    caseId: note.caseId,
    item: note.item,
    prompt: sayPrompt(visit, note.prompt),
    names: nameChildren(visit.words, place.found.children),
    yours: note.body,
    theirs,
    joined: theirs === undefined ? '' : [theirs.body, note.body].filter((body) => body !== '').join('\n\n'),
    tooLong: theirs !== undefined && theirs.body.length + note.body.length + 2 > longest,
  });
}

async function readNote(visit: Visit): Promise<NotedHere | undefined> {
  const place = await findCaseAtPanel(visit);
  const read = form.safeParse(visit.body);
  if (place === undefined || !read.success) return undefined;
  const asked = [voice, ...itemsOf(place.meeting.prompts)].find(({ item }) => item === visit.params['item']);
  if (asked === undefined) return undefined;
  const note = {
    ...asked,
    partnershipId: visit.viewer.partnershipId,
    caseId: place.found.caseId,
    body: read.data.note,
    version: read.data.version,
    savedBy: visit.viewer.userId,
    savedAt: visit.now,
  };
  return { place, note };
}

async function save({ tx }: Visit, { place, note }: NotedHere): Promise<Saved> {
  if (!place.isUnderWay) return { outcome: 'ended' };
  const version = await saveNote(tx, note);
  if (version !== undefined) return { outcome: 'saved', version };
  const theirs = (await listNotes(tx, note.caseId)).get(note.item);
  if (theirs === undefined) throw new Error(`Note ${note.item} of case ${note.caseId} has gone`);
  // Sent twice, as by a script that did not hear the first answer.
  return theirs.body === note.body
    ? { outcome: 'saved', version: theirs.version }
    : { outcome: 'changed', theirs };
}
