import type { Browser } from 'playwright-core';
import { findAccount, startSession } from '#platform/access/sessions.queries.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { Actor, type Reading } from './actor.ts';
import { openBrowser } from './browser.ts';

/** The real product on its own database behind a real address, and a browser to look at it with. */
export interface Stage {
  house: TestHouse;
  /** Moves the clock to that moment, as people come back to it another day. */
  moveTo(moment: string): void;
  /** What this person does at a browser of their own, from signing in to closing it. */
  as<T>(email: string, act: (actor: Actor) => Promise<T>): Promise<T>;
  /** A browser of this person that stays open: the caller has them leave. */
  enter(email: string): Promise<Actor>;
  close(): Promise<void>;
}

export async function openStage(reading: Reading): Promise<Stage> {
  const house = await openTestHouse();
  const baseUrl = await house.app.server.listen({ host: '127.0.0.1', port: 0 });
  const browser: Browser = await openBrowser();
  const checked = new Set<string>();
  await house.owner.query('update access.user_account set language = $1', [reading.language]);

  async function enter(email: string): Promise<Actor> {
    const { database } = house.app.house;
    const account = await findAccount(database.app, email);
    if (account === undefined) throw new Error(`Nobody has the address ${email}`);
    const session = await startSession(database.app, account.userId, house.clock.now());
    return Actor.enter({ browser, baseUrl, reading, session, checked });
  }

  return {
    house,
    moveTo: (moment) => house.clock.moveTo(moment),
    enter,
    as: async (email, act) => {
      const actor = await enter(email);
      const result = await act(actor);
      await actor.leave();
      return result;
    },
    close: async () => {
      await browser.close();
      await house.close();
    },
  };
}
