import { randomUUID } from 'node:crypto';
import { addChild, findChildren, type Child } from '#modules/children/index.ts';
import { matcherOf } from '#modules/matches/index.ts';
import {
  keepApart,
  listSuggestions,
  lookForDuplicates,
  mergeRecords,
  readVersions,
} from '#modules/merges/index.ts';
import { linkPlansOf } from '#modules/plans/index.ts';
import { listWorkers } from './as-person.queries.ts';
import { dayAfter, momentOf } from './moments.ts';
import { thePanel } from './story/the-panel.ts';
import type { Storyteller } from './storyteller.ts';

/** Who adds a child that is known already, each with how they write the name: the third is really a twin. */
const additions = [
  { by: 'Jolanta Wierzbówka', localId: 'N4TK20ZQ', written: doubled, isTwin: false },
  { by: 'Jolanta Wierzbówka', localId: 'N7PC31RB', written: withoutOne, isTwin: false },
  { by: 'Jolanta Wierzbówka', localId: 'N2MV88EW', written: ofTwin, isTwin: true },
] as const;

interface Name {
  givenName: string;
  familyName: string;
}

/** 'Garrett' for 'Garret': the last letter of the family name twice. */
function doubled({ givenName, familyName }: Name): Name {
  return { givenName, familyName: familyName + familyName.slice(-1) };
}
function withoutOne({ givenName, familyName }: Name): Name {
  return { givenName, familyName: familyName.slice(0, 2) + familyName.slice(3) };
}
/** Twins are given names that are alike. */
function ofTwin({ givenName, familyName }: Name): Name {
  return { givenName: `${givenName.slice(0, -1)}${givenName.endsWith('a') ? 'e' : 'a'}`, familyName };
}

/** Has three children added who are known, or whose twin is, and the co-ordinator decide: one pair waits, one is merged, twins are two children. */
export async function findDuplicates(story: Storyteller): Promise<void> {
  const at = momentOf(dayAfter(story.today, -1), '10:10');
  const known = await story.as(thePanel.coordinator, at, async ({ tx }) => {
    const ids = (await listWorkers(tx)).map(({ childId }) => childId);
    const named = [...(await findChildren(tx, ids)).values()];
    return named
      .filter(({ givenName, familyName, birthDate }) => givenName && familyName && birthDate)
      .filter(({ familyName }) => (familyName ?? '').length > 5)
      .toSorted((one, other) => one.localId.localeCompare(other.localId))
      .slice(10, 10 + additions.length);
  });
  const added: { child: Child; otherId: string; isTwin: boolean }[] = [];
  for (const [place, addition] of additions.entries()) {
    const child = known[place];
    if (child === undefined) throw new Error('Marlowe Vale has too few children whose names are known');
    added.push({ child, otherId: await addAgain(story, child, addition, at), isTwin: addition.isTwin });
  }
  await decide(story, added);
}

async function addAgain(
  story: Storyteller,
  { givenName, familyName, birthDate }: Child,
  { by, localId, written }: (typeof additions)[number],
  at: Date,
): Promise<string> {
  const childId = randomUUID();
  const names = written({ givenName: givenName ?? '', familyName: familyName ?? '' });
  const told = { ...names, birthDate: birthDate ?? '', expectedBirthDate: '', sex: 'U' };
  await story.as(by, at, async ({ tx }) => {
    const child = { ...told, nhsNumber: '', upn: '', childId, localId };
    const shown = await addChild(tx, child, []);
    // Shown who it may be, they say that it is none of them.
    if (shown.length > 0) await addChild(tx, child, shown);
  });
  return childId;
}

async function decide(
  story: Storyteller,
  added: readonly { child: Child; otherId: string; isTwin: boolean }[],
): Promise<void> {
  const at = momentOf(dayAfter(story.today, -1), '16:20');
  await story.as(thePanel.coordinator, at, async ({ tx, now }) => {
    const ids = added.flatMap(({ child, otherId }) => [child.childId, otherId]);
    await lookForDuplicates(tx, ids, await matcherOf(tx), now);
    const open = await listSuggestions(tx, { state: 'open', first: 0, most: 50 });
    const versions = await readVersions(tx, ids);
    const [, second, twins] = added.map(({ child, otherId }) => ({
      ...{ keptId: child.childId, mergedId: otherId },
      ...open.find((pair) =>
        [pair.oneChildId, pair.otherChildId].every((id) => [child.childId, otherId].includes(id)),
      ),
    }));
    if (second?.suggestionId === undefined || twins?.suggestionId === undefined)
      throw new Error('the records that were added again were not found to be alike');
    const { suggestionId, version = 0, keptId, mergedId } = second;
    const refused = await mergeRecords(tx, {
      ...{ mergeId: randomUUID(), suggestionId, version, keptId, mergedId },
      keptVersion: versions.get(keptId) ?? 0,
      mergedVersion: versions.get(mergedId) ?? 0,
      because: 'Rang Jolanta Wierzbówka: she had not seen that the child was known under another spelling.',
    });
    if (refused !== undefined) throw new Error(`the two were not merged: ${refused}`);
    await linkPlansOf(tx, [keptId]);
    const because = 'Twins: the health visitor knows both, and they are at the nursery together.';
    await keepApart(tx, { suggestionId: twins.suggestionId, version: twins.version ?? 0, because }, now);
  });
}
