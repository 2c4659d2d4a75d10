import { open, rename } from 'node:fs/promises';

/** Writes a file so that it is there whole or not at all, and on the disk when this returns. */
export async function writeSafely(path: string, text: string): Promise<void> {
  const draft = `${path}.part`;
  const handle = await open(draft, 'w', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, path);
}
