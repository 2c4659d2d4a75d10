import type { Config } from '#platform/config.ts';

/** What the scanner said of a kept file: nothing yet, that it is clean, or what is in it. */
export type FileState = 'waiting' | 'clean' | 'infected';

/** Why a file still waits: the scanner did not answer, would not look at it, or the file was not there. */
export type FileTrouble = 'away' | 'not-checked' | 'missing';

/** Whether a file may be given out. Where there is no scanner, what was never looked at may; once there is one, it waits for it. */
export function isReadable(state: FileState, config: Pick<Config, 'scanner'>): boolean {
  return state === 'clean' || (state === 'waiting' && config.scanner === undefined);
}
