import type { Tx } from '#platform/db/database.ts';
import {
  makeScorer,
  modelOfChildren,
  usualChild,
  type Part,
  type Scored,
  type Scorer,
} from '#practice/matching/index.ts';
import {
  findCandidates,
  listRuledOut,
  type Asked,
  type FoundChild,
  type NewCandidate,
} from '../candidate.queries.ts';
import type { KeptPart, Line, List } from '../match.ts';

/** Children compared with one line, and those kept for a person to look at. */
const MOST_COMPARED = 60;
const MOST_KEPT = 5;
/** A number that the agency gave to one child is not given to another, but may be mistyped: it is worth four thousand to one. */
const SAME_NUMBER = 12;

/** How many children there are, and the share of them that has each usual name. */
export interface UsualNames {
  children: number;
  given: readonly (readonly [name: string, share: number])[];
  family: readonly (readonly [name: string, share: number])[];
}

/** Weighs lines against the children of a partnership. */
export interface LineMatcher {
  score: Scorer;
  /** Below this weight (log2 of the odds) nobody needs to look. */
  least: number;
}

export function makeLineMatcher(known: UsualNames): LineMatcher {
  const model = modelOfChildren(known.children, known);
  return { score: makeScorer(model, MOST_COMPARED, usualChild), least: model.thresholds.perhaps };
}

/** Whom one line may be about, the likeliest first; nobody of whom a person has said before that it is not them. */
export async function matchLine(
  tx: Tx,
  list: Pick<List, 'agencyId' | 'agencyName'>,
  line: Line,
  { score, least }: LineMatcher,
): Promise<NewCandidate[]> {
  const ruledOut = await listRuledOut(tx, list.agencyId, line.number);
  const found = (await findCandidates(tx, askFor(list, line), MOST_COMPARED)).filter(
    ({ childId }) => !ruledOut.includes(childId),
  );
  const scored = score(rowOfLine(line), found.map(rowOfChild));
  return found
    .map((child, at) => candidateOf(line, child, scored[at]))
    .filter(({ weight }) => weight >= least)
    .toSorted((one, other) => other.weight - one.weight || one.childId.localeCompare(other.childId))
    .slice(0, MOST_KEPT)
    .map((each, at) => ({ ...each, place: at + 1 }));
}

/** What agrees here is more than a name. */
const FIRM = /^(date-of-birth|nhs|upn|number)\./;

function candidateOf(line: Line, { childId, hasNumber }: FoundChild, scored?: Scored): NewCandidate {
  const number = hasNumber ? [{ words: 'number.same', weight: SAME_NUMBER }] : [];
  const parts = [...(scored?.parts ?? []).map(keepPart), ...number];
  return {
    rowId: line.rowId,
    childId,
    weight: (scored?.weight ?? 0) + (hasNumber ? SAME_NUMBER : 0),
    parts,
    isFirm: parts.some(({ words, weight }) => FIRM.test(words) && weight > 2),
    place: 0,
  };
}

/** The two numbers are named apart: which of them agrees is what a person asks first. */
const keepPart = ({ key, words, weight }: Part): KeptPart => ({
  words: key.startsWith('identifier ')
    ? words.replace('identifier', key === 'identifier upn' ? 'upn' : 'nhs')
    : words,
  weight: Math.round(weight * 100) / 100,
});

function askFor({ agencyName }: Pick<List, 'agencyName'>, { said, number }: Line): Asked {
  const { givenName, familyName, knownAs, birthDate, postcode, address, nhsNumber, upn } = said;
  const given = (...texts: (string | undefined)[]) => texts.filter((text) => text !== undefined);
  return {
    names: given(givenName, familyName, knownAs),
    day: birthDate ?? null,
    postcodes: given(postcode),
    places: given(address),
    numbers: given(nhsNumber, upn, number ?? undefined),
    agency: agencyName,
    number,
  };
}

const rowOfLine = ({ said }: Line) => ({
  given_name: said.givenName,
  family_name: said.familyName,
  other_names: said.knownAs,
  birth_date: said.birthDate,
  sex: said.sex,
  nhs_number: said.nhsNumber,
  upn: said.upn,
  address: said.address,
  postcode: said.postcode,
});

const rowOfChild = (child: FoundChild) => {
  const said = {
    given_name: child.givenName,
    family_name: child.familyName,
    other_names: child.otherNames,
    birth_date: child.birthDate,
    sex: child.sex === 'U' ? null : child.sex,
    nhs_number: child.nhsNumber,
    upn: child.upn,
    address: child.address,
    postcode: child.postcode,
  };
  return Object.fromEntries(Object.entries(said).map(([column, text]) => [column, text ?? undefined]));
};
