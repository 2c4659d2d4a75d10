import { fileKinds, type FileKind } from '#platform/files/index.ts';

/** What a paper may be; a spreadsheet's plain-text sister is taken only as the text file it is called. */
const accepted: readonly FileKind[] = ['pdf', 'docx', 'xlsx', 'png', 'jpg', 'text'];

export const largestPaper = 20 * 1024 * 1024;

export interface AcceptedFile {
  kind: FileKind;
  fileName: string;
  contentType: string;
}

/**
 * How an uploaded file is kept, by what it holds and never by what it calls itself; undefined when it is of no kind that is taken. The
 * name keeps its words and gets the ending that belongs to the content.
 */
export function acceptFile(kind: FileKind | undefined, fileName: string): AcceptedFile | undefined {
  const read = kind === 'csv' && /\.txt$/i.test(fileName) ? 'text' : kind;
  if (read === undefined || !accepted.includes(read)) return undefined;
  const { contentType, extension } = fileKinds[read];
  const isText = read === 'text';
  return {
    kind: read,
    fileName: `${stemOf(fileName)}.${extension}`,
    contentType: isText ? `${contentType}; charset=utf-8` : contentType,
  };
}

/** The name without folders, control characters and its last ending. */
function stemOf(fileName: string): string {
  const name = fileName.replaceAll(/\p{Cc}|\p{Cf}/gu, '').replace(/^.*[/\\]/s, '');
  const stem = name.replace(/\.[A-Za-z0-9]{1,8}$/, '').trim();
  return stem === '' ? 'paper' : Array.from(stem).slice(0, 120).join('');
}
