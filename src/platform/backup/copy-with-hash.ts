import { createHash } from 'node:crypto';
import { mkdir, open, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface CopiedFile {
  /** Below the folder it was copied from, with / between the parts. */
  path: string;
  bytes: number;
  sha256: string;
}

/**
 * Copies a file and gives the SHA-256 of what was copied. Its folder is made. When this returns, the copy is on the disk, unless somebody
 * else sees to that (`isOthersCare`): a server that recovers puts its whole folder there first.
 */
export async function copyWithHash(
  from: string,
  to: string,
  isOthersCare = false,
): Promise<{ bytes: number; sha256: string }> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  const source = await open(from, 'r');
  try {
    const target = await open(to, 'wx', 0o600);
    try {
      const found = await hashOf(source, (part) => target.writeFile(part));
      if (!isOthersCare) await target.datasync();
      return found;
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

export async function hashFile(path: string): Promise<{ bytes: number; sha256: string }> {
  const source = await open(path, 'r');
  return hashOf(source).finally(() => source.close());
}

type Handle = Awaited<ReturnType<typeof open>>;

async function hashOf(source: Handle, alsoTo?: (part: Buffer) => Promise<void>) {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(131_072);
  let bytes = 0;
  for (;;) {
    const { bytesRead } = await source.read(buffer, 0, buffer.length);
    if (bytesRead === 0) return { bytes, sha256: hash.digest('hex') };
    const part = buffer.subarray(0, bytesRead);
    hash.update(part);
    await alsoTo?.(part);
    bytes += bytesRead;
  }
}

export interface Tree {
  folders: string[];
  files: string[];
}

/** Everything below a folder that is not left out, as paths below it; nothing when it is not there. */
export async function listTree(folder: string, isLeftOut: (path: string) => boolean): Promise<Tree> {
  const tree: Tree = { folders: [], files: [] };
  const walk = async (below: string): Promise<void> => {
    const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(ignoreGone);
    for (const entry of entries ?? []) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (isLeftOut(path)) continue;
      if (entry.isDirectory()) {
        tree.folders.push(path);
        await walk(path);
      } else if (entry.isFile()) tree.files.push(path);
      else throw new Error(`${join(folder, path)} is neither a file nor a folder: it cannot be backed up.`);
    }
  };
  await walk('');
  return tree;
}

/** For a file or folder that may vanish while it is looked for; every other error is thrown on. */
export function ignoreGone(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
