/** How one kind of row of a return is read from the record, told apart, compared, and known to be out of the return's period. */
export interface ReturnedRows {
  table: string;
  /** The word of imports.correction. */
  what: string;
  idColumn: string;
  /** A from-clause over `loading_child l`, giving `child_id`, `is_new` and every column below. */
  source: string;
  /** Columns that, with the child, tell rows apart; a second row with the same ones takes the next ordinal. */
  keys: readonly string[];
  /** Columns that a later return may correct. */
  items: readonly string[];
  /** True of a stored row that a return whose period began on `:start` must still hold. */
  isExpected: string;
}

const episodes = `loading_child l, jsonb_array_elements(l.record->'episodes') as e(episode)`;
const referral = `(e.episode->>'referralDate')::date as referral_date`;
const each = (list: string) => `${episodes}, jsonb_array_elements(e.episode->'${list}') as x(item)`;
const date = (name: string, column: string) => `(x.item->>'${name}')::date as ${column}`;

/** A return holds what was open at some time in its year, which begins on 1 April (children in need census, coverage). */
export const returnedRows: readonly ReturnedRows[] = [
  {
    table: 'plans.episode',
    what: 'episode',
    idColumn: 'episode_id',
    source: `select l.child_id, l.is_new, ${referral}, e.episode->>'referralSource' as referral_source,
      e.episode->>'primaryNeed' as primary_need, (e.episode->>'closureDate')::date as closure_date,
      e.episode->>'closureReason' as closure_reason, (e.episode->>'initialConferenceDate')::date as initial_conference_date,
      (e.episode->>'referralNoFurtherAction')::boolean as referral_no_further_action from ${episodes}`,
    keys: ['referral_date'],
    items: [
      ...['referral_source', 'primary_need', 'closure_date', 'closure_reason'],
      ...['initial_conference_date', 'referral_no_further_action'],
    ],
    isExpected: 'closure_date is null or closure_date >= :start',
  },
  {
    table: 'plans.assessment',
    what: 'assessment',
    idColumn: 'assessment_id',
    source: `select l.child_id, l.is_new, ${referral}, ${date('startDate', 'start_date')}, ${date('authorisedDate', 'authorised_date')},
      array(select jsonb_array_elements_text(x.item->'factors')) as factors from ${each('assessments')}`,
    keys: ['start_date'],
    items: ['referral_date', 'authorised_date', 'factors'],
    isExpected: 'authorised_date is null or authorised_date >= :start',
  },
  {
    table: 'plans.section_47',
    what: 'section-47',
    idColumn: 'section_47_id',
    source: `select l.child_id, l.is_new, ${referral}, ${date('startDate', 'start_date')},
      ${date('initialConferenceTarget', 'conference_target')}, ${date('initialConferenceDate', 'conference_date')},
      (x.item->>'initialConferenceNotRequired')::boolean as conference_not_required from ${each('section47s')}`,
    keys: ['start_date'],
    items: ['referral_date', 'conference_target', 'conference_date', 'conference_not_required'],
    isExpected: 'start_date >= :start',
  },
  {
    table: 'plans.pre_proceedings',
    what: 'pre-proceedings',
    idColumn: 'pre_proceedings_id',
    source: `select l.child_id, l.is_new, ${referral}, (select min((d->>'date')::date) from jsonb_array_elements(x.item->'dates') d) as start_date,
      x.item as detail from ${each('preProceedings')}`,
    keys: ['start_date'],
    items: ['referral_date', 'detail'],
    isExpected: 'start_date >= :start',
  },
  {
    table: 'plans.plan',
    what: 'plan',
    idColumn: 'plan_id',
    source: `select l.child_id, l.is_new, ${referral}, 'child-in-need' as kind, ${date('startDate', 'start_date')}, ${date('endDate', 'end_date')},
        null as initial_category, null as latest_category, null::integer as previous_plans from ${each('cinPlans')}
      union all
      select l.child_id, l.is_new, ${referral}, 'child-protection', ${date('startDate', 'start_date')}, ${date('endDate', 'end_date')},
        x.item->>'initialCategory', x.item->>'latestCategory', (x.item->>'previousPlans')::integer from ${each('protectionPlans')}`,
    keys: ['kind', 'start_date'],
    items: ['referral_date', 'end_date', 'initial_category', 'latest_category', 'previous_plans'],
    isExpected: 'end_date is null or end_date >= :start',
  },
];
