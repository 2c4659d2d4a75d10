import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { serveRoutes, type Served } from '#testing/serve-routes.ts';
import { countActs, testAct } from '#testing/test-act.ts';

const MOST = 3;

/** A door that somebody holds open or shut: the work of the test's own address stands still until it is let go. */
function holdUp() {
  let letGo: () => void = () => undefined;
  let begun = 0;
  let until = new Promise<void>((resolve) => (letGo = resolve));
  return {
    wait: async () => {
      begun += 1;
      await until;
    },
    begun: () => begun,
    letGo: () => letGo(),
    again: () => {
      begun = 0;
      until = new Promise<void>((resolve) => (letGo = resolve));
    },
  };
}

describe('more people at once than can be served', () => {
  let house: TestHouse;
  let served: Served;
  const hold = holdUp();
  beforeAll(async () => {
    house = await openTestHouse();
    const config = { ...house.app.house.config, mostAtOnce: MOST };
    served = await serveRoutes(house, [testAct({ before: hold.wait })], { config });
  });
  beforeEach(() => hold.again());
  afterEach(() => hold.letGo());
  afterAll(async () => {
    await served.close();
    await house.close();
  });

  /** As many posts under way as there are places; they are answered when they are let go. */
  async function fillUp(what: string) {
    const holders = await Promise.all(
      Array.from({ length: MOST }, async () => {
        const person = await served.as(people.worker);
        return { person, form: { ...(await person.tokens('/')), what } };
      }),
    );
    const held = Promise.all(holders.map(({ person, form }) => person.postWith('/test/act', form)));
    await expect.poll(hold.begun, { timeout: 20_000 }).toBe(MOST);
    return { answered: held };
  }

  it('are told so at once and when to come back; those inside are served, then everybody is again', async () => {
    const late = await served.as(people.otherWorker);
    const form = { ...(await late.tokens('/')), what: 'typed by the one who came late' };
    const { answered: held } = await fillUp('inside');
    for (const refused of [await late.get('/'), await late.get('/nothing-here')]) {
      expect(refused.status).toBe(503);
      expect(refused.raw.headers['retry-after']).toBe('5');
      expect(refused.html).toContain('Many people are using this at the moment');
      expect(refused.html).toContain('Try again in 5 seconds.');
    }
    const refused = await late.postWith('/test/act', form);
    expect(refused.status).toBe(503);
    expect(refused.html).toContain(
      '<dd class="app-typed govuk-!-margin-bottom-4">typed by the one who came late</dd>',
    );
    expect(refused.html).toContain(`name="formToken" value="${form.formToken}"`);
    expect(await countActs(house.owner, form.what)).toBe(0);
    hold.letGo();
    expect((await held).map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(await countActs(house.owner, 'inside')).toBe(MOST);
    expect((await late.get('/')).status).toBe(200);
    expect((await late.postWith('/test/act', form)).status).toBe(303);
    expect(await countActs(house.owner, form.what)).toBe(1);
  });

  it('are told so in Welsh when they read Welsh', async () => {
    const { answered: held } = await fillUp('inside too');
    const told = await served.server.inject({ method: 'GET', url: '/', cookies: { language: 'cy' } });
    expect(told.statusCode).toBe(503);
    expect(told.body).toContain('Mae llawer o bobl yn defnyddio hwn ar hyn o bryd');
    hold.letGo();
    await held;
  });

  it('who bring a file are asked to choose it again', async () => {
    const late = await served.as(people.otherWorker);
    await late.get('/');
    const { answered: held } = await fillUp('inside once more');
    const form = new FormData();
    form.append('file', new File(['x'], 'x.txt', { type: 'text/plain' }));
    const encoded = new Response(form);
    const refused = await served.server.inject({
      method: 'POST',
      url: '/imports',
      headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
      payload: Buffer.from(await encoded.arrayBuffer()),
    });
    expect(refused.statusCode).toBe(503);
    expect(refused.body).toContain('choose it again');
    hold.letGo();
    await held;
  });

  it('are no reason to call the installation unwell, nor to leave a page without its style', async () => {
    const { answered: held } = await fillUp('inside still');
    for (const url of ['/health', '/ready']) {
      const { statusCode } = await served.server.inject({ method: 'GET', url });
      expect(statusCode, url).toBe(200);
    }
    const asset = /href="(\/assets\/[^"]+\.css)"/.exec((await served.nobody().get('/sign-in')).html)?.[1];
    expect((await served.server.inject({ method: 'GET', url: asset ?? '' })).statusCode).toBe(200);
    hold.letGo();
    await held;
  });

  it('are counted by those who wait for the database, too, also when they have left', async () => {
    let waiting = MOST;
    const config = { ...house.app.house.config, mostAtOnce: 2 * MOST, databaseConnections: MOST };
    const database = { ...house.app.house.database, waiting: () => waiting };
    const other = await serveRoutes(house, [], { config, database });
    const worker = await other.as(people.worker);
    expect((await worker.get('/')).status).toBe(503);
    waiting = MOST - 1;
    expect((await worker.get('/')).status).toBe(200);
    await other.close();
  });
});
