import type { Seen } from './seen.ts';

const GIGABYTE = 1_000_000_000;
const LEAST_SHARE = 0.1;
const LEAST_BYTES = 2 * GIGABYTE;

export function fullDisk({ disks }: Seen): string | undefined {
  const full = disks.filter(
    ({ freeBytes, bytes }) => freeBytes < LEAST_BYTES || freeBytes / bytes < LEAST_SHARE,
  );
  if (full.length === 0) return undefined;
  const named = full.map(({ path, freeBytes }) => `${path} (${(freeBytes / GIGABYTE).toFixed(1)} GB left)`);
  return `There is little room at ${named.join(' and ')}. Make room, or give it a larger disk: a full one stops all work.`;
}
