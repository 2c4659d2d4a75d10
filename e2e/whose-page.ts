import { marloweVale } from '../db/demo/partnership.ts';

/** Pages that are there for whoever takes part: which of them is looked at, and by whom, as queries. */
interface WhosePage {
  path: RegExp;
  identifiers: Record<string, string>;
  /** Gives the e-mail address. */
  by: string;
}

const disagreement = (side: string) => `
  from escalations.escalation e
  join escalations.participant p on p.partnership_id = e.partnership_id and p.escalation_id = e.escalation_id
   and p.stage_number = e.stage_number and p.side = '${side}' and p.until_at is null
  join access.user_account u on u.partnership_id = p.partnership_id and u.user_id = p.user_id
 where e.partnership_id = '${marloweVale.id}' and e.state = 'open'
   and not exists (select from escalations.proposal o
                    where o.partnership_id = e.partnership_id and o.escalation_id = e.escalation_id and o.state = 'open')
 order by e.raised_at limit 1`;

const takesPart = (path: RegExp, side: string): WhosePage => ({
  path,
  identifiers: {
    childId: `select e.child_id as id ${disagreement(side)}`,
    escalationId: `select e.escalation_id as id ${disagreement(side)}`,
  },
  by: `select u.email ${disagreement(side)}`,
});

const draft = `from referrals.referral r join access.user_account u on u.partnership_id = r.partnership_id and u.user_id = r.referred_by
 where r.partnership_id = '${marloweVale.id}' and r.state = 'draft' limit 1`;

const special = (state: string, who: string) => `
  from special_routes.referral r join access.user_account u on u.partnership_id = r.partnership_id and u.user_id = r.${who}
 where r.partnership_id = '${marloweVale.id}' and r.state = '${state}' and r.child_id is null order by r.number limit 1`;
const specialDraft = special('draft', 'referred_by');
const specialTaken = special('taken', 'taken_by');
const decided = `from referrals.decision d
  join referrals.referral r on r.partnership_id = d.partnership_id and r.referral_id = d.referral_id and r.agency_id <> d.agency_id
  join access.user_account u on u.partnership_id = r.partnership_id and u.user_id = r.referred_by and u.agency_id = r.agency_id
  join access.user_role o on o.partnership_id = u.partnership_id and o.user_id = u.user_id and o.role = 'practitioner'
 where d.partnership_id = '${marloweVale.id}'
   and exists (select from referrals.child k where k.partnership_id = r.partnership_id and k.referral_id = r.referral_id and k.child_id is not null)
 order by d.decided_at limit 1`;

export const whosePages: readonly WhosePage[] = [
  {
    path: /^\/specialist-referrals\/:specialReferralId\/(children\/new|send|sheet)/,
    identifiers: {
      specialReferralId: `select r.referral_id as id ${specialDraft}`,
      sheetId: `select r.sheet_id as id ${specialDraft}`,
      section: `select 'signs' as id`,
    },
    by: `select u.email ${specialDraft}`,
  },
  {
    path: /^\/specialist-referrals\/:specialReferralId\/outcome$/,
    identifiers: { specialReferralId: `select r.referral_id as id ${specialTaken}` },
    by: `select u.email ${specialTaken}`,
  },
  {
    path: /^\/private-fostering\/:arrangementId\/(visit|end)$/,
    identifiers: {},
    by: `
      select u.email from access.user_account u join access.agency a using (partnership_id, agency_id) join access.user_role r using (partnership_id, user_id)
       where a.partnership_id = '${marloweVale.id}' and a.kind = 'social-care' and r.role = 'front-door' order by u.email limit 1`,
  },
  takesPart(
    /^\/children\/:childId\/disagreements\/:escalationId\/(propose|next-stage|at-risk|take-back)$/,
    'raised',
  ),
  takesPart(/^\/children\/:childId\/disagreements\/:escalationId\/people\/:side$/, 'answers'),
  {
    path: /^\/children\/:childId\/protection\/conferences\/:conferenceId\/decide$/,
    identifiers: {},
    by: `
      select u.email from conferences.conference c join access.user_account u on u.partnership_id = c.partnership_id and u.user_id = c.chair_user_id
       where c.kind = 'initial' limit 1`,
  },
  {
    path: /^\/children\/:childId\/protection\/discussions\//,
    identifiers: {},
    by: `
      select u.email from conferences.discussion d join access.user_account u on u.partnership_id = d.partnership_id and u.user_id = d.recorded_by limit 1`,
  },
  {
    path: /^\/referrals\/:referralId\/(children\/new|write|send)$/,
    identifiers: { referralId: `select r.referral_id as id ${draft}` },
    by: `select u.email ${draft}`,
  },
  {
    path: /^\/referrals\/:referralId\/disagree$/,
    identifiers: { referralId: `select r.referral_id as id ${decided}` },
    by: `select u.email ${decided}`,
  },
  {
    path: /^\/referrals\/requests\/:referralRequestId$/,
    identifiers: {},
    by: `
      select u.email from access.user_account u join access.agency a using (partnership_id, agency_id) join access.user_role r using (partnership_id, user_id)
       where a.partnership_id = '${marloweVale.id}' and a.kind = 'police' and r.role = 'panel-member' order by u.email limit 1`,
  },
];
