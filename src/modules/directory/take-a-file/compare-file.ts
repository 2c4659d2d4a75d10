import { isDeepStrictEqual } from 'node:util';
import type { RecordRead } from '../open-referral/from-open-referral.ts';
import type { Said, Service } from '../directory.ts';
import type { ImportCounts, ImportLine } from './import.queries.ts';

/**
 * What each record of a file would do to the directory as it stands. `known` holds every service of it, also those that have ended. What is
 * offered, came from the same place before, and is not in the file is gone. A day of confirming counts when it is later than the one known.
 */
export function compareFile(
  records: readonly RecordRead[],
  known: readonly Service[],
  source: string,
): { lines: ImportLine[]; counts: ImportCounts } {
  const byId = new Map(known.map((service) => [service.serviceId, service]));
  const lines = records.flatMap((read, index) => compareRecord(read, index + 1, byId, source) ?? []);
  const inFile = new Set(records.flatMap((read) => (read.ok ? [read.service.serviceId] : [])));
  const hasUnread = records.some((read) => !read.ok);
  const gone = hasUnread ? [] : known.filter((service) => isGone(service, inFile, source));
  lines.push(...gone.map((service, index) => goneLine(service, records.length + index + 1)));
  const count = (what: ImportLine['what']) => lines.filter((line) => line.what === what).length;
  const counts = { new: count('new'), changed: count('changed'), gone: gone.length, wrong: count('wrong') };
  const unchanged = records.length - counts.new - counts.changed - counts.wrong;
  const withoutNeed = records.filter((read) => read.ok && read.service.said.needs.length === 0).length;
  return { lines, counts: { ...counts, unchanged, withoutNeed } };
}

const nothing = { serviceId: null, said: null, confirmedOn: null, seenVersion: null, wrong: null };

/** Undefined: it changes nothing. */
function compareRecord(
  read: RecordRead,
  number: number,
  byId: ReadonlyMap<string, Service>,
  source: string,
): ImportLine | undefined {
  if (!read.ok) return { ...nothing, number, what: 'wrong', name: read.name, wrong: read.wrong };
  const { serviceId, confirmedOn } = read.service;
  const before = byId.get(serviceId);
  const said = withSource(read.service.said, before, source);
  const line = { ...nothing, number, serviceId, name: said.name, said };
  if (before === undefined) return { ...line, what: 'new', confirmedOn, seenVersion: 0 };
  const isLater = confirmedOn !== null && (before.confirmedOn === null || confirmedOn > before.confirmedOn);
  if (before.goneOn === null && !isLater && isDeepStrictEqual(before.said, said)) return undefined;
  const latest = isLater ? confirmedOn : before.confirmedOn;
  return { ...line, what: 'changed', confirmedOn: latest, seenVersion: before.version };
}

/** What is known here already stays from where it was said to be, unless the file says otherwise by itself. */
const withSource = (said: Said, before: Service | undefined, source: string): Said =>
  before === undefined || said.source !== source ? said : { ...said, source: before.said.source };

const isGone = ({ serviceId, said, goneOn }: Service, inFile: ReadonlySet<string>, source: string) =>
  goneOn === null && said.source === source && !inFile.has(serviceId);

const goneLine = ({ serviceId, said, confirmedOn, version }: Service, number: number): ImportLine => ({
  ...{
    number,
    what: 'gone',
    serviceId,
    name: said.name,
    said,
    confirmedOn,
    seenVersion: version,
    wrong: null,
  },
});
