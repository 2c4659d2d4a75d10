import type { Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { sayRule } from '../retention/say-due.ts';
import { findDeletion, type Deletion } from './deletion.queries.ts';

export const deletionView = 'modules/information-rights/delete-a-child/delete-a-child.njk';

/** A deletion with its page; undefined when it is not there or not the viewer's. Notes the look at the child, by its opaque id. */
export async function openDeletion(visit: Visit) {
  const { tx, words, viewer } = visit;
  const deletion = await findDeletion(tx, visit.params['deletionId'] ?? '');
  if (deletion === undefined) return undefined;
  visit.looksAt([deletion.childId]);
  const { state, decidedBy, childLabel, note } = deletion;
  const isOwn = decidedBy === viewer.userId;
  return {
    deletion,
    model: {
      path: `/information-rights/deletions/${deletion.deletionId}`,
      title: words.t(`informationRights.deletion.title.${state}`),
      label: childLabel ?? '',
      lead: words.t(`informationRights.deletion.lead.${leadOf(deletion, isOwn)}`),
      state,
      version: deletion.version,
      mayConfirm: state === 'decided' && !isOwn,
      mayWithdraw: state === 'decided',
      note: note ?? '',
      facts: certificateFacts(words, deletion),
      counts: certificateCounts(words, deletion),
      errors: [],
    },
  };
}

function leadOf({ state, stoppedBy }: Deletion, isOwn: boolean): string {
  if (state === 'decided') return isOwn ? 'decided.own' : 'decided';
  return state === 'stopped' ? `stopped.${stoppedBy ?? 'hold'}` : state;
}

/** By which rule, who, when: what stands on the page and on the certificate. */
export function certificateFacts(words: Words, deletion: Deletion): { label: string; text: string }[] {
  const { decidedByName, decidedAt, confirmedByName, confirmedAt, endedAt, dueOn, dueYear, againAt } =
    deletion;
  const fact = (name: string, text: string) => ({
    label: words.t(`informationRights.deletion.fact.${name}`),
    text,
  });
  const by = (name: string, at: Date) =>
    words.t('informationRights.released.by', { date: words.dateTime(at), name });
  return [
    fact('rule', sayRule(words, deletion)),
    fact('due', dueOn === null ? String(dueYear) : words.date(dueOn)),
    fact('decided', by(decidedByName, decidedAt)),
    ...(confirmedAt === null ? [] : [fact('confirmed', by(confirmedByName ?? '', confirmedAt))]),
    ...(endedAt === null ? [] : [fact(deletion.state, words.dateTime(endedAt))]),
    ...(againAt === null ? [] : [fact('again', words.dateTime(againAt))]),
    fact('number', deletion.deletionId),
    fact('child', deletion.childId),
  ];
}

/** What went, by kind. */
export function certificateCounts(words: Words, { counts }: Deletion): { kind: string; count: number }[] {
  return Object.entries(counts)
    .map(([kind, count]) => ({ kind: words.t(`informationRights.gone.${kind}`), count }))
    .toSorted((one, other) => one.kind.localeCompare(other.kind, words.language));
}
