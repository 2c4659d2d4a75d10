import type { HouseFile, HouseRule } from './house-file.ts';

const drawing = 'docs/modules.md';
const roomOf = /^src\/(?:practice|modules)\/([^/]+)\//;
const use = /from '#(?:practice|modules)\/([^/]+)\//g;
const arrow = /^\s*([a-z-]+) --> ([a-z-]+)$/gm;

/**
 * docs/modules.md draws who uses whom: each import of another room is an arrow there, and each arrow is an import. Tests may
 * use any room, to prepare what they need.
 */
export const usesAreDrawn: HouseRule = (files) => {
  const drawn = arrowsIn(files.find(({ path }) => path === drawing)?.text ?? '');
  const used = new Set(files.flatMap(usesOf));
  return [
    ...[...used].filter((each) => !drawn.has(each)).map((each) => `${each} is not drawn in ${drawing}`),
    ...[...drawn]
      .filter((each) => !used.has(each))
      .map((each) => `${each} is drawn in ${drawing}, but not so`),
  ];
};

function arrowsIn(text: string): Set<string> {
  return new Set([...text.matchAll(arrow)].map(([, from = '', to = '']) => `${from} --> ${to}`));
}

function usesOf({ path, text }: HouseFile): string[] {
  const room = roomOf.exec(path)?.[1];
  if (room === undefined || !path.endsWith('.ts') || path.endsWith('.test.ts')) return [];
  return [...text.matchAll(use)]
    .map(([, other = '']) => other)
    .filter((other) => other !== room)
    .map((other) => `${room} --> ${other}`);
}
