import { createRequire } from 'node:module';
import { join } from 'node:path';
import sparticuz, { inflate } from '@sparticuz/chromium';

/** The packages bring a browser for these machines only. */
export const isBrought = process.platform === 'linux' && process.arch === 'x64';

interface Brought {
  executablePath: string;
  env: NodeJS.ProcessEnv;
}

/** Unpacks the browser that came with the packages, unless it is there, and the libraries of it that a bare machine has not. */
export async function bringBrowser(): Promise<Brought> {
  const code = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const [executablePath, libraries] = await Promise.all([
    sparticuz.executablePath(),
    inflate(join(code, '../../bin/al2023.tar.br')),
  ]);
  return { executablePath, env: { ...process.env, LD_LIBRARY_PATH: join(libraries, 'lib') } };
}

/** Before the journeys begin, for all of them: two that unpack at one time would start what is half there. */
export async function setup(): Promise<void> {
  if (isBrought) await bringBrowser();
}
