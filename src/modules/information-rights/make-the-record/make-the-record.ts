import { aboutChild as aboutActions } from '#practice/actions/index.ts';
import { aboutChild as aboutDocuments } from '#practice/documents/index.ts';
import { aboutChild as aboutForms } from '#practice/questionnaires/index.ts';
import {
  passage,
  type AboutAdult,
  type AboutChild,
  type AboutColleague,
  type RecordSection,
} from '#practice/whole-record/index.ts';
import { aboutColleague as aboutAccountChanges } from '#modules/administration/index.ts';
import { aboutChild as aboutChildItself } from '#modules/children/index.ts';
import { aboutChild as aboutConferences } from '#modules/conferences/index.ts';
import { aboutChild as aboutEscalations } from '#modules/escalations/index.ts';
import { aboutChild as aboutEarlyHelp } from '#modules/early-help/index.ts';
import { aboutChild as aboutFamily } from '#modules/family/index.ts';
import { aboutChild as aboutLevels } from '#modules/levels-of-need/index.ts';
import { aboutChild as aboutMatches } from '#modules/matches/index.ts';
import { aboutChild as aboutMerges, listHeld } from '#modules/merges/index.ts';
import { aboutChild as aboutPanels } from '#modules/panels/index.ts';
import { aboutChild as aboutReferrals } from '#modules/referrals/index.ts';
import { aboutChild as aboutSpecialRoutes } from '#modules/special-routes/index.ts';
import { aboutChild as aboutDirectory } from '#modules/directory/index.ts';
import { aboutChild as aboutSharing } from '#modules/sharing/index.ts';
import { aboutChild as aboutTeam } from '#modules/team/index.ts';
import { aboutChild as aboutWrittenPlans } from '#modules/written-plans/index.ts';
import { recordEvent } from '#platform/audit-trail/record.queries.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Words } from '#platform/words/index.ts';
import { aboutNamed } from '../about-adult/about-adult.ts';
import { aboutColleague } from '../about-colleague/about-colleague.ts';
import type { AccessRequest } from '../requests/access-request.ts';
import { countPlaces, findOthers, type KnownPeople } from '../third-parties/find-others.rules.ts';
import { findRequest } from '../requests/request.queries.ts';
import {
  childrenIn,
  keepRecord,
  listLooks,
  readKnownPeople,
  type NewMark,
  type StoredPassage,
} from './record.queries.ts';

/** Who has looked at the child, by agency: the names of those who work here are told only where somebody asks for them. */
const aboutLooks: AboutChild = {
  tables: ['audit_trail.event', 'children.last_look'],
  read: async (tx, words, childId) => [
    {
      title: words.t('informationRights.looks'),
      passages: (await listLooks(tx, childId)).map(({ month, agency, people, looks }) =>
        passage(
          words.t('informationRights.looks.of', { month: month.split('-').toReversed().join('.'), agency }),
          words.t('informationRights.looks.count', { people, looks }),
        ),
      ),
    },
  ],
};

/** Every room that keeps something about children, by hand, in the order of the record. */
export const contributions: readonly AboutChild[] = [
  aboutChildItself,
  aboutFamily,
  aboutTeam,
  aboutEarlyHelp,
  aboutLevels,
  aboutForms,
  aboutReferrals,
  aboutWrittenPlans,
  aboutSpecialRoutes,
  aboutConferences,
  aboutPanels,
  aboutActions,
  aboutSharing,
  aboutEscalations,
  aboutDirectory,
  aboutMatches,
  aboutMerges,
  aboutDocuments,
  aboutLooks,
];

/** The same about colleagues. */
export const ofColleagues: readonly AboutColleague[] = [aboutColleague, aboutAccountChanges];

/** The same about other adults: first wherever their name stands. */
const ofAdults: readonly AboutAdult[] = [aboutNamed(contributions)];

/** As long as a mark may be; a longer run of capitals is a heading, not a name. */
const LONGEST_WORDS = 200;

/**
 * Puts together everything that is kept about whom a request is, in the request's language, and marks what may be about somebody
 * else. As the partnership's system account, which sees every child. What was released is not made again: false then.
 */
export async function makeTheRecord(
  tx: Tx,
  given: {
    partnershipId: string;
    accessRequestId: string;
    wordsIn(language: string): Words;
    by: string;
    at: Date;
  },
): Promise<boolean> {
  const { partnershipId, accessRequestId, at } = given;
  const request = await findRequest(tx, accessRequestId);
  if (request === undefined || request.releasedAt !== null) return false;
  const words = given.wordsIn(request.language);
  const passages = numbered(await readSections(tx, words, request));
  const known = await readKnownPeople(tx, request);
  const hits = request.about === 'adult' ? passages.map(({ number }) => hitOf(number)) : [];
  const marks = [...hits, ...marksIn(passages, known)];
  await keepRecord(tx, { partnershipId, accessRequestId }, passages, marks, at);
  await recordEvent(tx, {
    partnershipId,
    userId: given.by,
    act: 'access request record made',
    outcome: 'done',
    childIds: childrenIn(request, passages),
    subject: accessRequestId,
    detail: { passages: passages.length, marks: marks.length },
    at,
  });
  return true;
}

async function readSections(tx: Tx, words: Words, request: AccessRequest): Promise<RecordSection[]> {
  const { about, childId, aboutUserId, names } = request;
  const sections: RecordSection[] = [];
  if (about === 'child')
    for (const each of await recordsOf(tx, childId)) sections.push(...(await sectionsOf(tx, words, each)));
  else if (about === 'colleague')
    for (const each of ofColleagues) sections.push(...(await each.read(tx, words, aboutUserId)));
  else for (const each of ofAdults) sections.push(...(await each.read(tx, words, { names })));
  return sections;
}

/** The record of a child, and those that were merged into it: each holds what it said of the child. */
async function recordsOf(tx: Tx, childId: string): Promise<string[]> {
  return [childId, ...(await listHeld(tx, childId)).map((held) => held.childId)];
}

async function sectionsOf(tx: Tx, words: Words, childId: string): Promise<RecordSection[]> {
  const sections: RecordSection[] = [];
  for (const each of contributions) sections.push(...(await each.read(tx, words, childId)));
  return sections;
}

/** A passage that is about the adult, or about somebody else of that name. */
const hitOf = (number: number): NewMark => ({ kind: 'hit', words: null, number, places: 1 });

/** What may be about others, in what the passages say and in what they are called; and every passage that is. */
function marksIn(passages: readonly StoredPassage[], known: KnownPeople): NewMark[] {
  const told = passages.flatMap(({ label, text }) => [label, text]);
  const found = findOthers(told, known).map(({ kind, words }) => ({
    kind,
    words,
    number: null,
    places: told.reduce((sum, text) => sum + countPlaces(text, words), 0),
  }));
  return [
    ...passages
      .filter(({ isAboutOthers }) => isAboutOthers)
      .map(({ number }) => ({ kind: 'passage', words: null, number, places: 1 })),
    ...found.filter(({ words }) => words.length <= LONGEST_WORDS),
  ];
}

function numbered(sections: readonly RecordSection[]): StoredPassage[] {
  return sections
    .flatMap(({ title, passages }) => passages.map((each) => ({ ...each, section: title })))
    .map(({ section, label, text, isAboutOthers, childId }, index) => ({
      number: index + 1,
      section,
      label: label.normalize('NFC'),
      text: text.normalize('NFC'),
      isAboutOthers: isAboutOthers ?? false,
      childId: childId ?? null,
    }));
}
