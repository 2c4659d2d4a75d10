import type { Charset } from './read-text.ts';
import type { FileKind } from './sniff.ts';

/**
 * Why a file is not taken: it is empty; of no kind that is taken; a document with macros; a picture or document that is something else as
 * well; it has another file packed in it; it would unpack to too much; it is cut off or broken.
 */
export type FileProblem = 'empty' | 'kind' | 'macros' | 'two-kinds' | 'packed' | 'bomb' | 'damaged';

/** What a file is, by all that it holds; of plain text and lists, how their letters are written. */
export type FileFound = { kind: FileKind; charset?: Charset } | { problem: FileProblem };
