import { join } from 'node:path';
import type { Config } from '../../config.ts';
import { createBucketStore } from './bucket-store.ts';
import type { FileStore } from './file-store.ts';
import { createFolderStore } from './folder-store.ts';

/** Where the settings say that files are kept: in a folder beside the other data, or in a bucket. */
export function openFileStore(config: Pick<Config, 'dataFolder' | 'bucket'>): FileStore {
  const folder = join(config.dataFolder, 'files');
  return config.bucket === undefined ? createFolderStore(folder) : createBucketStore(config.bucket, folder);
}
