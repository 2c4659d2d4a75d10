import { createApp } from './app.ts';
import { loadDemonstration } from './demonstration/load-demonstration.ts';
import { dayInLondon } from '#platform/clock.ts';
import { readConfig, WrongSetting } from '#platform/config.ts';
import { endOnWhatNobodyCaught } from '#platform/last-handler.ts';

/** Starts the web server and the job worker, says where, and ends cleanly when told to. */
export async function start(): Promise<void> {
  const config = readConfig();
  const app = await createApp(config);
  endOnWhatNobodyCaught(app.house.logger);
  if (config.isDemonstration) await loadDemonstration(app, { asAt: dayInLondon(app.house.clock.now()) });
  await app.work();
  await app.server.listen({ host: config.host, port: config.port }).catch(async (error: unknown) => {
    // Nothing is left running, the database least of all.
    await app.close();
    throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? portIsTaken(config.port) : error;
  });
  const address = app.server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : config.port;
  let isClosing = false;
  const close = (signal: string) => {
    if (isClosing) return;
    isClosing = true;
    app.house.logger.info({ signal }, 'stopping');
    app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        app.house.logger.error({ err: error }, 'did not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', () => close('SIGINT'));
  process.on('SIGTERM', () => close('SIGTERM'));
  // Last, so that whoever reads it can already ask the process to stop.
  process.stdout.write(`Teamaround is ready at http://${config.host}:${port}\n`);
}

const portIsTaken = (port: number) =>
  new WrongSetting(
    `PORT ${port} is taken by another program on this machine. Stop that one, or set PORT to another number.`,
  );

if (import.meta.main) {
  await start().catch((error: unknown) => {
    process.stderr.write(
      `${error instanceof WrongSetting ? error.message : String((error as Error).stack)}\n`,
    );
    process.exit(1);
  });
}
