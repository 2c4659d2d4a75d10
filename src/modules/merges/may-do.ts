import { mayDoOf } from '#platform/access/index.ts';
import { permissions } from './permissions.ts';

export const mayDo = mayDoOf(permissions);
