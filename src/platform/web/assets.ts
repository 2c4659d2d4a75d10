import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** What the pages load from `/assets/`: 'app.css' is in the file 'app-1f2e3d4c5b6a.css'. */
export interface Assets {
  readonly directory: string;
  /** File name below the directory by the name a template asks for. */
  readonly files: Readonly<Record<string, string>>;
}

interface Manifest {
  /** Fingerprint of everything the files were made from. */
  sources: string;
  files: Record<string, string>;
}

const here = import.meta.dirname;
const root = resolve(here, '../../..');
const ownSources = ['styles', 'browser', 'mark.svg', 'assets.ts', 'compile-assets.ts'];
const libraries = [
  'govuk-frontend',
  '@ministryofjustice/frontend',
  'sass',
  'esbuild',
  '@simplewebauthn/browser',
];

const assetsFolder = join(root, 'dist/assets');

/**
 * Makes style sheet, browser script and images in `directory`, unless they are there and nothing they are made from has
 * changed. Names carry a hash of the content, so that browsers may keep them for ever. Two processes may do it at once:
 * each file, the manifest last, appears whole or not at all. Files of earlier builds stay, for pages still open.
 */
export async function buildAssets(directory: string = assetsFolder): Promise<Assets> {
  const sources = await fingerprintSources();
  const existing = await readManifest(directory);
  if (existing?.sources === sources) return { directory, files: existing.files };
  const { compileAssets } = await import('./compile-assets.ts');
  await mkdir(directory, { recursive: true });
  const files: Record<string, string> = {};
  for (const [name, content] of await compileAssets(root, hashedName)) {
    files[name] = hashedName(name, content);
    await writeWhole(join(directory, files[name]), content);
  }
  await writeWhole(join(directory, 'manifest.json'), JSON.stringify({ sources, files }, undefined, 2));
  return { directory, files };
}

/** The address of a built file by its plain name; throws for a name that was not built. */
export function assetAddresses(assets: Assets): (name: string) => string {
  return (name) => {
    const file = assets.files[name];
    if (!file) throw new Error(`No such asset: ${name}. There are ${Object.keys(assets.files).join(', ')}.`);
    return `/assets/${file}`;
  };
}

function hashedName(name: string, content: string | Uint8Array): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return name.replace(/(\.[a-z]+)$/, `-${hash}$1`);
}

async function fingerprintSources(): Promise<string> {
  const own = await Promise.all(ownSources.map((source) => filesBelow(join(here, source))));
  const manifests = libraries.map((library) => join(root, 'node_modules', library, 'package.json'));
  const hash = createHash('sha256');
  for (const file of [...own.flat().toSorted(), ...manifests]) {
    hash.update(file.slice(root.length)).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function filesBelow(path: string): Promise<string[]> {
  if (/\.\w+$/.test(path)) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Undefined when there is none, it cannot be read, or one of its files is gone. */
async function readManifest(directory: string): Promise<Manifest | undefined> {
  try {
    const manifest = JSON.parse(await readFile(join(directory, 'manifest.json'), 'utf8')) as Manifest;
    await Promise.all(Object.values(manifest.files).map((file) => access(join(directory, file))));
    return manifest;
  } catch {
    // A missing or broken build is made again.
    return undefined;
  }
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const draft = `${path}.${randomUUID()}.part`;
  await writeFile(draft, content);
  await rename(draft, path);
}
