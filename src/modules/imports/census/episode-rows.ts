import type {
  CensusAssessment,
  CensusChild,
  CensusCinPlan,
  CensusEpisode,
  CensusPreProceedings,
  CensusProtectionPlan,
  CensusSection47,
} from './census-record.ts';
import { ordinalsOf } from './ordinals.ts';
import { addRow, count, flag, plain, text, words, type Sheets } from './row-sheets.ts';

/** Whose rows are written, and how each gets its identifier. */
export type RowOwner = { number: number; newId: () => string };

/** How one kind of item becomes a row. */
type RowKind<Item> = {
  sheet: keyof Sheets;
  /** What tells it from the child's others; null: nothing, and it is left out. */
  keyOf: (item: Item) => string | null;
  /** Its own cells, after number, identifier, ordinal and referral date. */
  cells: (item: Item) => string[];
};

/** One item with the day of the referral of its episode. */
type Told<Item> = { referralDate: string | null; item: Item };

const episodeKind: RowKind<CensusEpisode> = {
  sheet: 'staged_episode',
  keyOf: (episode) => episode.referralDate,
  cells: (episode) => [
    text(episode.referralSource),
    text(episode.primaryNeed),
    plain(episode.closureDate),
    text(episode.closureReason),
    plain(episode.initialConferenceDate),
    flag(episode.referralNoFurtherAction),
  ],
};

const assessmentKind: RowKind<CensusAssessment> = {
  sheet: 'staged_assessment',
  keyOf: (assessment) => assessment.startDate,
  cells: ({ startDate, authorisedDate, factors }) => [
    plain(startDate),
    plain(authorisedDate),
    words(factors),
  ],
};

const section47Kind: RowKind<CensusSection47> = {
  sheet: 'staged_section_47',
  keyOf: (enquiry) => enquiry.startDate,
  cells: (enquiry) => [
    plain(enquiry.startDate),
    plain(enquiry.initialConferenceTarget),
    plain(enquiry.initialConferenceDate),
    flag(enquiry.initialConferenceNotRequired),
  ],
};

/** What the census calls pre-proceedings has no start of its own: its first date stands for it. */
const preProceedingsKind: RowKind<CensusPreProceedings> = {
  sheet: 'staged_pre_proceedings',
  keyOf: firstDateOf,
  cells: (block) => [plain(firstDateOf(block)), text(JSON.stringify(block))],
};

type AnyPlan = CensusCinPlan & Partial<CensusProtectionPlan>;

const planKind: RowKind<AnyPlan> = {
  sheet: 'staged_plan',
  keyOf: (plan) => `${kindOf(plan)} ${plan.startDate}`,
  cells: (plan) => [
    kindOf(plan),
    plain(plan.startDate),
    plain(plan.endDate),
    text(plan.initialCategory ?? null),
    text(plan.latestCategory ?? null),
    count(plan.previousPlans ?? null),
  ],
};

/** Episodes, assessments, enquiries, pre-proceedings, plans and reviews of one child. */
export function addEpisodes(sheets: Sheets, { episodes }: CensusChild, owner: RowOwner): void {
  addRows(
    sheets,
    episodeKind,
    told(episodes, (episode) => [episode]),
    owner,
  );
  addRows(
    sheets,
    assessmentKind,
    told(episodes, (episode) => episode.assessments),
    owner,
  );
  addRows(
    sheets,
    section47Kind,
    told(episodes, (episode) => episode.section47s),
    owner,
  );
  addRows(
    sheets,
    preProceedingsKind,
    told(episodes, (episode) => episode.preProceedings),
    owner,
  );
  addRows(
    sheets,
    planKind,
    told<AnyPlan>(episodes, (episode) => episode.cinPlans),
    owner,
  );
  const protection = told<AnyPlan>(episodes, (episode) => episode.protectionPlans);
  addRows(sheets, planKind, protection, owner, ({ reviews = [] }, planId) => {
    // Numbered in the order of their dates, so that "the third" can be looked up.
    [...new Set(reviews)].sort().forEach((day, index) => {
      addRow(sheets.staged_review, String(owner.number), planId, day, String(index + 1));
    });
  });
}

function told<Item>(
  episodes: readonly CensusEpisode[],
  itemsOf: (episode: CensusEpisode) => readonly Item[],
): Told<Item>[] {
  const all: Told<Item>[] = [];
  for (const episode of episodes) {
    for (const item of itemsOf(episode)) all.push({ referralDate: episode.referralDate, item });
  }
  return all;
}

function addRows<Item>(
  sheets: Sheets,
  kind: RowKind<Item>,
  items: readonly Told<Item>[],
  { number, newId }: RowOwner,
  onRow?: (item: Item, id: string) => void,
): void {
  if (items.length === 0) return;
  const keys = items.map(({ item }) => kind.keyOf(item));
  const ordinals = ordinalsOf(keys, (index) => JSON.stringify(items[index]));
  items.forEach(({ referralDate, item }, index) => {
    const ordinal = ordinals[index] ?? 0;
    if (ordinal === 0) return;
    const id = newId();
    addRow(sheets[kind.sheet], String(number), id, String(ordinal), plain(referralDate), ...kind.cells(item));
    onRow?.(item, id);
  });
}

function kindOf(plan: AnyPlan): 'child-in-need' | 'child-protection' {
  return plan.reviews === undefined ? 'child-in-need' : 'child-protection';
}

function firstDateOf({ dates }: CensusPreProceedings): string | null {
  return dates.map(({ date }) => date).sort()[0] ?? null;
}
