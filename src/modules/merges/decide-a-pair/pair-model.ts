import type { FieldError } from '#platform/web/render.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { findChildren, type Child } from '#modules/children/index.ts';
import { compareFields, evidenceModel, findCompared } from '#modules/matches/index.ts';
import { findRefusal } from '../merge.queries.ts';
import type { Decision, Suggestion } from '../merge.ts';
import { sayRecord } from '../say-record.ts';
import { findSuggestion, listDecisions, readVersions } from '../suggestion.queries.ts';

export interface OpenedPair {
  suggestion: Suggestion;
  one: Child;
  other: Child;
}

/** The pair of the address; undefined when it is not there, either record is kept from the viewer, or the two are merged. */
export async function openPair(visit: Visit): Promise<OpenedPair | undefined> {
  const suggestion = await findSuggestion(visit.tx, visit.params['suggestionId'] ?? '');
  if (suggestion === undefined) return undefined;
  const { oneChildId, otherChildId } = suggestion;
  const children = await findChildren(visit.tx, [oneChildId, otherChildId]);
  const [one, other] = [children.get(oneChildId), children.get(otherChildId)];
  if (one === undefined || other === undefined) return undefined;
  visit.looksAt([oneChildId, otherChildId]);
  return { suggestion, one, other };
}

export interface Told {
  errors: readonly FieldError[];
  typed?: Readonly<Record<string, string | string[]>>;
  /** Either record, or what was decided, is no longer as it was when the form was opened. */
  isChanged?: boolean;
}

/** Two records side by side, with what speaks for one child and what against, what was decided, and the form. */
export async function pairModel(visit: Visit, { suggestion, one, other }: OpenedPair, told: Told) {
  const { tx, words, today } = visit;
  const { suggestionId, weight, parts, version } = suggestion;
  const ids = [one.childId, other.childId];
  const versions = await readVersions(tx, ids);
  const refusal = await findRefusal(tx, one.childId, other.childId);
  const named = [one, other].map((child) => ({
    childId: child.childId,
    name: sayRecord(words, child, today),
    href: `/children/${child.childId}`,
    facts: factsOf(words, child),
  }));
  const compared = await findCompared(tx, ids);
  return {
    ...{ errors: told.errors, because: told.typed?.['because'] ?? '', isChanged: told.isChanged === true },
    action: `/duplicates/${suggestionId}`,
    version,
    versions: ids.map((childId) => versions.get(childId) ?? 0),
    records: named,
    fields: compareFields(
      words,
      {},
      ids.map((childId) => compared.get(childId)),
    ),
    evidence: evidenceModel(words, { weight, parts }, 0),
    refusal: refusal === undefined ? '' : words.t(`merges.refused.${refusal}`),
    answers: answersModel(words, named, refusal !== undefined, String(told.typed?.['answer'] ?? '')),
    decisions: decisionsModel(words, await listDecisions(tx, suggestionId)),
  };
}

/** Who holds the case: what tells two records apart that say the same of the child. */
const factsOf = ({ t }: Words, { teamName, workerName }: Child): string =>
  t('merges.beside.worker', {
    team: teamName ?? t('merges.beside.noTeam'),
    worker: workerName ?? t('merges.beside.noWorker'),
  });

interface Named {
  childId: string;
  name: string;
}

function answersModel({ t }: Words, named: readonly Named[], isRefused: boolean, chosen: string) {
  const keep = named.map(({ childId, name }) => ({
    value: childId,
    text: t('merges.decide.keep', { record: name }),
    hint: { text: t('merges.decide.keep.hint') },
    checked: chosen === childId,
  }));
  const apart = {
    value: 'not-same',
    text: t('merges.decide.not-same'),
    hint: { text: t('merges.decide.not-same.hint') },
    checked: chosen === 'not-same',
  };
  return isRefused ? [apart] : [...keep, apart];
}

export const decisionsModel = ({ t }: Words, decisions: readonly Decision[]) =>
  decisions.map(({ says, because, decidedByName, decidedAt }) => ({
    text: t(`merges.said.${says}`),
    because,
    by: decidedByName,
    at: decidedAt,
  }));
