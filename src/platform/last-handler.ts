import type { Logger } from 'pino';
import { errorForLog } from './error-for-log.ts';

/**
 * What no request, job or start has caught: it is written down without what people typed, and the process ends with 1, for whoever started
 * it to start it again. To go on would be to go on in a state that nobody knows; what is under way is a transaction, and is undone.
 */
export function endOnWhatNobodyCaught(logger: Logger): void {
  process.on('uncaughtException', (error: unknown, origin) => {
    logger.fatal({ error: errorForLog(error), origin }, 'ended by what nobody caught');
    process.exit(1);
  });
}
