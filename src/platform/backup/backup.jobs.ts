import { join } from 'node:path';
import type { TaskList } from '../jobs/index.ts';
import { keepFiles } from './keep-files.ts';
import { listBackups } from './manifest.ts';
import { noteFiles, readNoted } from './noted-files.ts';

/** Between backups the changes of the database are kept each minute, and what people sent each hour: once there is a backup to add to. */
export const backupTasks: TaskList = {
  'hourly:keep-files': async (_payload, { config }) => {
    const { folder } = config.backups;
    if ((await listBackups(folder)).length === 0) return;
    const known = new Set((await readNoted(folder)).map(({ path }) => path));
    await noteFiles(folder, await keepFiles(join(config.dataFolder, 'files'), folder, known));
  },
};
