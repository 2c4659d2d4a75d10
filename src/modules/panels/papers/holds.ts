import type { Viewer } from '#platform/access/index.ts';
import { permissions } from '../permissions.ts';

/** Whether somebody's roles hold a permission of the panels: what a page offers; the route table decides what may be done. */
export function holds(viewer: Pick<Viewer, 'roles'>, permission: string): boolean {
  return permissions[permission]?.some((role) => viewer.roles.includes(role)) ?? false;
}
