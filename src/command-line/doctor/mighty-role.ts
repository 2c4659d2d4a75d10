import type { Seen } from './seen.ts';

export function mightyRole({ appRole }: Seen): string | undefined {
  if (appRole.powers.length === 0) return undefined;
  return `The app's database role ${appRole.name} is too mighty (${appRole.powers.join(', ')}), so the row rules may not bind it. Take that away with ALTER ROLE, REVOKE or ALTER TABLE … OWNER TO.`;
}
