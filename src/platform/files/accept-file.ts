import type { Words } from '../words/index.ts';
import type { FileFound, FileProblem } from './look/file-found.ts';
import { fileKinds, type FileKind } from './look/sniff.ts';

/** A file as it is kept: by what it holds. */
export interface AcceptedFile {
  kind: FileKind;
  fileName: string;
  contentType: string;
}

/** Why a file that somebody sent is not taken; 'name': it calls itself something else than it is. */
export interface RefusedFile {
  problem: FileProblem | 'name';
  /** What its name says it is, without the dot. */
  ending: string;
  kind: FileKind | undefined;
  /** What is taken at that place. */
  accepted: readonly FileKind[];
}

/** Endings that say the same as a kind's own. */
const OTHER_ENDINGS: Readonly<Partial<Record<FileKind, readonly string[]>>> = {
  jpg: ['jpeg', 'jpe', 'jfif'],
};

/**
 * Whether a file is one of the kinds that are taken at a place, and is what its name says. Its name keeps its words; one without an ending
 * gets the one that belongs to the content. A list in plain text is taken as the text it is called.
 */
export function acceptFile(
  { found, fileName }: { found: FileFound; fileName: string },
  accepted: readonly FileKind[],
): AcceptedFile | RefusedFile {
  const { stem, ending } = nameOf(fileName);
  if ('problem' in found) return { problem: found.problem, ending, kind: undefined, accepted };
  const kind = found.kind === 'csv' && ending === 'txt' ? 'text' : found.kind;
  if (!accepted.includes(kind)) return { problem: 'kind', ending, kind, accepted };
  const { contentType, extension } = fileKinds[kind];
  const isCalledSo = ending === '' || ending === extension || OTHER_ENDINGS[kind]?.includes(ending) === true;
  if (!isCalledSo) return { problem: 'name', ending, kind, accepted };
  return {
    kind,
    fileName: `${stem}.${extension}`,
    contentType: found.charset === undefined ? contentType : `${contentType}; charset=${found.charset}`,
  };
}

/** A name without folders, control characters and its ending; the ending in small letters. A number behind a dot is no ending. */
function nameOf(fileName: string): { stem: string; ending: string } {
  const name = fileName.replaceAll(/\p{Cc}|\p{Cf}/gu, '').replace(/^.*[/\\]/s, '');
  const ending = /\.((?=\d*[A-Za-z])[A-Za-z0-9]{1,8})$/.exec(name)?.[1] ?? '';
  const stem = (ending === '' ? name : name.slice(0, -ending.length - 1)).trim();
  return {
    stem: stem === '' ? 'file' : Array.from(stem).slice(0, 120).join(''),
    ending: ending.toLowerCase(),
  };
}

/** A sentence about a file that is not taken: what is wrong, and what to do. */
export function sayWhyRefused({ t, list }: Words, refused: RefusedFile): string {
  const { problem, ending, kind, accepted } = refused;
  const nameOfKind = (one: FileKind) => t(`files.kind.${one}`);
  if (problem === 'kind') return t('files.problem.kind', { kinds: list(accepted.map(nameOfKind)) });
  if (problem === 'name' && kind !== undefined)
    return t('files.problem.name', { ending, kind: nameOfKind(kind) });
  return t(`files.problem.${problem}`);
}
