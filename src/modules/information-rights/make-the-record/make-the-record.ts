import { aboutChild as aboutActions } from '#practice/actions/index.ts';
import { aboutChild as aboutDocuments } from '#practice/documents/index.ts';
import { passage, type AboutChild, type RecordSection } from '#practice/whole-record/index.ts';
import { aboutChild as aboutChildItself } from '#modules/children/index.ts';
import { aboutChild as aboutPanels } from '#modules/panels/index.ts';
import { aboutChild as aboutSharing } from '#modules/sharing/index.ts';
import { recordEvent } from '#platform/audit-trail/record.queries.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Words } from '#platform/words/index.ts';
import { countPlaces, findOthers, type KnownPeople } from '../third-parties/find-others.rules.ts';
import { findRequest } from '../requests/request.queries.ts';
import {
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
  aboutPanels,
  aboutActions,
  aboutSharing,
  aboutDocuments,
  aboutLooks,
];

/** As long as a mark may be; a longer run of capitals is a heading, not a name. */
const LONGEST_WORDS = 200;

/**
 * Puts together everything that is kept about the child of a request, in the request's language, and marks what may be about somebody
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
  const sections: RecordSection[] = [];
  for (const each of contributions) sections.push(...(await each.read(tx, words, request.childId)));
  const passages = numbered(sections);
  const known = await readKnownPeople(tx, request.childId);
  const marks = marksIn(passages, known);
  await keepRecord(tx, { partnershipId, accessRequestId }, passages, marks, at);
  await recordEvent(tx, {
    partnershipId,
    userId: given.by,
    act: 'access request record made',
    outcome: 'done',
    childIds: [request.childId],
    subject: accessRequestId,
    detail: { passages: passages.length, marks: marks.length },
    at,
  });
  return true;
}

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
    .map(({ section, label, text, isAboutOthers }, index) => ({
      number: index + 1,
      section,
      label: label.normalize('NFC'),
      text: text.normalize('NFC'),
      isAboutOthers: isAboutOthers ?? false,
    }));
}
