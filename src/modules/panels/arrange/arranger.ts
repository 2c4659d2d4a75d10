import type { Tx } from '#platform/db/database.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';

/** Who arranges, when, and with what letters are written: a visit has it, and so has whoever arranges without the web. */
export interface Arranger {
  tx: Tx;
  partnershipId: string;
  userId: string;
  now: Date;
  /** 'YYYY-MM-DD' in London. */
  today: string;
  wordsIn(language: string): Words;
  baseUrl: string;
}

export function arrangerOf(visit: Visit): Arranger {
  const { tx, viewer, now, today, config } = visit;
  return {
    tx,
    partnershipId: viewer.partnershipId,
    userId: viewer.userId,
    now,
    today,
    wordsIn: (language) => visit.wordsIn(language),
    baseUrl: config.baseUrl,
  };
}
