import { isUtf8 } from 'node:buffer';
import { fromOpenReferral, type RecordRead } from './from-open-referral.ts';
import type { FileRead, FileRefused } from './service-file.ts';

const refuse = (refused: FileRefused['refused'], line: number | null = null): FileRefused => ({
  refused,
  line,
});

/**
 * The services of a file: a page of a list ('contents'), a list, or one service. A record that cannot be read is told with where and what,
 * and so is one whose identifier was there before.
 */
export async function readServices(bytes: Buffer, source: string, mostServices: number): Promise<FileRead> {
  if (bytes.length === 0) return refuse('empty');
  if (!isUtf8(bytes)) return refuse('not-text');
  const parsed = await parse(new TextDecoder().decode(bytes));
  if ('line' in parsed) return refuse('not-json', parsed.line);
  const list = listIn(parsed.value);
  if (list === undefined) return refuse('no-services');
  if (list.length > mostServices) return refuse('too-many');
  const seen = new Set<string>();
  return { records: list.map((one) => once(fromOpenReferral(one, source), seen)) };
}

function once(read: RecordRead, seen: Set<string>): RecordRead {
  if (!read.ok) return read;
  const { serviceId, said } = read.service;
  if (seen.has(serviceId)) return { ok: false, name: said.name, wrong: { where: 'id', what: 'twice' } };
  seen.add(serviceId);
  return read;
}

/** What the text says as JSON, or the line on which it stops being that. */
const parse = (text: string): Promise<{ value: unknown } | { line: number }> =>
  Promise.resolve(text)
    .then((whole) => ({ value: JSON.parse(whole) as unknown }))
    .catch((error: unknown) => {
      const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length);
      return { line: text.slice(0, position).split('\n').length };
    });

function listIn(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[];
  if (typeof value !== 'object' || value === null) return undefined;
  if ('contents' in value) return Array.isArray(value.contents) ? (value.contents as unknown[]) : undefined;
  return 'organization' in value ? [value] : undefined;
}
