import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPublic, type PublicRoute, type Route } from '#platform/web/routes.ts';
import type { Answered, Person } from '#testing/browserless.ts';
import { formsOfPage } from '#testing/fuzz/forms-of-page.ts';
import { brokenBodies, nastyValues } from '#testing/fuzz/nasty-values.ts';
import { oneOf, seeded } from '#testing/fuzz/seeded.ts';
import { changedTables, stateOfTables } from '#testing/fuzz/state-of-tables.ts';
import { addWhoMayEverything } from '#testing/may-everything.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { realAddress } from '#testing/real-addresses.ts';

/** Requests of each kind and address; more with FUZZ_ROUNDS. The seed repeats a run: FUZZ_SEED. */
const rounds = Number(process.env['FUZZ_ROUNDS'] ?? 2);
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_128);

/** A server's inside that no page may show: where its code lies, what its database is like. */
const insides =
  /\bat \S+ \(|\.[cm]?[jt]s:\d+|node_modules|relation "|column "|syntax error|invalid input syntax/;

type Fields = Record<string, string | string[]>;

describe('whatever is sent to an address', () => {
  const chance = seeded(seed);
  let house: TestHouse;
  let email: string;
  let person: Person;
  let addresses: Map<Route | PublicRoute, string>;
  let forms: Map<string, Fields>;
  let queries: string[];

  beforeAll(async () => {
    house = await openTestHouse('demonstration');
    ({ email } = await addWhoMayEverything(house));
    person = await house.as(email);
    addresses = new Map();
    for (const route of house.app.house.routes)
      addresses.set(route, await realAddress(house.owner, route.path));
    [forms, queries] = await readForms();
  }, 240_000);
  afterAll(() => house.close());

  /** What the pages' own forms send, by the address of the route that takes it, and the names their searches use. */
  async function readForms(): Promise<[Map<string, Fields>, string[]]> {
    const found = new Map<string, Fields>();
    const names = new Set(['from', 'said', 'page', 'asAt', 'done']);
    for (const route of house.app.house.routes.filter(({ method }) => method === 'GET')) {
      for (const form of formsOfPage((await person.get(addresses.get(route) ?? '')).html)) {
        const [path = ''] = form.action.split('?');
        if (form.method === 'get') Object.keys(form.fields).forEach((name) => names.add(name));
        else found.set(patternOf(path) ?? path, form.fields);
      }
    }
    return [found, [...names]];
  }

  function patternOf(path: string): string | undefined {
    return house.app.house.routes.find(
      (route) =>
        route.method === 'POST' && new RegExp(`^${route.path.replaceAll(/:\w+/g, '[^/]+')}$`).test(path),
    )?.path;
  }

  /** The address with one of its parameters made nasty; or as it is when it has none. */
  function mutated(route: Route | PublicRoute): string {
    const real = (addresses.get(route) ?? '').split('/');
    const places = route.path.split('/').flatMap((part, index) => (part.startsWith(':') ? [index] : []));
    if (places.length > 0) real[oneOf(chance, places)] = encoded(oneOf(chance, nastyValues).slice(0, 300));
    return real.join('/');
  }

  function encoded(value: string): string {
    return encodeURIComponent(value.toWellFormed()) || 'x';
  }

  function nastyFields(fields: Fields): Fields {
    const names = [
      ...Object.keys(fields).filter((name) => name !== '_csrf' && name !== 'formToken'),
      'extra',
    ];
    const nasty: Fields = { ...fields };
    for (let times = 0; times < 1 + chance() * 3; times += 1) {
      const value = oneOf(chance, nastyValues).toWellFormed();
      nasty[oneOf(chance, names)] =
        chance() < 0.2 ? [value, oneOf(chance, nastyValues).toWellFormed()] : value;
    }
    return nasty;
  }

  function whatIsWrong(what: string, { status, html }: Answered): string[] {
    const isFile = html.startsWith('%PDF');
    const shown = isFile ? undefined : insides.exec(html)?.[0];
    return [
      ...(status >= 500 ? [`${what}: ${status}`] : []),
      ...(shown === undefined ? [] : [`${what}: shows ${shown}`]),
    ];
  }

  it('a page answers, and shows nothing of its inside', async () => {
    const wrong: string[] = [];
    for (const route of house.app.house.routes.filter(({ method }) => method === 'GET')) {
      for (let round = 0; round < rounds; round += 1) {
        const query = `${oneOf(chance, queries)}=${encoded(oneOf(chance, nastyValues).slice(0, 2_000))}`;
        for (const path of [`${addresses.get(route) ?? ''}?${query}`, mutated(route)])
          wrong.push(...whatIsWrong(`GET ${path.slice(0, 200)}`, await person.get(path)));
      }
    }
    expect(wrong).toEqual([]);
  }, 300_000);

  it('a form answers, and changes nothing that it does not take', async () => {
    const wrong: string[] = [];
    let before = await stateOfTables(house.owner);
    const posts = house.app.house.routes.filter(({ method }) => method === 'POST');
    for (const route of Array.from({ length: rounds }, () => posts).flat()) {
      for await (const { what, answer } of tryForm(route)) {
        wrong.push(...whatIsWrong(what, answer));
        const after = await stateOfTables(house.owner, before);
        const changed = changedTables(before, after);
        before = after;
        if (answer.status >= 400 && changed.length > 0)
          wrong.push(`${what}: ${answer.status}, but changed ${changed.join(', ')}`);
      }
      // Signing out is one of the addresses.
      person = await house.as(email);
    }
    expect(wrong).toEqual([]);
  }, 600_000);

  async function* tryForm(route: Route | PublicRoute): AsyncGenerator<{ what: string; answer: Answered }> {
    const real = addresses.get(route) ?? '';
    const own = forms.get(route.path) ?? {};
    const tokens = await person.tokens('/help');
    const told = `POST ${route.path}`;
    const { type, body } = oneOf(chance, brokenBodies);
    yield { what: `${told} as ${type}`, answer: await person.send(real, type, body) };
    if (!isPublic(route)) yield { what: `${told} without tokens`, answer: await person.postWith(real, own) };
    const address = mutated(route);
    if (address !== real)
      yield { what: `POST ${address}`, answer: await person.postWith(address, { ...own, ...tokens }) };
    const fields = nastyFields({ ...own, ...tokens });
    const nasty = JSON.stringify(fields).slice(0, 300);
    yield { what: `${told} with ${nasty}`, answer: await person.postWith(real, fields) };
  }
});
