import type { Seen } from './seen.ts';

export function plainHttp({ isReal, baseUrl }: Seen): string | undefined {
  if (!isReal || baseUrl.startsWith('https:')) return undefined;
  return `People reach real records at ${baseUrl}, where anybody between can read along. Put TLS in front and set BASE_URL to its https address.`;
}
