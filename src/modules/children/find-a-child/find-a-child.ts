import { z } from 'zod';
import { readForm, text } from '#platform/web/forms.ts';
import { page, pageWithErrors, type Answer, type Visit } from '#platform/web/visit.ts';
import { childAge, childName, type Child } from '../child.ts';
import { findChildren } from '../child.queries.ts';
import { findChildrenBy, type FoundChild } from './find-children.queries.ts';
import { isEmptyQuestion, readQuestion, type Question } from './question.rules.ts';
import { sayWhyPointed, sayWhySeen } from './say-why.ts';

const view = 'modules/children/find-a-child/find-a-child.njk';
/** One page: who is not among so many is found by typing more, not by reading on. */
const MOST = 20;

const form = z.object({ q: text('children.find.needed', 200, 'children.find.tooLong') });

export function show(visit: Visit): Answer {
  return page(view, { ...around(visit), q: '', results: null });
}

/** Finds children by whatever was typed. It stays out of the address, and out of the audit trail, which has only how many were found. */
export async function submit(visit: Visit): Promise<Answer> {
  const typed = { ...around(visit), q: [visit.body['q'] ?? ''].flat().join(' '), results: null };
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok) return pageWithErrors(view, { ...typed, errors: read.errors });
  const question = readQuestion(read.values.q, visit.today);
  if (isEmptyQuestion(question)) {
    const message = visit.words.t('children.find.nothingToFind');
    return pageWithErrors(view, { ...typed, errors: [{ field: 'q', message }] });
  }
  const found = await findChildrenBy(visit.tx, question, MOST);
  const ids = found.flatMap(({ childId }) => (childId === null ? [] : [childId]));
  visit.looksAt(ids);
  visit.notes({ found: ids.length, pointers: found.length - ids.length });
  const children = await findChildren(visit.tx, ids);
  return page(view, {
    ...typed,
    results: found.map((each) => resultOf(visit, question, each, children.get(each.childId ?? ''))),
    hasMore: found.some(({ hasMore }) => hasMore),
  });
}

/** What to do when nobody, or the wrong child, was found: only what the viewer's roles open. */
function around(visit: Visit) {
  const others = visit.tabsOf('children');
  return { others: others.map(({ key, href }) => ({ href, text: visit.words.t(`children.other.${key}`) })) };
}

function resultOf({ words, today }: Visit, question: Question, each: FoundChild, child: Child | undefined) {
  if (child !== undefined)
    return {
      href: `/children/${child.childId}`,
      name: childName(child, words),
      age: childAge(child, words, today),
      detail: [
        words.t('children.localId', { localId: child.localId }),
        child.teamName ?? '',
        child.workerName ?? '',
      ]
        .filter((part) => part !== '')
        .join(' · '),
      why: sayWhySeen(words, question, each.found, child),
      ring: '',
    };
  return {
    href: '',
    name: each.initials === null || each.initials === '' ? words.t('children.find.someone') : each.initials,
    age: each.years === null ? '' : words.t('children.possible.years', { count: each.years }),
    detail: '',
    why: sayWhyPointed(words, question, each.found),
    ring: words.t('children.find.ring', { agency: each.agencyName ?? '' }),
  };
}
