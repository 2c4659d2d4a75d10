import { passage, type AboutColleague, type RecordPassage } from '#practice/whole-record/index.ts';
import type { Words } from '#platform/words/index.ts';
import {
  findAccountToTell,
  listDaysOf,
  listMeetingsOf,
  listStandingsOf,
  listWritten,
  type Account,
  type Day,
  type Standing,
  type Written,
} from './about-colleague.queries.ts';

/** The account, next to how many children it stood, what the colleague wrote and was to do, meetings, and what the audit trail counts by day. */
export const aboutColleague: AboutColleague = {
  tables: [
    'access.user_account',
    'access.second_factor',
    'access.session',
    'access.child_access',
    'children.chronology_entry',
    'children.voice',
    'children.voice_answer',
    'children.fact',
    'family.link_version',
    'family.father_answer',
    'sharing.decision',
    'panels.meeting_case',
    'panels.case_note',
    'panels.recommendation',
    'panels.professional_view',
    'panels.dismissal',
    'panels.thinking_request',
    'actions.action',
    'actions.evidence',
    'documents.document',
    'who_can_see.emergency_access',
    'looks.question',
    'meetings.attendance',
  ],
  read: async (tx, words, userId) => {
    const account = await findAccountToTell(tx, userId);
    if (account === undefined) return [];
    const standings = await listStandingsOf(tx, userId);
    const written = await listWritten(tx, userId);
    const meetings = await listMeetingsOf(tx, userId);
    const days = await listDaysOf(tx, userId);
    const title = (name: string) => words.t(`informationRights.colleague.${name}`);
    return [
      { title: title('account'), passages: accountPassages(words, account) },
      { title: title('standings'), passages: standings.map((each) => standingPassage(words, account, each)) },
      { title: title('written'), passages: written.map((each) => writtenPassage(words, each)) },
      {
        title: title('meetings'),
        passages: meetings.map(({ day, name, attended }) =>
          passage(
            words.date(day),
            name,
            words.t(`informationRights.colleague.attended.${attended ?? 'open'}`),
          ),
        ),
      },
      { title: title('days'), passages: days.map((each) => dayPassage(words, each)) },
    ];
  },
};

function accountPassages(words: Words, account: Account): RecordPassage[] {
  const when = (at: Date | null) => (at === null ? '' : words.dateTime(at));
  const rows: [name: string, text: string][] = [
    ['name', account.fullName],
    ['email', account.email],
    ['jobTitle', account.jobTitle],
    ['agency', account.agency],
    ['team', account.team],
    ['language', words.t(`informationRights.language.${account.language}`)],
    ['lastSeen', when(account.lastSeenAt)],
    ['ended', when(account.endedAt)],
    ['factors', account.factors.join('\n')],
    ['devices', account.devices.join('\n')],
  ];
  return rows
    .filter(([, text]) => text !== '')
    .map(([name, text]) => passage(words.t(`informationRights.colleague.fact.${name}`), text));
}

function standingPassage(
  words: Words,
  { fullName, agency }: Account,
  { basis, children, firstAt, lastAt }: Standing,
): RecordPassage {
  return passage(
    words.t('informationRights.colleague.standing', { children }),
    words.t(`children.who.${basis}`, { name: fullName, agency }),
    words.t('informationRights.colleague.between', {
      first: words.dateTime(firstAt),
      last: words.dateTime(lastAt),
    }),
  );
}

function writtenPassage(words: Words, { kind, day, childId, childName, text, more }: Written): RecordPassage {
  const what = words.t(`informationRights.colleague.wrote.${kind}`);
  const date = words.date(day);
  return {
    ...passage(
      childName === ''
        ? words.t('informationRights.colleague.wrote.own', { what, date })
        : words.t('informationRights.passageOf', { what: `${what}, ${date}`, child: childName }),
      text,
      more,
    ),
    ...(childId === null ? {} : { childId }),
  };
}

function dayPassage(words: Words, { day, ...counts }: Day): RecordPassage {
  return passage(words.date(day), words.t('informationRights.colleague.day', { ...counts }));
}
