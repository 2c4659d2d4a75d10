import type { FactKind, Said } from '../facts/fact.ts';
import { addDetail, changeDetail, holdAndStand, settleColumns, type Saying } from './keep-detail.ts';

/** Something to say of a child: what its form would hold, since when, and how it is known. */
export interface ToSay {
  kind: FactKind;
  said: Said;
  from?: string;
  until?: string;
  because: string;
}

/**
 * Says something of a child in the viewer's name. Where one of its sort stands and a child has one of them, it has changed since `from`.
 * Undefined when the child is not the viewer's to see.
 */
export async function sayOfChild(
  saying: Saying,
  childId: string,
  { kind, said, from, until, because }: ToSay,
  changes?: string,
): Promise<string | undefined> {
  const standing = await holdAndStand(saying, childId);
  if (standing === undefined) return undefined;
  const answers = { said, from: from ?? null, until: until ?? null, because };
  const line = standing.lines.current.find(({ slot }) => slot === changes);
  const factId =
    line === undefined
      ? await addDetail(saying, standing, kind, answers)
      : await changeDetail(saying, standing, { line, act: 'changed', answers });
  await settleColumns(saying, childId);
  return factId;
}
