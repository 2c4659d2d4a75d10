import type { Role } from '#platform/access/index.ts';
import type { Relationship } from './who-walks.ts';

/*
 * Who reaches what an address names, said plainly and without a look at how the house decides it. A new address with a parameter that is
 * not known here fails the matrix until somebody has said who reaches it.
 */

export interface Stands {
  relationship: Relationship;
  roles: readonly Role[];
}

const isOf = (who: Stands, ...some: Role[]) => some.some((role) => who.roles.includes(role));
const isOfPartnership = (who: Stands) => who.relationship !== 'other partnership';

/** Their work is the whole partnership. */
export const isWide = (who: Stands) =>
  isOf(who, 'panel-coordinator', 'panel-chair', 'quality-assurance', 'data-analyst', 'front-door');

/** Somebody sees a child who has a reason that lasts; of a restricted child only who is named. */
function seesChild(who: Stands): boolean {
  switch (who.relationship) {
    case 'own team':
    case 'own team, named':
      return true;
    case 'other team':
    case 'other agency':
    case 'taken away':
    case 'over':
      return isWide(who);
    case 'other partnership':
    case 'own team, not named':
      return false;
  }
}

/** Who may read who can see the child: whoever sees it, who restricts children, and the administrator of an agency that stands next to it. */
function seesWhoSees(who: Stands): boolean {
  if (seesChild(who)) return true;
  if (!isOfPartnership(who)) return false;
  if (isOf(who, 'data-protection-officer', 'quality-assurance')) return true;
  const isHidden = who.relationship === 'own team, not named';
  return isOf(who, 'agency-administrator') && who.relationship !== 'other agency' && !isHidden;
}

const managesTeam = (who: Stands) =>
  isOf(who, 'team-manager') && (who.relationship === 'own team' || who.relationship === 'own team, named');

/** Who changes the team around a child: who holds the case or manages the team that does, and two roles, each where they see the child. */
const arrangesTeam = (who: Stands) =>
  seesChild(who) && (who.relationship.startsWith('own team') || isOf(who, 'cp-chair', 'panel-coordinator'));

/** Whose looks at the child are theirs to know of: the officer, an administrator for their own people, the manager of its team. */
function seesWhoLooked(who: Stands): boolean {
  if (!isOfPartnership(who)) return false;
  if (isOf(who, 'data-protection-officer', 'agency-administrator')) return true;
  return managesTeam(who);
}

/** Of an agency's people: whoever answers for all of them, and the administrator of that agency. The one who is walked to is of children's services. */
function looksAfterThem(who: Stands): boolean {
  if (!isOfPartnership(who)) return false;
  return isOf(who, 'data-protection-officer', 'system-administrator') || who.relationship !== 'other agency';
}

const isOfficer = (who: Stands) => isOfPartnership(who) && isOf(who, 'data-protection-officer');

/** Whose pages may name the child: who sees it, and the officer who answers somebody's request for its record. */
export function mayRead(path: string, who: Stands): boolean {
  return seesChild(who) || (path.startsWith('/information-rights/') && isOfficer(who));
}

/** Only somebody in particular, who is none of those who walk. */
const nobody = () => false;

export interface Address {
  method: string;
  path: string;
}

/** The front door weighs every referral of its partnership but those of a restricted child they are not named for. */
const weighsReferral = (who: Stands) =>
  isOfPartnership(who) && isOf(who, 'front-door') && who.relationship !== 'own team, not named';

/** So does who works with the child, and who is named for it. */
const readsReferral = (who: Stands) =>
  weighsReferral(who) || who.relationship === 'own team' || who.relationship === 'own team, named';

/** What went to the front door of children's social care, about a child who is not known here: whoever has the role in that agency. */
const receivesForSocialCare = (who: Stands) =>
  isOf(who, 'front-door') && isOfPartnership(who) && who.relationship !== 'other agency';

interface Said {
  path: RegExp;
  reaches: (who: Stands) => boolean;
}

/** The addresses about something that is not simply a child's: the first that fits. */
const said: readonly Said[] = [
  { path: /^GET \/children\/:childId\/who-can-see$/, reaches: seesWhoSees },
  { path: /^GET \/children\/:childId\/looks$/, reaches: seesWhoLooked },
  // Who restricts a child need not see it.
  { path: / \/children\/:childId\/restrict$/, reaches: isOfPartnership },
  { path: / \/restricted-children\//, reaches: isOfPartnership },
  { path: / \/emergency-access\//, reaches: isOfPartnership },
  // Only who opened the child in an emergency.
  { path: / \/children\/:childId\/end-emergency-access$/, reaches: nobody },
  // A hand-over of the lead is answered by the two who are asked.
  { path: /^POST \/children\/:childId\/team\/hand-overs\/:handOverId$/, reaches: nobody },
  {
    path: / \/children\/:childId\/team\/(find|people\/.*|members\/.*|hand-over|hand-overs\/:handOverId\/withdraw)$/,
    reaches: arrangesTeam,
  },
  // Who moves a child to another level is in its team or arranges it.
  { path: /^POST \/children\/:childId\/levels/, reaches: arrangesTeam },
  { path: /^GET \/children\/:childId\/levels\/(new|earlier|:moveId\/hand-over)$/, reaches: arrangesTeam },
  // In a disagreement only those speak who are named in it; a manager of one of the two agencies may name another. Both are none of those who walk.
  {
    path: / \/children\/:childId\/disagreements\/:escalationId\/(acknowledge|views|propose|proposals\/:proposalId|next-stage|people\/:side|at-risk|take-back|taken-back|outcome)$/,
    reaches: nobody,
  },
  // On the path of child protection children's social care writes, arranges and decides, each agency says its own view, and a conference is decided by its
  // chair. What is to be arranged or written down is named by a strategy discussion or a plan that the address does not say.
  {
    path: / \/children\/:childId\/protection\/(conferences(\/new|\/:conferenceId\/(attendance|decide))?|core-groups(\/new)?)$/,
    reaches: nobody,
  },
  {
    path: / \/children\/:childId\/protection\/(discussions(\/new)?|discussions\/:discussionId\/(decide|enquiry))$/,
    reaches: (who) => seesChild(who) && who.relationship !== 'other agency',
  },
  // A list on its way in is the agency's that sent it.
  {
    path: / \/children\/:childId\/chronology\/lists\/:listId/,
    reaches: (who) => seesChild(who) && who.relationship !== 'other agency',
  },
  // What was written is corrected by people of the agency that wrote it.
  {
    path: / \/children\/:childId\/(chronology\/:entryId|sharing\/:decisionId|voice\/:voiceId)\/correct$/,
    reaches: (who) => seesChild(who) && who.relationship !== 'other agency',
  },
  // A referral that was sent is read by the front door and next to the child, a draft by its author alone; only its author follows it up. What the
  // agency of the police is asked, it answers. The next step is for those of the front door who are of children's social care.
  { path: /^GET \/referrals\/:referralId$/, reaches: (who) => readsReferral(who) },
  { path: / \/referrals\//, reaches: nobody },
  // A specialist referral is read by who sent it, who receives it, and next to its child, who is not known yet here; a draft and its sheet by its author.
  { path: / \/specialist-referrals\/begin\//, reaches: () => true },
  {
    path: / \/specialist-referrals\/:specialReferralId\/(send|discard|children)/,
    reaches: nobody,
  },
  { path: /^POST \/specialist-referrals\/:specialReferralId\/sheet/, reaches: nobody },
  {
    path: / \/specialist-referrals\/:specialReferralId/,
    reaches: (who) => receivesForSocialCare(who),
  },
  // Visits are those of children's social care.
  { path: /^GET \/private-fostering\/:arrangementId$/, reaches: seesChild },
  {
    path: / \/private-fostering\//,
    reaches: (who) => seesChild(who) && who.relationship !== 'other agency',
  },
  {
    path: / \/front-door\/:referralId\/decide$/,
    reaches: (who) => weighsReferral(who) && who.relationship !== 'other agency',
  },
  { path: / \/front-door\//, reaches: (who) => weighsReferral(who) },
  // What somebody has to do is done by them, others who see it read it; what a panel asks of them, by the manager of the child's team too.
  { path: /^POST \/actions\//, reaches: nobody },
  { path: /^POST \/recommendations\//, reaches: managesTeam },
  { path: / \/information-rights\/(requests|retention|holds|deletions)\//, reaches: isOfPartnership },
  // A look is questioned by the officer, and by the manager of the child's team.
  {
    path: / \/looks\/events\//,
    reaches: (who) => isOfficer(who) || managesTeam(who),
  },
  { path: /^GET \/looks\/questions\//, reaches: isOfficer },
  // Answered by who was asked, settled by who asked.
  { path: /^POST \/looks\/questions\//, reaches: nobody },
  { path: / \/looks\/people\//, reaches: looksAfterThem },
  { path: / \/looks\/unusual\//, reaches: isOfPartnership },
  { path: / \/imports\//, reaches: isOfPartnership },
  { path: / \/services\/(:serviceId|import)/, reaches: isOfPartnership },
  // So are the files of national figures.
  { path: / \/figures\//, reaches: isOfPartnership },
  // A form is the whole partnership's.
  { path: / \/forms\//, reaches: isOfPartnership },
  // What a list says of a restricted child is kept from who is not named.
  {
    path: / \/matches\/:matchListId\/lines\//,
    reaches: (who) => isOfPartnership(who) && who.relationship !== 'own team, not named',
  },
  { path: / \/matches\//, reaches: isOfPartnership },
  // Neither record is restricted.
  { path: / \/(duplicates|merges)\//, reaches: isOfPartnership },
  // A list is its maker's; work is handed over when somebody has left.
  { path: / \/people\/lists\//, reaches: nobody },
  { path: / \/people\/:userId\/hand-over$/, reaches: nobody },
  { path: / \/people\//, reaches: looksAfterThem },
  // A letter is its reader's, and of those whose work is the whole partnership.
  { path: / \/outbox\//, reaches: (who) => isOfPartnership(who) && isWide(who) },
  { path: / \/panels\/:panelId\b/, reaches: isOfPartnership },
  // The papers of a date are for who sees one of its children, and for those who arrange the whole; its arranging holds no child.
  {
    path: /^GET \/panels\/meetings\/:meetingId$/,
    reaches: (who) => seesChild(who) || (isOfPartnership(who) && isWide(who)),
  },
  { path: / \/panels\/meetings\//, reaches: isOfPartnership },
];

/** Parameters that name a child or something of one. */
const ofAChild = new Set([
  ...['childId', 'escalationId', 'entryId', 'planId', 'sheetId', 'decisionId', 'requestId'],
  ...['helpId', 'moveId', 'discussionId', 'conferenceId', 'coreGroupId'],
  ...['caseId', 'paperId', 'recommendationId', 'actionId', 'evidenceId', 'documentId'],
]);

export const parametersOf = (path: string) => [...path.matchAll(/:(\w+Id)\b/g)].map(([, name = '']) => name);

/**
 * Whether somebody whose role opens an address about something in particular reaches what it names.
 * @throws Error when nobody has said so, so that no address goes without a case
 */
export function reaches({ method, path }: Address, who: Stands): boolean {
  const address = `${method} ${path}`;
  const rule = said.find((one) => one.path.test(address));
  if (rule !== undefined) return rule.reaches(who);
  if (parametersOf(path).some((name) => ofAChild.has(name))) return seesChild(who);
  throw new Error(`${address}: say in src/testing/access-matrix/who-reaches.ts who reaches it`);
}
