import { createHash } from 'node:crypto';
import pg from 'pg';

/** How many statements one connection keeps prepared: more than there are in the product, so that no list of changing length fills it. */
const MOST = 1_000;

type Asked = (text: unknown, values?: unknown, done?: unknown) => unknown;

/**
 * A connection that lets PostgreSQL plan a statement with values once and keeps it: reading and planning the row rules anew for every query
 * of a page costs more than answering it. PostgreSQL plans again by itself when a table, a rule or the role changes.
 */
export class PreparingClient extends pg.Client {
  readonly #names = new Map<string, string>();

  override query(...given: never[]): never {
    const [text, values, done] = given as unknown[];
    const name = typeof text === 'string' && Array.isArray(values) ? this.#nameOf(text) : undefined;
    const ask = super.query.bind(this) as Asked;
    return (name === undefined ? ask(text, values, done) : ask({ name, text, values }, done)) as never;
  }

  #nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= MOST) return known;
    const name = createHash('sha256').update(text).digest('base64url');
    this.#names.set(text, name);
    return name;
  }
}
