// A room of its own, with nothing else in it: rules that touch no database ask it too.
import type { Permissions } from '../access/index.ts';

/** Whether somebody's roles hold a permission of these: what a page offers. The address that does it decides for itself. */
export function mayDoOf(
  permissions: Permissions,
): (viewer: { roles: readonly string[] }, permission: string) => boolean {
  return ({ roles }, permission) => permissions[permission]?.some((role) => roles.includes(role)) ?? false;
}
