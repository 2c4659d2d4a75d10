import { sayDeletedAgain } from '../say-deleted-again.ts';
import type { Seen } from './seen.ts';

export function deletedAgain({ deletedAgain: { count, list } }: Seen): string | undefined {
  return count === 0 || list === undefined ? undefined : sayDeletedAgain(count, list);
}
