import type { Words } from '#platform/words/index.ts';
import { nameOnLine, type KeptPart, type SaidOfChild } from './match.ts';

/** 'Ffion Prys, born on 4 March 2015': who a line is about, as the agency has it. */
export function sayLine(words: Words, said: SaidOfChild): string {
  const name = nameOnLine(said);
  const shown = name === '' ? words.t('matches.line.nameless') : name;
  return said.birthDate === undefined
    ? shown
    : words.t('matches.line.born', { name: shown, date: words.date(said.birthDate) });
}

/** Below this (log2 of the odds) a step decides nothing, and no sentence is spent on it. */
const SLIGHT = 0.5;

/** The sentence of one step. */
export const sayPart = ({ t }: Words, { words }: KeptPart): string => t(`matches.part.${words}`);

/** What speaks for one child and what against, the strongest first. */
export function sayEvidence(
  words: Words,
  parts: readonly KeptPart[],
): { speaksFor: string[]; against: string[] } {
  // Brothers and sisters have names of their own.
  const isNamesake = parts.some((part) => part.words === 'given-name.same');
  const strongest = parts
    .filter(({ words: step }) => step !== 'start' && !(step === 'family' && isNamesake))
    .filter(({ weight }) => Math.abs(weight) >= SLIGHT)
    .toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  const said = (isFor: boolean) =>
    strongest.filter(({ weight }) => weight > 0 === isFor).map((part) => sayPart(words, part));
  return { speaksFor: said(true), against: said(false) };
}

/** How likely two are one child, in words. */
export function sayLikelihood({ t }: Words, weight: number): string {
  const found = (
    [
      [9, 'certain'],
      [3, 'likely'],
      [-1, 'even'],
    ] as const
  ).find(([from]) => weight >= from);
  return t(`matches.likely.${found?.[1] ?? 'unlikely'}`);
}
