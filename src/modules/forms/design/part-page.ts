import type { FieldError } from '#platform/web/render.ts';
import type { Words } from '#platform/words/index.ts';
import type { Version } from '#practice/questionnaires/index.ts';
import { bandFields, most } from './item-fields.ts';
import { markOf, versionPath } from './open-version.ts';
import { sayEither, type Typed } from './read-fields.ts';
import { rowsToShow } from './rows.ts';
import { sayFaults } from './say-faults.ts';

/** A page on which one part of a draft is written: what every such page has. */
export interface PartPage {
  version: Version;
  /** The part as it is; undefined for a new one. */
  part: object | undefined;
  typed: Typed;
  errors: readonly FieldError[];
}

export function partModel(words: Words, { version, part, typed, errors }: PartPage) {
  return {
    path: versionPath(version.versionId),
    form: sayEither(words, version.definition.title),
    was: markOf(part),
    typed,
    errors,
  };
}

/** What is still wrong with one part of a form, for its own page. */
export function faultsOf(
  words: Words,
  { definition, versionId }: Version,
  part: { item?: string; section?: string },
) {
  return sayFaults(words, definition, versionPath(versionId)).filter((fault) =>
    part.item === undefined
      ? fault.item === undefined && fault.section === part.section
      : fault.item === part.item,
  );
}

export const bandRows = (typed: Typed) => rowsToShow(typed, 'band', bandFields, most.band);
