import type { Seen } from './seen.ts';

export function noSecondCopy({ isReal, hasSecondCopyOfHeads }: Seen): string | undefined {
  if (!isReal || hasSecondCopyOfHeads) return undefined;
  return 'The heads of the audit trail are kept only in its own database, so a trail that was cut off would not show. Set AUDIT_HEADS_COPY to a folder on another machine.';
}
