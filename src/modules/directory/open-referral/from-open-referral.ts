import type { Said } from '../directory.ts';
import { recordShape } from './record-shape.ts';
import { confirmedOn, saidOf } from './settle-record.ts';

/** What is wrong with a record: where in it, and what, as a part of a key of the words. */
export interface Wrong {
  where: string;
  what: string;
}

export interface ReadService {
  serviceId: string;
  said: Said;
  /** 'YYYY-MM-DD' */
  confirmedOn: string | null;
}

export type RecordRead = { ok: true; service: ReadService } | { ok: false; name: string; wrong: Wrong };

/** Reads one service of a file; `source` is where the file is from, for a service that does not say so itself. Null counts as left out. */
export function fromOpenReferral(given: unknown, source: string): RecordRead {
  const tidy = withoutNulls(given);
  const read = recordShape.safeParse(tidy, { error: () => 'odd' });
  if (!read.success) {
    const [issue] = read.error.issues;
    return wrongAt(tidy, issue?.path ?? [], issue?.message ?? 'odd');
  }
  const said = saidOf(read.data, source);
  if (said.minAge !== null && said.maxAge !== null && said.minAge > said.maxAge)
    return wrongAt(tidy, ['maximum_age'], 'ageOrder');
  return { ok: true, service: { serviceId: read.data.id, said, confirmedOn: confirmedOn(read.data) } };
}

/** 'service_areas[2].name', counted from 1 as people do. */
function wrongAt(given: unknown, path: readonly PropertyKey[], what: string): RecordRead {
  const { name } = (given ?? {}) as { name?: unknown };
  const parts = path.map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`));
  const where = parts.join('').replace(/^\./, '');
  return { ok: false, name: typeof name === 'string' ? name.slice(0, 200) : '', wrong: { where, what } };
}

/** Far deeper than the standard goes; what is deeper still was made to stop the reader, and is no part of what is read. */
const DEEPEST = 40;

function withoutNulls(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(value)) return value.map((one) => withoutNulls(one, depth + 1));
  const entries = Object.entries(value as Record<string, unknown>).filter(([, one]) => one !== null);
  return Object.fromEntries(entries.map(([name, one]) => [name, withoutNulls(one, depth + 1)]));
}
