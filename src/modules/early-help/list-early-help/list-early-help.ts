import { openChild } from '#modules/children/index.ts';
import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import type { Help } from '../early-help.ts';
import { listHelps } from '../help.queries.ts';
import { mayDo } from '../may-do.ts';
import { listPath, pathOf } from '../open-help/opened.ts';

/** The early help a child has, and had. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openChild(visit, 'early-help');
  if (opened === undefined) return notFound();
  const { child, head } = opened;
  const helps = await listHelps(visit.tx, child.childId);
  const isOpen = helps.some(({ state }) => state === 'open');
  return page('modules/early-help/list-early-help/list-early-help.njk', {
    ...{ head, path: listPath(child.childId) },
    mayOpen: !isOpen && mayDo(visit.viewer, 'early-help.write') && child.emergencyUntil === null,
    helps: helps.map((help) => lineOf(visit.words, help)),
  });
}

function lineOf(words: Words, help: Help) {
  const { state, openedOn, closedOn, outcome, why, meetingDueOn } = help;
  const [from, to] = [words.date(openedOn), closedOn === null ? '' : words.date(closedOn)];
  return {
    href: pathOf(help),
    title: words.t(`earlyHelp.line.${state}`, { from, to }),
    isOpen: state === 'open',
    outcome: outcome === null ? '' : words.t(`earlyHelp.outcome.${outcome}`),
    dueOn: meetingDueOn,
    why,
  };
}
