import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';

export interface Answered {
  status: number;
  /** The page's whole HTML, or a file's text. */
  html: string;
  /** Where a redirect leads. */
  location: string | undefined;
  raw: LightMyRequestResponse;
}

type Fields = Record<string, string | string[] | undefined>;

/** From where somebody asks: the address of their network, and what their browser says it is. */
export interface Place {
  network?: string;
  browser?: string;
}

/** A person at a browser without JavaScript: keeps cookies, and sends forms with the tokens of the page they came from. */
export class Person {
  readonly #server: FastifyInstance;
  readonly #cookies = new Map<string, string>();
  readonly #place: Place;

  constructor(server: FastifyInstance, session?: string, place: Place = {}) {
    this.#server = server;
    this.#place = place;
    if (session !== undefined) this.#cookies.set('session', session);
  }

  async get(path: string): Promise<Answered> {
    return this.#send({ method: 'GET', url: path });
  }

  /** Sends a form, taking its tokens from the page `from` (default: the home page). */
  async post(path: string, fields: Fields = {}, from = '/help'): Promise<Answered> {
    return this.postWith(path, { ...(await this.tokens(from)), ...fields });
  }

  /** Sends a form with exactly these fields: for posting the same form twice, or without its tokens. */
  async postWith(path: string, fields: Fields): Promise<Answered> {
    const form = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) {
      for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) form.append(name, one);
    }
    return this.#send({
      method: 'POST',
      url: path,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: form.toString(),
    });
  }

  /** Sends a form that carries a file. */
  async upload(
    path: string,
    fields: Record<string, string>,
    file: { field: string; name: string; type: string; content: Buffer | string },
    from = '/help',
  ): Promise<Answered> {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...(await this.tokens(from)), ...fields }))
      form.append(name, value);
    form.append(
      file.field,
      new File([new Uint8Array(Buffer.from(file.content))], file.name, { type: file.type }),
    );
    const encoded = new Response(form);
    return this.#send({
      method: 'POST',
      url: path,
      headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
      payload: Buffer.from(await encoded.arrayBuffer()),
    });
  }

  /** The tokens of a page's first form. */
  async tokens(from: string): Promise<{ _csrf: string; formToken: string }> {
    const { html, status } = await this.get(from);
    const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1];
    const [_csrf, formToken] = [value('_csrf'), value('formToken')];
    if (_csrf === undefined || formToken === undefined) throw new Error(`${from} (${status}) has no form`);
    return { _csrf, formToken };
  }

  /** What is kept so far, for a request made by other means. */
  cookies(): Record<string, string> {
    return Object.fromEntries(this.#cookies);
  }

  async #send(options: InjectOptions): Promise<Answered> {
    const { network, browser } = this.#place;
    const raw = await this.#server.inject({
      ...options,
      ...(network === undefined ? {} : { remoteAddress: network }),
      headers: { ...options.headers, ...(browser === undefined ? {} : { 'user-agent': browser }) },
      cookies: this.cookies(),
    });
    for (const cookie of raw.cookies) {
      if (cookie.value === '') this.#cookies.delete(cookie.name);
      else this.#cookies.set(cookie.name, cookie.value);
    }
    return { status: raw.statusCode, html: raw.body, location: raw.headers.location, raw };
  }
}
