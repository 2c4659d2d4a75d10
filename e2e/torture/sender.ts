import { randomInt, randomUUID } from 'node:crypto';
import { findAccount, startSession } from '#platform/access/sessions.queries.ts';
import type { Database } from '#platform/db/database.ts';

export interface Sent {
  status: number;
  location: string | null;
  html: string;
}

/** Somebody signed in who sends forms over a real line, and may leave before the answer comes. */
export class Sender {
  readonly base: string;
  readonly #cookies: Map<string, string>;
  #csrf = '';

  private constructor(base: string, cookies: Map<string, string>) {
    this.base = base;
    this.#cookies = cookies;
  }

  /** `session`: a session's token and the name of its cookie. */
  static async enter(base: string, session: { cookie: string; token: string }): Promise<Sender> {
    const sender = new Sender(base, new Map([[session.cookie, session.token]]));
    await sender.#takeToken();
    return sender;
  }

  /** The same browser, when its next request comes to another process. */
  at(base: string): Sender {
    const sender = new Sender(base, this.#cookies);
    sender.#csrf = this.#csrf;
    return sender;
  }

  /** The status and the text of a page. */
  async get(path: string): Promise<{ status: number; html: string }> {
    const answered = await this.#ask(path, {});
    return { status: answered.status, html: await answered.text() };
  }

  /** A form begun: sent twice with the same key, its work is done once. */
  begin(fields: Record<string, string>): Record<string, string> {
    return { ...fields, _csrf: this.#csrf, formToken: randomUUID() };
  }

  async send(path: string, form: Record<string, string>, leaving?: AbortSignal): Promise<Sent> {
    const answered = await this.#ask(path, {
      method: 'POST',
      body: new URLSearchParams(form),
      ...(leaving && { signal: leaving }),
    });
    return {
      status: answered.status,
      location: answered.headers.get('location'),
      html: await answered.text(),
    };
  }

  async #takeToken(): Promise<void> {
    const answered = await this.#ask('/help', {});
    for (const line of answered.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      this.#cookies.set(name, value);
    }
    const found = /name="_csrf" value="([^"]*)"/.exec(await answered.text())?.[1];
    if (found === undefined) throw new Error(`${this.base}/help (${answered.status}) has no form`);
    this.#csrf = found;
  }

  #ask(path: string, options: RequestInit): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    // Over https the app believes its proxy who asks: so many requests come from many places (RFC 5737), as they would.
    const from = `203.0.113.${randomInt(1, 255)}`;
    return fetch(`${this.base}${path}`, {
      ...options,
      redirect: 'manual',
      headers: { cookie, 'x-forwarded-for': from },
    });
  }
}

/** A session of that person, begun past the sign-in page. */
export async function sessionOf(database: Database, email: string, at: Date): Promise<string> {
  const account = await findAccount(database.app, email);
  if (account === undefined) throw new Error(`Nobody has the address ${email}`);
  return startSession(database.app, account.userId, at);
}
