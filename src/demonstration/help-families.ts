import type { App } from '../app.ts';
import { fillTheDirectories } from './fill-the-directories.ts';
import { signpostFamilies } from './signpost-families.ts';
import type { Storyteller } from './storyteller.ts';

/** Has both directories of services written, and families signposted to what is in them. */
export async function helpFamilies(app: App, story: Storyteller): Promise<void> {
  await fillTheDirectories(app, story);
  await signpostFamilies(story);
}
