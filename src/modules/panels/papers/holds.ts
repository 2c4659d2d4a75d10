import { mayDoOf } from '#platform/web/may-do.ts';
import { permissions } from '../permissions.ts';

export const holds = mayDoOf(permissions);
