import { childLabel, findChildren, headOf, searchChildren } from '#modules/children/index.ts';
import { readForm, text } from '#platform/web/forms.ts';
import { notFound, page, pageWithErrors, type Answer, type Visit } from '#platform/web/visit.ts';
import { z } from 'zod';
import { listNetwork, searchPeople, type FoundPerson } from '../network.queries.ts';
import { openForWriting } from '../network/open-for-writing.ts';
import { sayRelationship } from '../say-person.ts';
import { sayLife } from '../pictures/say-life.ts';

const view = 'modules/family/find-a-person/find-a-person.njk';
const form = z.object({ q: text('family.find.needed', 100, 'family.find.tooLong') });
const MOST = 30;

/** Before somebody is written down, it is asked whether they are known: one mother of three children is one person. */
export async function show(visit: Visit): Promise<Answer> {
  const child = await openForWriting(visit);
  return child === undefined ? notFound() : page(view, { head: headOf(visit, child), q: '', errors: [] });
}

export async function search(visit: Visit): Promise<Answer> {
  const child = await openForWriting(visit);
  if (child === undefined) return notFound();
  const head = headOf(visit, child);
  const read = readForm(form, visit.body, visit.words);
  const asked = { head, q: String(visit.body['q'] ?? '') };
  if (!read.ok) return pageWithErrors(view, { ...asked, errors: read.errors });
  const { q } = read.values;
  const network = await listNetwork(visit.tx, child.childId);
  const known = new Set(
    network.flatMap(({ personId, ownChildId }) => [personId, ownChildId ?? child.childId]),
  );
  const found = (await searchPeople(visit.tx, q, MOST)).filter(({ personId }) => !known.has(personId));
  const children = (await searchChildren(visit.tx, visit.viewer, q, MOST)).filter(
    ({ childId }) => childId !== child.childId && !known.has(childId),
  );
  visit.notes({ people: found.length, children: children.length });
  return page(view, {
    head,
    q,
    errors: [],
    people: await peopleModel(visit, found),
    children: children.map((one) => ({
      childId: one.childId,
      label: childLabel(one, visit.words, visit.today),
    })),
    here: network
      .map((person) => ({ name: person.name, role: sayRelationship(visit.words, person) }))
      .filter(({ name }) => isLike(name, q)),
  });
}

const isLike = (name: string, q: string) => name.toLowerCase().includes(q.toLowerCase());

/** Each person once, with the children they stand beside that the viewer may see. */
async function peopleModel({ tx, words, today }: Visit, found: readonly FoundPerson[]) {
  const children = await findChildren(tx, [...new Set(found.map(({ childId }) => childId))]);
  return [...Map.groupBy(found, ({ personId }) => personId)].map(([personId, rows]) => ({
    personId,
    name: rows[0]?.name ?? '',
    life: sayLife(words, { born: rows[0]?.born ?? '', dueOn: null, hasDied: false, died: '' }),
    beside: rows.flatMap(({ childId, relationship }) => {
      const child = children.get(childId);
      if (child === undefined) return [];
      const role = sayRelationship(words, { relationship, sex: 'not-known' });
      return [words.t('family.find.beside', { role, child: childLabel(child, words, today) })];
    }),
  }));
}
