import { setTimeout } from 'node:timers/promises';
import type { Runner } from 'graphile-worker';
import type { Logger } from 'pino';
import { errorForLog } from '../error-for-log.ts';

/** Milliseconds before background work is begun again: a database takes a moment to come back. */
const PAUSE = 5000;

/**
 * Keeps background work going: when the database goes away in the moment a job ends, the library gives up all its work for good. Then it is
 * begun again, until somebody stops it.
 */
export async function keepRunning(
  begin: () => Promise<Runner>,
  logger: Logger,
  pause = PAUSE,
): Promise<{ first: Runner; stop(): Promise<void> }> {
  const stopping = new AbortController();
  const first = await begin();
  let current: Runner | undefined = first;
  const watching = (async () => {
    while (current !== undefined) {
      await current.promise.catch((error: unknown) => {
        logger.error({ error: errorForLog(error) }, 'background work failed');
      });
      current = undefined;
      if (stopping.signal.aborted) return;
      logger.error({}, 'background work ended by itself, and is begun again');
      current = await beginAgain(begin, logger, { pause, signal: stopping.signal });
    }
  })();
  return {
    first,
    stop: async () => {
      stopping.abort();
      await current?.stop();
      await watching;
    },
  };
}

/** Tries until it succeeds; undefined when it was stopped before. */
async function beginAgain(
  begin: () => Promise<Runner>,
  logger: Logger,
  { pause, signal }: { pause: number; signal: AbortSignal },
): Promise<Runner | undefined> {
  const isStopped = () => signal.aborted;
  for (;;) {
    await setTimeout(pause, undefined, { signal }).catch(() => undefined);
    if (isStopped()) return undefined;
    const begun = await begin().catch((error: unknown) => {
      logger.error({ error: errorForLog(error) }, 'background work could not begin again');
      return undefined;
    });
    if (begun === undefined) continue;
    if (!isStopped()) return begun;
    await begun.stop();
    return undefined;
  }
}
