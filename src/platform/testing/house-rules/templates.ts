import type { HouseRule } from './house-file.ts';

const mostLines = 120;

/** A template that does not fit on two screens is two parts. */
export const templatesAreShort: HouseRule = (files) =>
  files
    .filter(({ path }) => path.endsWith('.njk'))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > mostLines)
    .map(({ path, lines }) => `${path} has ${String(lines)} lines, at most ${String(mostLines)}`);

/** Nothing is put on a page without being escaped: no `safe` filter, no HTML glued together as a string. */
export const templatesEscape: HouseRule = (files) =>
  files
    .filter(({ path }) => path.endsWith('.njk'))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => {
        const isUnsafe =
          /\|\s*safe\b/.test(line) || /\bhtml\s*:\s*["'`]/.test(line) || /autoescape/.test(line);
        return isUnsafe ? [`${path}:${String(index + 1)} puts out unescaped text: ${line.trim()}`] : [];
      }),
    );
