import type { ParseArgsOptionsConfig } from 'node:util';

/** Where a command writes: its answer, and, apart from it, errors and progress. */
export interface Output {
  out: (line: string) => void;
  error: (line: string) => void;
}

/** What was asked: words after the command's name, and its options; each option is text, true, or absent. */
export interface Asked {
  words: string[];
  options: Record<string, string | boolean | undefined>;
}

/** One command. `run` gives the exit code: 0 when it did what was asked, 1 when it did not. */
export interface Command {
  name: string;
  usage: string;
  about: string;
  options: ParseArgsOptionsConfig;
  run(asked: Asked, output: Output): Promise<number>;
}

/** The text of an option, or undefined. */
export function textOf(asked: Asked, name: string): string | undefined {
  const value = asked.options[name];
  return typeof value === 'string' ? value : undefined;
}

/** A wrong use of a command, told in one sentence. */
export class WrongUse extends Error {}

/** The option as a whole number of at least one. */
export function countOf(asked: Asked, name: string): number {
  const value = Number(textOf(asked, name));
  if (!Number.isSafeInteger(value) || value < 1)
    throw new WrongUse(`--${name} must be a whole number from 1.`);
  return value;
}

/** The option as a day, or undefined when it is not given. */
export function dayOf(asked: Asked, name: string): string | undefined {
  const value = textOf(asked, name);
  if (value === undefined) return undefined;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`));
  if (!isDay) throw new WrongUse(`--${name} must be a day such as 2026-11-21.`);
  return value;
}

export const askForHelp: ParseArgsOptionsConfig = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
};
