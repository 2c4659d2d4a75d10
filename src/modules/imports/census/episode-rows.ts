import type { CensusChild, CensusEpisode } from './census-record.ts';
import { withOrdinals, type Keyed } from './ordinals.ts';

/** The lists a batch of children is laid out in; each is a table of rows on their way in. */
export type ListName =
  | 'children'
  | 'episodes'
  | 'assessments'
  | 'section47s'
  | 'preProceedings'
  | 'plans'
  | 'reviews'
  | 'problems';

/** Column names and values. */
export type Row = Record<string, unknown>;

type Lists = Record<ListName, Row[]>;

/** A row still without its child's number and its id. */
type Draft = Keyed<Row & { ordinal: number }>;

/** Episodes, assessments, enquiries and pre-proceedings of one child. */
export function episodeRows(lists: Lists, child: CensusChild, number: number, newId: () => string): void {
  const add = (list: Row[], id: string, drafts: Draft[]): void => {
    for (const row of withOrdinals(drafts)) list.push({ number, [id]: newId(), ...row });
  };
  add(lists.episodes, 'episode_id', child.episodes.map(episodeDraft));
  add(lists.assessments, 'assessment_id', ofEpisodes(child, assessmentDrafts));
  add(lists.section47s, 'section_47_id', ofEpisodes(child, section47Drafts));
  add(lists.preProceedings, 'pre_proceedings_id', ofEpisodes(child, preProceedingsDrafts));
}

/** Plans of both kinds with the reviews of each, numbered in the order of their dates. */
export function planRows(lists: Lists, child: CensusChild, number: number, newId: () => string): void {
  const reviewsOf = new Map<Row, readonly string[]>();
  const drafts = ofEpisodes(child, (episode) => planDrafts(episode, reviewsOf));
  for (const row of withOrdinals(drafts)) {
    const planId = newId();
    lists.plans.push({ number, plan_id: planId, ...row });
    const days = new Set(reviewsOf.get(row));
    [...days].sort().forEach((day, index) => {
      lists.reviews.push({ number, plan_id: planId, review_date: day, review_number: index + 1 });
    });
  }
}

function ofEpisodes(child: CensusChild, draftsOf: (episode: CensusEpisode) => Draft[]): Draft[] {
  return child.episodes.length === 1 && child.episodes[0] !== undefined
    ? draftsOf(child.episodes[0])
    : child.episodes.flatMap(draftsOf);
}

function episodeDraft(episode: CensusEpisode): Draft {
  const row = {
    referral_date: episode.referralDate,
    ordinal: 1,
    referral_source: episode.referralSource,
    primary_need: episode.primaryNeed,
    closure_date: episode.closureDate,
    closure_reason: episode.closureReason,
    initial_conference_date: episode.initialConferenceDate,
    referral_no_further_action: episode.referralNoFurtherAction,
  };
  return { key: episode.referralDate, row };
}

function assessmentDrafts({ referralDate, assessments }: CensusEpisode): Draft[] {
  return assessments.map(({ startDate, authorisedDate, factors }) => ({
    key: startDate,
    row: {
      ...{ start_date: startDate, ordinal: 1, referral_date: referralDate },
      ...{ authorised_date: authorisedDate, factors },
    },
  }));
}

function section47Drafts({ referralDate, section47s }: CensusEpisode): Draft[] {
  return section47s.map((enquiry) => ({
    key: enquiry.startDate,
    row: {
      start_date: enquiry.startDate,
      ordinal: 1,
      referral_date: referralDate,
      conference_target: enquiry.initialConferenceTarget,
      conference_date: enquiry.initialConferenceDate,
      conference_not_required: enquiry.initialConferenceNotRequired,
    },
  }));
}

/** What the census calls pre-proceedings has no start of its own: its first date stands for it. */
function preProceedingsDrafts({ referralDate, preProceedings }: CensusEpisode): Draft[] {
  return preProceedings.map((detail) => {
    const first = detail.dates.map(({ date }) => date).sort()[0] ?? null;
    return { key: first, row: { start_date: first, ordinal: 1, referral_date: referralDate, detail } };
  });
}

function planDrafts(episode: CensusEpisode, reviewsOf: Map<Row, readonly string[]>): Draft[] {
  const { referralDate } = episode;
  const plans = episode.cinPlans.map(({ startDate, endDate }) => ({
    key: `child-in-need ${startDate}`,
    row: {
      ...{ kind: 'child-in-need', start_date: startDate, ordinal: 1, referral_date: referralDate },
      end_date: endDate,
    },
  }));
  const protection = episode.protectionPlans.map((plan) => {
    const row = {
      kind: 'child-protection',
      start_date: plan.startDate,
      ordinal: 1,
      referral_date: referralDate,
      end_date: plan.endDate,
      initial_category: plan.initialCategory,
      latest_category: plan.latestCategory,
      previous_plans: plan.previousPlans,
    };
    reviewsOf.set(row, plan.reviews);
    return { key: `child-protection ${plan.startDate}`, row };
  });
  return [...plans, ...protection];
}
