import type pg from 'pg';

// The administrator of an agency sees what its people are asked: those who walk are of another agency than the police.
const askedOfThePolice = `
  from panels.recommendation r
  join access.user_account u on u.partnership_id = r.partnership_id and u.user_id = r.owner_user_id
  join access.agency g on g.partnership_id = u.partnership_id and g.agency_id = u.agency_id and g.kind = 'police'
 order by r.made_at desc limit 1`;

// Zara Qureshabad: a child protection plan that continued after its third review, heard by the panel's second date.
const child = `select child_id as id from children.child where local_id = 'MV35894'`;
const heard = (column: string) =>
  `select c.${column} as id from panels.meeting_case c join panels.meeting_case_child k using (case_id) where k.child_id = (${child})`;

/** Where a real identifier of the made-up partnership is found for each parameter of an address. */
const identifiers: Record<string, string> = {
  childId: child,
  entryId: `
    select e.entry_id as id from children.chronology_entry e join access.agency a using (agency_id)
     where a.kind = 'social-care' and e.child_id = (${child}) limit 1`,
  actionId: `select r.action_id as id ${askedOfThePolice}`,
  messageId: 'select message_id as id from mail.message limit 1',
  importId: 'select import_id as id from imports.import limit 1',
  panelId: 'select panel_id as id from panels.panel limit 1',
  meetingId: heard('meeting_id'),
  caseId: heard('case_id'),
  paperId: 'select paper_id as id from panels.paper limit 1',
  recommendationId: `select r.recommendation_id as id ${askedOfThePolice}`,
  requestId: 'select request_id as id from panels.thinking_request limit 1',
  documentId: 'select document_id as id from documents.document limit 1',
  evidenceId: 'select evidence_id as id from actions.evidence limit 1',
  planId: `select plan_id as id from plans.plan where kind = 'child-protection' and end_date is null and child_id = (${child})`,
  slotId: 'select slot_id as id from meetings.slot limit 1',
  reviewId: 'select review_id as id from administration.review limit 1',
  listId: 'select list_id as id from administration.invitation_list limit 1',
  userId: 'select user_id as id from meetings.attendance limit 1',
};

/** Addresses that are only there for something in particular. */
const inParticular: readonly [path: RegExp, identifiers: Record<string, string>][] = [
  [/time-to-think\/:requestId/, { childId: 'select child_id as id from panels.thinking_request limit 1' }],
  [
    /meetings\/:meetingId\/(move|cancel)$/,
    { meetingId: `select meeting_id as id from meetings.meeting where state = 'planned' limit 1` },
  ],
  [
    /cases\/:caseId\/(move|withdraw)$/,
    { caseId: `select case_id as id from panels.meeting_case where state = 'booked' limit 1` },
  ],
];

/** Parameters that are words, not identifiers. */
const words: Record<string, string> = {
  item: 'voice',
  months: '3',
  clockKey: 'assessment',
  kind: 'plan',
  criterion: 'b',
  token: 'a-link-that-is-over',
};

/**
 * An address with something real of the made-up partnership for each parameter.
 * @throws Error when nobody has said where that is found, so that no route goes unwalked
 */
export async function realAddress(owner: pg.Pool, path: string): Promise<string> {
  const particular = inParticular.find(([pattern]) => pattern.test(path))?.[1];
  const queries = { ...identifiers, ...particular };
  let address = path;
  for (const [whole, name = ''] of path.matchAll(/:(\w+)/g)) {
    const query = queries[name];
    const id = query === undefined ? words[name] : (await owner.query<{ id: string }>(query)).rows[0]?.id;
    if (id === undefined) throw new Error(`${path}: there is nothing to walk with for :${name}`);
    address = address.replace(whole, id);
  }
  return address;
}
