import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A file of the checkout: its path from the top, with forward slashes, and its text. */
export type HouseFile = { path: string; text: string };

/** A rule reads files and gives one sentence for each place that breaks it, or an empty list. */
export type HouseRule = (files: readonly HouseFile[]) => string[];

const notOurs = /(^|\/)(node_modules|\.data|\.git|dist|coverage)(\/|$)/;
const isText = /\.(ts|js|cjs|njk|sql|scss|md|json|yaml|css|html)$/;

/** Reads every text file of the checkout at `top`, without what is installed or made by running it. */
export async function readHouse(top: string): Promise<HouseFile[]> {
  const files: HouseFile[] = [];
  const exclude = (path: string) => notOurs.test(path.split(sep).join('/'));
  for await (const found of glob('**/*', { cwd: top, exclude })) {
    const path = found.split(sep).join('/');
    if (isText.test(path)) files.push({ path, text: await readFile(join(top, found), 'utf8') });
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
