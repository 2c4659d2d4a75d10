import type { Runner } from 'graphile-worker';
import { expect, it } from 'vitest';
import { keptLog } from '#testing/serve-routes.ts';
import { keepRunning } from './keep-running.ts';

/** Stands in for the library: a piece of background work that can be ended as the library ends it. */
function workThatEnds() {
  const begun: { end(): void; isStopped(): boolean }[] = [];
  let failing = 0;
  const begin = (): Promise<Runner> => {
    if (failing > 0) {
      failing -= 1;
      return Promise.reject(new Error('the database is away'));
    }
    let isStopped = false;
    let end: () => void = () => undefined;
    const promise = new Promise<void>((resolve) => (end = resolve));
    begun.push({ end, isStopped: () => isStopped });
    const stop = () => {
      isStopped = true;
      end();
      return promise;
    };
    return Promise.resolve({ promise, stop } as unknown as Runner);
  };
  return { begun, begin, failNext: (times: number) => (failing = times) };
}

it('background work that ended by itself is begun again, as often as it takes, and said so', async () => {
  const { logger, log } = keptLog();
  const work = workThatEnds();
  const kept = await keepRunning(work.begin, logger, 5);
  expect(work.begun).toHaveLength(1);
  work.failNext(2);
  work.begun[0]?.end();
  await expect.poll(() => work.begun.length).toBe(2);
  work.begun[1]?.end();
  await expect.poll(() => work.begun.length).toBe(3);
  const said = log().map((line) => (JSON.parse(line) as { msg: string }).msg);
  expect(said.filter((message) => message.includes('begun again'))).toHaveLength(2);
  expect(said.filter((message) => message.includes('could not begin again'))).toHaveLength(2);
  await kept.stop();
  expect(work.begun.map((one) => one.isStopped())).toEqual([false, false, true]);
});

it('background work that is stopped is not begun again, also not while it waits to be', async () => {
  const { logger } = keptLog();
  const work = workThatEnds();
  const kept = await keepRunning(work.begin, logger, 60_000);
  work.begun[0]?.end();
  await Promise.resolve();
  await kept.stop();
  expect(work.begun).toHaveLength(1);
});
