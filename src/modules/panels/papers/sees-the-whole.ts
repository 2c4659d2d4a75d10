import { wideRoles, type Viewer } from '#platform/access/index.ts';

/** Whether somebody's work is the whole partnership: their empty page is empty, and not somebody else's. */
export function seesTheWhole({ roles }: Pick<Viewer, 'roles'>): boolean {
  return wideRoles.some((role) => roles.includes(role));
}
