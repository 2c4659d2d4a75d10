import { childLabel } from '#modules/children/index.ts';
import { nextDue, sayLimit, shippedCalendar } from '#practice/clocks/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { MyChild, MyProtection } from '../my-work.ts';
import type { Item } from './items.ts';

/**
 * What the path of child protection asks: a conference to decide as chair, an initial conference, a core group or a review that is due. What a clock of the
 * return says already about the same child is not said twice.
 */
export function protectionItems(
  visit: Visit,
  asked: readonly MyProtection[],
  children: readonly MyChild[],
  isSaid: (childId: string, limit: string) => boolean,
): Item[] {
  return asked
    .filter(({ childId, kind }) => !isSaid(childId, kind))
    .map((one) =>
      itemOf(
        visit,
        one,
        children.find(({ childId }) => childId === one.childId),
      ),
    )
    .filter((item) => item !== undefined);
}

function itemOf(visit: Visit, one: MyProtection, child: MyChild | undefined): Item | undefined {
  const { words, today } = visit;
  const day = dayOf(visit, one);
  if (day === undefined) return undefined;
  const isToDecide = one.kind === 'decide';
  return {
    kind: 'protection',
    id: `${one.kind}-${one.id}`,
    day,
    at: '',
    text: one.kind === 'decide' ? words.t('myWork.conference.decide') : sayLimit(words, one.kind),
    detail: child === undefined ? '' : childLabel(child, words, today),
    how: day < today ? words.relativeDue(day, today) : words.t('myWork.due.clock'),
    href: `/children/${one.childId}/protection${isToDecide ? `/conferences/${one.id}` : ''}`,
    childId: one.childId,
    ...{ version: 0, needsAnswer: false, isLate: false, days: 0 },
  };
}

/** A conference is decided on its day; what else is due, when its clock says. */
function dayOf({ viewer }: Visit, { kind, beganOn, lastOn }: MyProtection): string | undefined {
  if (kind === 'decide') return beganOn;
  const settings = { calendar: shippedCalendar, nation: viewer.nation };
  const due = nextDue(kind, beganOn, lastOn === null ? [] : [lastOn], settings);
  return due.known ? due.date : undefined;
}
