import { asOwner } from '#testing/as-owner.ts';
import { fillChildren } from './find-data.ts';
import { NOW, report, withTimedHouse } from './pages-and-their-sql.ts';

/*
 * What the pages of a plan with 60 outcomes and 180 actions cost in a partnership of 10,000 children: the draft with what it lacks, the plan as it stands with
 * six reviews, and a version; each through the real server, beside the time its queries took until their rows were read. Prints milliseconds (median), the
 * number of queries and the ratio; ends with 1 when a ratio is over the limit, or when the number of queries is not the same each time or not that of a plan
 * with one outcome.
 */
const OUTCOMES = 60;
const CHILDREN = 10_000;

/** A plan of as many outcomes as are asked for, each with three steps, as its draft, a version, and six reviews; $1 to $5: partnership, child, worker, agency, now. */
const writePlan = `
  with plan as (
    insert into written_plans.plan (partnership_id, written_plan_id, child_id, kind, title, agency_id, lead_user_id, begun_by, begun_at, published_number)
    values ($1, platform.uuid_v7(), $2, 'child-in-need', 'Safe and settled', $4, $3, $3, $5, 1) returning *),
  outcome as (
    insert into written_plans.outcome (partnership_id, outcome_id, written_plan_id, child_id, need, wanted, measure, baseline, owner_user_id, by_when, contingency,
      added_at, changed_by, changed_at)
    select p.partnership_id, platform.uuid_v7(), p.written_plan_id, p.child_id, repeat('What was seen and heard. ', 12), 'Sleeps through the night, number ' || n,
           case when n % 3 > 0 then repeat('Nights a week. ', 5) else '' end, 'One night a week.', $3, '2027-01-29', case when n % 4 > 0 then 'The clinic. ' else '' end,
           $5::timestamptz, $3, $5::timestamptz
      from plan p cross join generate_series(1, $6::integer) n returning *),
  step as (
    insert into written_plans.step (partnership_id, step_id, outcome_id, written_plan_id, child_id, what, owner_user_id, due_on, added_at, action_id)
    select o.partnership_id, platform.uuid_v7(), o.outcome_id, o.written_plan_id, o.child_id, 'Visit the family and talk about the night, ' || s, $3, '2026-12-01',
           $5::timestamptz, platform.uuid_v7()
      from outcome o cross join generate_series(1, 3) s returning *),
  action as (
    insert into actions.action (partnership_id, action_id, child_id, owner_user_id, what, due_on, source_kind, source_id, link, set_by, set_at)
    select partnership_id, action_id, child_id, owner_user_id, what, due_on, 'plan-outcome', outcome_id, '/', $3, $5 from step),
  version as (
    insert into written_plans.version (partnership_id, written_plan_id, number, child_id, content, published_by, published_at)
    select p.partnership_id, p.written_plan_id, 1, p.child_id, jsonb_build_object('title', p.title, 'lead', jsonb_build_object('userId', $3::uuid, 'name', 'Worker',
             'agency', 'Care'), 'outcomes', (select jsonb_agg(jsonb_build_object('outcomeId', o.outcome_id, 'need', o.need, 'wanted', o.wanted, 'measure', o.measure,
               'baseline', o.baseline, 'owner', null, 'byWhen', o.by_when, 'contingency', o.contingency, 'steps', (select jsonb_agg(jsonb_build_object('stepId', s.step_id,
                 'what', s.what, 'dueOn', s.due_on, 'owner', jsonb_build_object('userId', s.owner_user_id, 'name', 'Worker', 'agency', 'Care')))
                  from step s where s.outcome_id = o.outcome_id))) from outcome o)), $3, $5
      from plan p returning *),
  review as (
    insert into written_plans.review (partnership_id, written_review_id, written_plan_id, child_id, number, reviewed_on, rating, note, written_by, written_at)
    select v.partnership_id, platform.uuid_v7(), v.written_plan_id, v.child_id, 1, ($5::timestamptz - n * interval '20 days')::date, 'on-track', 'It goes.', $3, $5
      from version v cross join generate_series(1, 6) n returning *),
  rated as (
    insert into written_plans.outcome_rating (partnership_id, written_review_id, outcome_id, child_id, rating, note)
    select r.partnership_id, r.written_review_id, o.outcome_id, r.child_id, 'on-track', '' from review r cross join outcome o)
  select written_plan_id as id from plan`;

await withTimedHouse('practitioner', async ({ url, partnershipId, agencyId, userId, time }) => {
  const [few, many] = await asOwner(url, async (client) => {
    await fillChildren(client, partnershipId, CHILDREN);
    const { rows } = await client.query<{ id: string }>(
      'select child_id as id from children.child where partnership_id = $1 order by child_id limit 2',
      [partnershipId],
    );
    const addresses = [];
    for (const [index, { id }] of rows.entries()) {
      await client.query(
        `insert into access.child_access (partnership_id, user_id, child_id, basis, source, from_at) values ($1, $2, $3, 'allocated-worker', 'bench', $4)`,
        [partnershipId, userId, id, NOW],
      );
      const given = [partnershipId, id, userId, agencyId, NOW, index === 0 ? 1 : OUTCOMES];
      const made = await client.query<{ id: string }>(writePlan, given);
      addresses.push(`/children/${id}/written-plans/${made.rows[0]?.id ?? ''}`);
    }
    await client.query('vacuum analyze');
    return addresses;
  });
  for (const page of ['/draft', '', '/versions/1']) {
    const small = await time(`${few ?? ''}${page}`);
    const large = await time(`${many ?? ''}${page}`);
    // Of one outcome and of sixty: the number of queries is the same.
    const queries = new Set([...small.queries, ...large.queries]);
    report(`a plan of ${OUTCOMES} outcomes${page}`, { ...large, queries });
  }
});
