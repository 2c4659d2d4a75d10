import { childLabel } from '#modules/children/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { findOpenDeletion } from '../delete-a-child/deletion.queries.ts';
import { countOpenRequests } from '../requests/request.queries.ts';
import { listHolds, listSaid, type LegalHold, type SaidOfChild } from '../retention/hold.queries.ts';
import { findFacts, nameChildren, readPeriods } from '../retention/retention.queries.ts';
import { sayWhyDue } from '../retention/say-due.ts';
import { whenDue, type WhenDue } from '../retention/when-due.rules.ts';

export const retentionView = 'modules/information-rights/keep-or-delete/keep-or-delete.njk';

export const nothingTyped: Readonly<Record<string, string | string[]>> = {
  reason: '',
  askedBy: '',
  kind: '',
  applies: '',
  because: '',
  note: '',
};

/** How long everything of one child is kept, as it stands this minute; undefined when it is not there. Notes the look at the child. */
export async function openRetention(visit: Visit, childId: string) {
  const { tx, words, today } = visit;
  const [names] = await nameChildren(tx, [childId]);
  const facts = await findFacts(tx, childId);
  if (names === undefined || facts === undefined) return undefined;
  visit.looksAt([childId]);
  const due = whenDue(facts, await readPeriods(tx));
  const holds = await listHolds(tx, childId);
  const stands = inTheWay(holds, await countOpenRequests(tx, childId));
  const deletion = await findOpenDeletion(tx, childId);
  const label = childLabel(names, words, today).slice(0, 300);
  const mayBeDecided = isOver(due, today) && stands.length === 0 && deletion === undefined;
  return {
    childId,
    label,
    due,
    mayBeDecided,
    model: {
      label,
      path: `/information-rights/retention/children/${childId}`,
      ...dueModel(words, due, today),
      stands: stands.map((one) => words.t(`informationRights.retention.stands.${one}`)),
      mayDelete: mayBeDecided,
      deletionHref: deletion === undefined ? '' : `/information-rights/deletions/${deletion.deletionId}`,
      holds: holds.map((hold) => holdModel(words, hold, today)),
      said: (await listSaid(tx, childId)).map((one) => saidModel(words, one)),
      kinds: ['looked-after', 'sexual-abuse'].map((value) => ({
        value,
        text: words.t(`informationRights.said.${value}`),
      })),
      typed: nothingTyped,
      errors: [],
    },
  };
}

const isOver = (due: WhenDue, today: string): boolean => due.isKnown && due.dueOn <= today;

function inTheWay(holds: readonly LegalHold[], openRequests: number): string[] {
  const isHeld = holds.some(({ liftedAt }) => liftedAt === null);
  return [...(isHeld ? ['hold'] : []), ...(openRequests > 0 ? ['request'] : [])];
}

function dueModel(words: Words, due: WhenDue, today: string) {
  return {
    due: due.isKnown ? words.relativeDue(due.dueOn, today) : words.t('informationRights.retention.noDay'),
    isLate: due.isKnown && due.dueOn < today,
    why: sayWhyDue(words, due),
  };
}

function holdModel(words: Words, hold: LegalHold, today: string) {
  const { holdId, reason, askedBy, reviewOn, putByName, putAt, liftedAt, liftedByName, liftedBecause } = hold;
  const isOpen = liftedAt === null;
  return {
    path: `/information-rights/holds/${holdId}/lift`,
    holdId,
    isOpen,
    isLate: isOpen && reviewOn < today,
    review: isOpen ? words.relativeDue(reviewOn, today) : '',
    reason,
    put: words.t('informationRights.hold.put', { askedBy, date: words.dateTime(putAt), name: putByName }),
    lifted:
      liftedAt === null
        ? ''
        : words.t('informationRights.hold.lifted', {
            date: words.dateTime(liftedAt),
            name: liftedByName ?? '',
          }),
    liftedBecause: liftedBecause ?? '',
  };
}

function saidModel(words: Words, { kind, applies, because, saidByName, saidAt }: SaidOfChild) {
  return {
    what: words.t(`informationRights.said.${kind}.${applies ? 'yes' : 'no'}`),
    by: words.t('informationRights.released.by', { date: words.dateTime(saidAt), name: saidByName }),
    because,
  };
}
