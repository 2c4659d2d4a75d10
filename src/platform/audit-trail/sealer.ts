import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Database } from '../db/database.ts';
import { errorForLog } from '../error-for-log.ts';
import { keepHeads } from './keep-heads.ts';
import { keepingOf } from './keeping.ts';
import { sealRows } from './seal.queries.ts';

export interface SealerNeeds {
  config: Config;
  clock: Clock;
  database: Database;
  logger: Logger;
}

/** Milliseconds between two sealings: a row is sealed about a second after it can no longer be joined by an earlier one. */
const EVERY = 1000;
const AT_ONCE = 5000;

/** Seals everything that is final and keeps the heads; gives how many rows were sealed. */
export async function sealNow({ config, clock, database, logger }: SealerNeeds): Promise<number> {
  const at = clock.now();
  let sealed = 0;
  for (let more = AT_ONCE; more === AT_ONCE; sealed += more) more = await sealRows(database.app, AT_ONCE, at);
  const broken = await keepHeads(database.app, keepingOf(config), at);
  if (broken.length > 0)
    logger.error({ chains: broken }, 'the audit trail is not what was sealed: verify it');
  return sealed;
}

/** Seals every second until it is stopped; a failure is logged and tried again. Several processes may do so: one at a time works. */
export function startSealer(needs: SealerNeeds): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const sealOrSay = () =>
    sealNow(needs).catch((error: unknown) => {
      needs.logger.error({ error: errorForLog(error) }, 'the audit trail could not be sealed');
    });
  const running = (async () => {
    while (!stopping.signal.aborted) {
      await sealOrSay();
      await pause(EVERY, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
    await sealOrSay();
  })();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
