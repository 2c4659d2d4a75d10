import { randomBytes, randomUUID } from 'node:crypto';
import {
  conflictPage,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Body,
  type Visit,
} from '#platform/web/visit.ts';
import { childLabel } from '../child.ts';
import { findChildren } from '../child.queries.ts';
import { shownFields } from '../change-details/detail-form.ts';
import { addDetail, holdAndStand, settleColumns } from '../change-details/keep-detail.ts';
import { readDetail, type DetailAnswers } from '../change-details/read-detail.ts';
import type { FactKind } from '../facts/fact.ts';
import { saySaid } from '../facts/fact-in-words.ts';
import { addChild, findPossible, type ChildToAdd, type PossibleChild } from './find-possible.queries.ts';
import { readChild } from './read-child.ts';

const view = 'modules/children/add-a-child/add-a-child.njk';

/** Nobody adds a child before they have looked whether the child is here. */
export function show(visit: Visit): Answer {
  return page(view, formModel(visit, visit.body));
}

/** Shows who may be the same child, and only then offers to add. */
export async function search(visit: Visit): Promise<Answer> {
  if (visit.body['again'] === 'yes') return page(view, formModel(visit, visit.body));
  const read = readChild(visit);
  if (!read.ok) return pageWithErrors(view, { ...formModel(visit, visit.body), errors: read.errors });
  const possible = await findPossible(visit.tx, read.child);
  visit.notes({ possible: possible.length });
  return page(view, await possibleModel(visit, read.child, possible, []));
}

/** Adds the child, unless somebody has just added one who may be the same: then that one is shown. */
export async function submit(visit: Visit): Promise<Answer> {
  const { body, tx } = visit;
  const read = readChild(visit);
  if (!read.ok) return pageWithErrors(view, { ...formModel(visit, body), errors: read.errors });
  const because = readDetail(visit, 'ethnicity', { isSaid: false });
  if (!because.ok) {
    const possible = await findPossible(tx, read.child);
    return pageWithErrors(view, {
      ...(await possibleModel(visit, read.child, possible, [])),
      errors: because.errors,
    });
  }
  const child = { ...read.child, childId: randomUUID(), localId: newLocalId() };
  const shown = [body['shown'] ?? []].flat();
  const unseen = await addChild(tx, child, shown);
  if (unseen.length > 0)
    return conflictPage(
      view,
      await possibleModel(visit, read.child, await findPossible(tx, read.child), unseen),
    );
  visit.looksAt([child.childId]);
  for (const { kind, said } of read.said) await say(visit, child.childId, kind, { ...because.answers, said });
  await settleColumns(visit, child.childId);
  return redirect(`/children/${child.childId}/details`);
}

async function say(visit: Visit, childId: string, kind: FactKind, answers: DetailAnswers): Promise<void> {
  const standing = await holdAndStand(visit, childId);
  if (standing === undefined) throw new Error('the child that was just added is not there');
  await addDetail(visit, { ...standing, lines: { current: [], past: [] } }, kind, answers);
}

/** 'N' and eight signs that are not mistaken for each other; the authority's own comes with its return. */
function newLocalId(): string {
  const signs = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
  return `N${[...randomBytes(8)].map((byte) => signs[byte % signs.length]).join('')}`;
}

function formModel({ words }: Visit, typed: Body) {
  const [name, birth] = [shownFields(words, 'name', typed), shownFields(words, 'birth', typed)];
  return {
    possible: null,
    fields: [
      ...name.filter((field) => field.name !== 'kind'),
      ...birth.filter((field) => field.name !== 'deathDate'),
    ],
    ...{ nhs: typed['nhs'] ?? '', upn: typed['upn'] ?? '' },
  };
}

async function possibleModel(
  visit: Visit,
  { givenName, familyName, birthDate, expectedBirthDate, sex }: ChildToAdd,
  possible: readonly PossibleChild[],
  unseen: readonly string[],
) {
  const { tx, words, body, today } = visit;
  const ids = possible.flatMap(({ childId }) => (childId === null ? [] : [childId]));
  visit.looksAt(ids);
  const seen = await findChildren(tx, ids);
  const own = ['_csrf', 'formToken', 'shown', 'because', 'again'];
  return {
    possible: possible.map(({ key, childId, initials, years, agencyName, evidence }) => {
      const child = childId === null ? undefined : seen.get(childId);
      const age = years === null ? '' : words.t('children.possible.years', { count: years });
      return {
        key,
        href: child === undefined ? '' : `/children/${child.childId}`,
        name:
          child === undefined
            ? [initials ?? '', age].filter((part) => part !== '').join(', ')
            : childLabel(child, words, today),
        ring: child === undefined ? words.t('children.possible.ring', { agency: agencyName }) : '',
        why: words.list(evidence.map((each) => words.t(`children.possible.because.${each}`))),
        isNew: unseen.includes(key),
      };
    }),
    who: words.t('children.new.who', {
      name: saySaid(words, 'name', { givenName, familyName }),
      birth: saySaid(words, 'birth', { birthDate, expectedBirthDate, sex }),
    }),
    isMeanwhile: unseen.length > 0,
    typed: Object.entries(body).flatMap(([name, value]) =>
      own.includes(name) ? [] : [value ?? []].flat().map((each) => ({ name, value: each })),
    ),
    because: body['because'] ?? '',
  };
}
