import { posix } from 'node:path';
import type { HouseFile, HouseRule } from './house-file.ts';

const markdownLink = /\]\(([^)\s]+)\)/g;
const elsewhere = /^[a-z]+:/;

/** Every link and picture in a document leads to a file that is there, and to a heading that is in it. */
export const linksResolve =
  (exists: (path: string) => boolean): HouseRule =>
  (files) => {
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    return files
      .filter(({ path }) => path.endsWith('.md'))
      .flatMap((file) =>
        linksOf(file)
          .filter(({ target, heading }) => {
            if (!exists(target)) return true;
            return heading !== undefined && !headingsOf(texts.get(target) ?? '').includes(heading);
          })
          .map(({ written }) => `${file.path}: ${written} leads nowhere`),
      );
  };

const numberedLink = /\[(\d{4})\]\((?:[^)\s]*\/)?(\d{4})-[^)\s]*\)/g;

/** Where a document calls a decision by its number, that is the number of the page behind it. */
export const numbersFitTheirLinks: HouseRule = (files) =>
  files
    .filter(({ path }) => path.endsWith('.md'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(numberedLink)]
        .filter(([, said, led]) => said !== led)
        .map(([, said, led]) => `${path}: “${said}” leads to ${led}`),
    );

/** The lock file names no server, so that an installation works from any registry or mirror. */
export const lockNamesNoServer: HouseRule = (files) =>
  files
    .filter(({ path, text }) => path === 'package-lock.json' && text.includes('"resolved"'))
    .map(({ path }) => `${path} has "resolved" addresses; see .npmrc and CONTRIBUTING.md`);

type Link = { written: string; target: string; heading: string | undefined };

function linksOf({ path, text }: HouseFile): Link[] {
  const prose = text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(markdownLink)]
    .map((match) => match[1] ?? '')
    .filter((written) => !elsewhere.test(written))
    .map((written) => {
      const [file = '', heading] = written.split('#');
      const target = file === '' ? path : posix.join(posix.dirname(path), file);
      return { written, target: target.replace(/\/$/, ''), heading };
    });
}

function headingsOf(text: string): string[] {
  const headings = text.replace(/```[\s\S]*?```/g, '').matchAll(/^#{1,6}\s+(.+)$/gm);
  return [...headings].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}
