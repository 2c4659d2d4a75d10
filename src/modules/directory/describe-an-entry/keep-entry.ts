import { randomUUID } from 'node:crypto';
import type { Visit } from '#platform/web/visit.ts';
import { findOrganisation, keepEditions, type NewEdition } from '../directory.queries.ts';
import type { Said } from '../directory.ts';

/** Who writes, in which transaction, when. */
export type Writer = Pick<Visit, 'tx' | 'now'> & { viewer: Pick<Visit['viewer'], 'userId'> };

/** Keeps one service as somebody says it is; false when somebody changed it meanwhile. What has no identifier yet gets one. */
export async function keepEntry({ tx, now, viewer }: Writer, edition: NewEdition): Promise<boolean> {
  const said = await withIdentifiers(tx, edition.said);
  const kept = await keepEditions(tx, [{ ...edition, said }], { by: viewer.userId, at: now });
  return kept.length === 1;
}

/** An organisation is the one of the directory that is called so, with what is said of it there; else a new one. */
async function withIdentifiers(tx: Visit['tx'], said: Said): Promise<Said> {
  const { name } = said.organisation;
  const organisation = (await findOrganisation(tx, name)) ?? {
    id: randomUUID(),
    name,
    about: '',
    website: '',
  };
  const places = said.places.map((place) => ({ ...place, id: place.id === '' ? randomUUID() : place.id }));
  return { ...said, organisation, places };
}
