import { randomUUID } from 'node:crypto';
import type { FieldError } from '#platform/web/render.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { addStatisticsFile, listStatisticsFiles, setStatisticsFileAside } from '../indicators.queries.ts';
import { shippedStatistics } from '../national/shipped-statistics.ts';
import { readStatisticsFile, sayRefusedFile } from './read-statistics-file.ts';

const view = 'modules/indicators/load-statistics/load-statistics.njk';
export const LARGEST_FILE = 8_000_000;

/** The files the figures are read from, and the form for a newer one. */
export const show = async (visit: Visit): Promise<Answer> => page(view, await modelOf(visit, []));

/** Takes a whole file or none of it. The same again changes nothing. */
export async function submit(visit: Visit): Promise<Answer> {
  const { tx, uploads, words, files, viewer, now } = visit;
  const upload = uploads.find(({ field, fileName }) => field === 'file' && fileName !== '');
  const again = async (message: string) =>
    pageWithErrors(view, await modelOf(visit, [{ field: 'file', message }]));
  if (upload === undefined) return again(words.t('indicators.files.needed'));
  const read = await files.onDisk(upload.fileId, readStatisticsFile);
  if ('refused' in read || 'code' in read) return again(sayRefusedFile(words, read));
  const statisticsFileId = randomUUID();
  const kept = { statisticsFileId, fileName: upload.fileName.slice(-200), by: viewer.userId, at: now };
  const isNew = await addStatisticsFile(tx, { ...kept, ...read });
  visit.notes({ statisticsFileId, list: read.list, rows: read.rows, isNew });
  return redirect('/figures/files');
}

/** The file counts no more: figures are those of the files before it. */
export async function setAside({ tx, params, viewer, now }: Visit): Promise<Answer> {
  const fileId = params['statisticsFileId'] ?? '';
  const isThere = (await listStatisticsFiles(tx, 'all')).some((one) => one.statisticsFileId === fileId);
  if (!isThere) return notFound();
  await setStatisticsFileAside(tx, fileId, { by: viewer.userId, at: now });
  return redirect('/figures/files');
}

async function modelOf({ tx, words }: Visit, errors: readonly FieldError[]) {
  const span = (first: number, last: number) =>
    words.t('indicators.files.years', { from: String(first), to: String(last) });
  const name = (list: string) => words.t(`indicators.list.${list}`);
  return {
    errors,
    mostBytes: LARGEST_FILE,
    loaded: (await listStatisticsFiles(tx, 'all')).toReversed().map((one) => ({
      ...{ fileName: one.fileName, list: name(one.list), by: one.loadedByName, at: one.loadedAt },
      years: span(one.firstYear, one.lastYear),
      setAsideAt: one.setAsideAt,
      href: `/figures/files/${one.statisticsFileId}/set-aside`,
    })),
    shipped: shippedStatistics().map(({ list, rows }) => {
      const years = rows.map(({ year }) => year);
      return { list: name(list), years: span(Math.min(...years), Math.max(...years)) };
    }),
  };
}
