/** The same person's browser at their organisation: follows redirects there, keeps its cookies, and gives the address that leads away. */
export class OrganisationBrowser {
  readonly #cookies = new Map<string, string>();

  async follow(address: string): Promise<string> {
    let next = new URL(address);
    const { origin } = next;
    for (let hop = 0; hop < 10; hop += 1) {
      if (next.origin !== origin) return next.href;
      const { location, text } = await this.#ask(next, { method: 'GET' });
      if (location === undefined) throw new Error(`${next.pathname} leads nowhere: ${text.slice(0, 300)}`);
      next = new URL(location, next);
    }
    throw new Error('the organisation sends people round in circles');
  }

  /** Confirms a sign-out at the organisation: the form that its page shows. */
  async confirmSignOut(address: string): Promise<string> {
    const { text } = await this.#ask(new URL(address), { method: 'GET' });
    const [, action = ''] = /action="([^"]+)"/.exec(text) ?? [];
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(text) ?? [];
    if (action === '') throw new Error(`there is no sign-out to confirm: ${text.slice(0, 300)}`);
    const body = new URLSearchParams({ xsrf, logout: 'yes' });
    const { location } = await this.#ask(new URL(action), { method: 'POST', body });
    return location ?? '';
  }

  async #ask(address: URL, options: { method: string; body?: URLSearchParams }) {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(address, { ...options, redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return { location: answer.headers.get('location') ?? undefined, text: await answer.text() };
  }
}
