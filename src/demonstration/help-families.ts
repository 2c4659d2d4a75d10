import type { App } from '../app.ts';
import { fillTheDirectories } from './fill-the-directories.ts';
import { helpEarly } from './help-early.ts';
import { signpostFamilies } from './signpost-families.ts';
import type { Storyteller } from './storyteller.ts';

/** Has both directories of services written, families signposted to what is in them, and early help opened for some. */
export async function helpFamilies(app: App, story: Storyteller): Promise<void> {
  await fillTheDirectories(app, story);
  await signpostFamilies(story);
  await helpEarly(story);
}
