import { mayDoOf } from '#platform/permissions/index.ts';
import { permissions } from './permissions.ts';

export const mayDo = mayDoOf(permissions);
