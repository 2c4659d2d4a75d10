import { buildAssets } from './assets.ts';

const { directory, files } = await buildAssets();
process.stdout.write(`${Object.keys(files).length} files in ${directory}\n`);
