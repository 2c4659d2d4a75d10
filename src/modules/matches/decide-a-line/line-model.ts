import type { FieldError } from '#platform/web/render.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { childLabel, findChildren, type Child } from '#modules/children/index.ts';
import { compareFields } from '../compare-fields.ts';
import { evidenceModel } from '../evidence-model.ts';
import { findCompared, listDecisions, type Decision } from '../line.queries.ts';
import type { Candidate, List, StandingLine } from '../match.ts';
import { sayLine } from '../say-line.ts';
import type { Opened } from './decide-a-line.ts';

export interface Told {
  errors: readonly FieldError[];
  typed?: Readonly<Record<string, string | string[]>>;
}

/** Children who stand beside a line: more columns than this are not read side by side. */
const BESIDE = 3;

/** The line and the children it may be about, side by side, with the evidence of each, what was decided, and the form. */
export async function lineModel(visit: Visit, { list, line, candidates }: Opened, told: Told) {
  const { tx, words, today } = visit;
  const decisions = await listDecisions(tx, line.rowId);
  const ids = [...candidates, ...decisions].map(({ childId }) => childId);
  const children = await findChildren(tx, ids);
  const compared = await findCompared(tx, ids);
  visit.looksAt([...children.keys()]);
  const nameOf = (childId: string) => sayChild(children.get(childId), words, today);
  const beside = candidates.slice(0, BESIDE);
  const chosen = String(told.typed?.['answer'] ?? answeredBefore(candidates));
  return {
    ...{ errors: told.errors, because: told.typed?.['because'] ?? '' },
    ...{ path: `/matches/${list.listId}`, action: `/matches/${list.listId}/lines/${line.rowId}` },
    ...{ caption: captionOf(words, list, line), who: sayLine(words, line.said), version: line.version },
    stands: line.stands,
    columns: beside.map(({ childId }) => ({ name: nameOf(childId), href: `/children/${childId}` })),
    fields: compareFields(
      words,
      line.said,
      beside.map(({ childId }) => compared.get(childId)),
    ),
    candidates: candidates.map((candidate, at) => ({
      name: nameOf(candidate.childId),
      ...evidenceModel(words, candidate, at),
    })),
    answers: answersModel(words, candidates, nameOf, chosen),
    decisions: decisionsModel(words, decisions, nameOf),
  };
}

function captionOf({ t }: Words, { agencyName: agency }: List, { line, number }: StandingLine): string {
  return number === null
    ? t('matches.decide.caption', { agency, line })
    : t('matches.decide.caption.number', { agency, line, number });
}

type NameOf = (childId: string) => string;

function answersModel(words: Words, candidates: readonly Candidate[], nameOf: NameOf, chosen: string) {
  return [
    ...candidates.map(({ childId }) => ({
      value: childId,
      text: words.t('matches.decide.is', { child: nameOf(childId) }),
      checked: chosen === childId,
    })),
    ...(['none', 'not-known'] as const).map((value) => ({
      value,
      text: words.t(`matches.decide.${value}`),
      hint: { text: words.t(`matches.decide.${value}.hint`) },
      checked: chosen === value,
    })),
  ];
}

const decisionsModel = (words: Words, decisions: readonly Decision[], nameOf: NameOf) =>
  decisions.map(({ childId, says, because, decidedByName, decidedAt, isTogether }) => ({
    text: words.t(`matches.history.${says}`, { child: nameOf(childId) }),
    because: isTogether ? words.t('matches.history.together') : because,
    by: decidedByName,
    at: decidedAt,
  }));

const sayChild = (child: Child | undefined, words: Words, today: string): string =>
  child === undefined ? '' : childLabel(child, words, today);

function answeredBefore(candidates: readonly Candidate[]): string {
  const same = candidates.find(({ says }) => says === 'same');
  if (same !== undefined) return same.childId;
  if (candidates.length > 0 && candidates.every(({ says }) => says === 'not-same')) return 'none';
  return candidates.some(({ says }) => says === 'not-known') ? 'not-known' : '';
}
