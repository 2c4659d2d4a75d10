import type { Answer, Visit } from '#platform/web/visit.ts';
import type { Given } from '../answers/answer.ts';
import type { Known } from '../answers/read-value.ts';
import type { Definition } from '../definition/definition.ts';
import { definitionOf } from './definition-of.ts';
import { findSheet, listAnswers, type Sheet, type StandingAnswer } from '../sheet/sheet.queries.ts';

/**
 * Where sheets stand: the pages of a module whose forms are answered here. `base` is the address of one sheet and ends in '/:sheetId'; whatever else is in it
 * is the module's. The permissions are the module's too.
 */
export interface Place {
  base: string;
  /** What the audit trail calls a sheet here: 'form' gives 'form.sheet viewed'. */
  records: string;
  may: { read: string; fill: string };
  /** What stands around every page, or undefined when the viewer may not be here. Notes the look. */
  open(visit: Visit): Promise<Around | undefined>;
}

export interface Around {
  /** The address of the sheet, filled in. */
  path: string;
  /** The page the sheet was opened from. */
  back: { href: string; text: string };
  /** A template below src, shown above the title; it sees `model.around.head`. */
  top: string;
  head: object;
  /** Whom or what the sheet is about, on paper: a child's name. */
  about: string;
  /** What this place's sheets are opened for: a sheet of anything else is not here. */
  openedForKind: string;
  openedForId: string;
  /** Whoever signs a form that asks for a manager. */
  mayManage: boolean;
  /** Reads only: nothing can be written here. */
  mayFill: boolean;
  /** What comes after reading the answers, where the act of the place itself signs them. */
  next?: { href: string; text: string };
  people: readonly Known[];
  children: readonly Known[];
}

export interface OpenSheet {
  around: Around;
  sheet: Sheet;
  definition: Definition;
  answers: ReadonlyMap<string, StandingAnswer>;
  /** Open, and this viewer may write on it. */
  mayWrite: boolean;
}

/** The sheet of the address with everything that stands on it; undefined when it is not there or not the viewer's. */
export async function readSheet(visit: Visit, place: Place): Promise<OpenSheet | undefined> {
  const around = await place.open(visit);
  if (around === undefined) return undefined;
  const sheet = await findSheet(visit.tx, visit.params['sheetId'] ?? '');
  if (
    sheet === undefined ||
    sheet.openedForKind !== around.openedForKind ||
    sheet.openedForId !== around.openedForId
  )
    return undefined;
  const definition = await definitionOf(visit, sheet.versionId);
  if (definition === undefined) return undefined;
  if (sheet.childId !== null) visit.looksAt([sheet.childId]);
  const answers = await listAnswers(visit.tx, sheet.sheetId);
  return {
    around,
    sheet,
    definition,
    answers: new Map(answers.map((one) => [one.key, one])),
    mayWrite: sheet.state === 'open' && around.mayFill,
  };
}

export type Answers = ReadonlyMap<string, Given>;
export type Handler = (visit: Visit) => Promise<Answer>;
