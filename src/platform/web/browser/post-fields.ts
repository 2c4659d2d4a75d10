/** What came of fields that were sent by a page's script: what the server answered, or why there is no answer. */
export type Posted = { status: number; body: unknown } | 'failed' | 'signed out';

/** Sends fields to an address of ours. Without a connection, or when the server could not do it, it failed: what was typed is still on the page. */
export async function postFields(address: string, fields: URLSearchParams): Promise<Posted> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      body: fields,
      headers: { accept: 'application/json' },
      credentials: 'same-origin',
      redirect: 'manual',
    });
    // Somebody who is no longer signed in is sent to the sign-in page, or refused.
    if (response.type === 'opaqueredirect' || [401, 403].includes(response.status)) return 'signed out';
    if (!response.ok && response.status !== 409) return 'failed';
    const isJson = response.headers.get('content-type')?.includes('application/json') ?? false;
    return { status: response.status, body: isJson ? await response.json() : {} };
  } catch {
    return 'failed';
  }
}

/** Now, by the clock of this machine: '14:02' in both languages. */
export function clock(): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format();
}
