import type { Visit } from '#platform/web/visit.ts';
import type { Definition } from '../definition/definition.ts';
import { findVersion } from '../questionnaire.queries.ts';

const most = 200;
const known = new Map<string, Definition>();

/**
 * What a published or withdrawn version asks, which never changes and says nothing of anybody: it is read from the database once. Undefined: the viewer's
 * partnership has no such version, or it is a draft.
 */
export async function definitionOf(
  { tx, viewer }: Visit,
  versionId: string,
): Promise<Definition | undefined> {
  const name = `${viewer.partnershipId}/${versionId}`;
  const held = known.get(name);
  if (held !== undefined) return held;
  const version = await findVersion(tx, versionId);
  if (version === undefined || version.state === 'draft') return undefined;
  if (known.size >= most) known.delete(known.keys().next().value ?? '');
  known.set(name, version.definition);
  return version.definition;
}
