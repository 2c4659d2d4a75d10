import type { Viewer } from '#platform/access/index.ts';
import { permissions } from './permissions.ts';

/** Whether to offer something that another address does; that address decides for itself. */
export function mayDo({ roles }: Pick<Viewer, 'roles'>, permission: string): boolean {
  return permissions[permission]?.some((role) => roles.includes(role)) ?? false;
}
