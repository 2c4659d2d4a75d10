import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { findCase } from '../../panel.queries.ts';
import { labelChildren, nameChildren } from '../../papers/case-in-words.ts';
import { standingsAtCases } from '../../papers/paper.queries.ts';
import { listNotes, listThemes } from '../../sitting/note.queries.ts';
import { plansSince } from '../outcomes/plans-since.ts';
import { followRecommendationsOfCase } from '../outstanding.ts';
import { isLate, isOutstanding } from '../recommendation.ts';

const view = 'modules/panels/follow-up/follow-a-case/follow-a-case.njk';

/** The whole of a case after its panel: how its plans moved, what was recommended and what became of it, what was said. */
export async function show(visit: Visit): Promise<Answer> {
  const { tx, words, today } = visit;
  const found = await findCase(tx, visit.params['caseId'] ?? '');
  // Who only has a recommendation to answer sees that, and not all that the panel heard.
  if (found === undefined || !(await standingsAtCases(tx, [found.caseId])).has(found.caseId))
    return notFound();
  visit.looksAt(found.children.map(({ childId }) => childId));
  const recommendations = await followRecommendationsOfCase(tx, found.caseId, today);
  const notes = [...(await listNotes(tx, found.caseId)).values()].filter(({ body }) => body.trim() !== '');
  return page(view, {
    found,
    isHeard: found.state === 'heard',
    names: nameChildren(words, found.children),
    labels: labelChildren(words, found.children, today),
    outstanding: recommendations.filter(({ state }) => isOutstanding(state)).length,
    late: recommendations.filter(({ state }) => isLate(state)).length,
    recommendations,
    plans: await plansSince(visit, found),
    themes: (await listThemes(tx, found.caseId)).map((theme) => words.t(`panels.sitting.theme.${theme}`)),
    voice: notes.filter(({ item }) => item === 'voice'),
    notes: notes.filter(({ item }) => item !== 'voice'),
  });
}
