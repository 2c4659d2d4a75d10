import { createApp, type App } from '../app.ts';
import { pino } from 'pino';
import { readConfig } from '#platform/config.ts';
import { listPartnerships, type Partnership } from '#platform/jobs/index.ts';
import { WrongUse } from './command.ts';

/** Opens the installation of the settings for one command and closes it after, also when the command fails. */
export async function withApp<T>(work: (app: App) => Promise<T>): Promise<T> {
  const app = await createApp(readConfig(), { logger: pino({ level: 'warn' }, pino.destination(2)) });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

/**
 * The partnership of that name, or, without one, of that authority code, or the only one there is.
 * @throws WrongUse naming those there are
 */
export async function choosePartnership(
  app: Pick<App, 'house'>,
  name?: string,
  laCode?: string,
): Promise<Partnership> {
  const all = await listPartnerships(app.house.database.app);
  const matching = all.filter((one) => {
    if (name !== undefined) return one.name.toLowerCase() === name.toLowerCase();
    return laCode === undefined || one.laCode === laCode;
  });
  const [found] = matching;
  if (found !== undefined && matching.length === 1) return found;
  const there = all.map((one) => `“${one.name}” (${one.laCode})`).join(', ') || 'none';
  const asked =
    name === undefined
      ? laCode === undefined
        ? 'one partnership'
        : `authority code ${laCode}`
      : `“${name}”`;
  throw new WrongUse(
    `There is no partnership for ${asked}. There are: ${there}. Choose with --partnership NAME.`,
  );
}
