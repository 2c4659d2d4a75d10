import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { expect } from 'vitest';

const top = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Compares a document of the repository with what the code says now. When they differ the test fails; `npx vitest run FILE -u`
 * writes the document anew.
 */
export async function expectDocument(path: string, paragraphs: readonly string[]): Promise<void> {
  const file = `${top}${path}`;
  const text = await format(paragraphs.join('\n\n'), { ...(await resolveConfig(file)), filepath: file });
  await expect(text).toMatchFileSnapshot(file);
}

/** A table in Markdown; a bar within a cell is not the end of it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export const code = (text: string) => `\`${text}\``;
