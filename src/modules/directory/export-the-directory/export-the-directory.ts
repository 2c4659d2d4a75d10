import { file, type Answer, type Visit } from '#platform/web/visit.ts';
import { writeDirectory } from './write-directory.ts';

/** The directory as a file that other directories read. It holds no child, and nobody who works here. */
export async function download(visit: Visit): Promise<Answer> {
  const { tx, config, today } = visit;
  const { json, count } = await writeDirectory(tx, visit.wordsIn('en'), config.baseUrl);
  visit.notes({ services: count });
  return file({
    fileName: `services-${today}.json`,
    contentType: 'application/json; charset=utf-8',
    body: json,
  });
}
