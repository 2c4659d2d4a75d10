import type { FieldError } from '#platform/web/render.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { drawWaterfall } from '#practice/matching/index.ts';
import { childLabel, findChildren, type Child } from '#modules/children/index.ts';
import { findCompared, listDecisions, type ComparedChild, type Decision } from '../line.queries.ts';
import type { Candidate, List, SaidOfChild, StandingLine } from '../match.ts';
import { sayEvidence, sayLikelihood, sayLine, sayPart } from '../say-line.ts';
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

function evidenceModel(words: Words, { weight, parts }: Candidate, at: number) {
  const scored = { weight, probability: 1 / (1 + 2 ** -weight), parts: parts.map(asPart) };
  const total = words.t('matches.evidence.total');
  return {
    id: `evidence-${at + 1}`,
    likely: sayLikelihood(words, weight),
    ...sayEvidence(words, parts),
    picture: drawWaterfall(scored, (part) => sayPart(words, part), total),
  };
}

const asPart = ({ words, weight }: { words: string; weight: number }) => ({
  ...{ key: words, columns: [], level: undefined, inside: [] },
  ...{ words, weight },
});

/** Each thing either side knows: of the line, and of each child; '' where it is not known. */
function compareFields(words: Words, said: SaidOfChild, beside: readonly (ComparedChild | undefined)[]) {
  const day = (text?: string | null) => (text == null ? '' : words.date(text));
  const fields = [
    { key: 'givenName', line: said.givenName, of: (child: ComparedChild) => child.givenName },
    { key: 'familyName', line: said.familyName, of: (child: ComparedChild) => child.familyName },
    { key: 'knownAs', line: said.knownAs, of: (child: ComparedChild) => child.knownAs },
    { key: 'birthDate', line: day(said.birthDate), of: (child: ComparedChild) => day(child.birthDate) },
    { key: 'sex', line: said.sex, of: (child: ComparedChild) => sayOfSex(words, child.sex) },
    { key: 'nhsNumber', line: said.nhsNumber, of: (child: ComparedChild) => child.nhsNumber },
    { key: 'upn', line: said.upn, of: (child: ComparedChild) => child.upn },
    { key: 'address', line: said.address, of: (child: ComparedChild) => child.address },
    { key: 'postcode', line: said.postcode, of: (child: ComparedChild) => child.postcode },
  ] as const;
  return fields
    .map(({ key, line = '', of }) => ({
      label: words.t(`matches.field.${key}`),
      line,
      children: beside.map((child) => (child === undefined ? '' : (of(child) ?? ''))),
    }))
    .filter(({ line, children }) => line !== '' || children.some((text) => text !== ''));
}

const sayOfSex = ({ t }: Words, sex: string | null): string =>
  sex === 'F' || sex === 'M' ? t(`matches.sex.${sex}`) : '';
