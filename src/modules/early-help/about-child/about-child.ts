import { passage, type AboutChild, type RecordPassage } from '#practice/whole-record/index.ts';
import type { Words } from '#platform/words/index.ts';
import { toolNames, type HelpMeeting } from '../early-help.ts';
import { listHelpMeetings, listHelps, listReadings } from '../help.queries.ts';
import { helpRows } from '../read-early-help/say-help.ts';

/** Every early help of the child: consent, meetings, readings, how it ended. Its assessments are told with the forms, its actions with the actions. */
export const aboutChild: AboutChild = {
  tables: ['early_help.help', 'early_help.meeting', 'early_help.reading'],
  read: async (tx, words, childId) => {
    const passages: RecordPassage[] = [];
    for (const help of (await listHelps(tx, childId)).toReversed()) {
      passages.push(
        passage(
          words.t(`earlyHelp.line.${help.state}`, {
            from: words.date(help.openedOn),
            to: help.closedOn === null ? '' : words.date(help.closedOn),
          }),
          ...helpRows(words, help).map(({ label, value }) => `${label}: ${value}`),
        ),
        ...(await listHelpMeetings(tx, help.helpId)).toReversed().map((one) => meetingPassage(words, one)),
        ...(await listReadings(tx, help.helpId)).map(
          ({ tool, figures, edition, takenOn, takenByName, licence }) =>
            passage(
              toolNames[tool],
              figures,
              words.t('earlyHelp.reading.said', {
                edition,
                date: words.date(takenOn),
                name: takenByName,
                licence,
              }),
            ),
        ),
      );
    }
    return [{ title: words.t('earlyHelp.title'), passages }];
  },
};

const meetingPassage = (words: Words, meeting: HelpMeeting): RecordPassage =>
  passage(
    words.t('earlyHelp.meeting.of', { date: words.date(meeting.heldOn) }),
    meeting.said,
    meeting.childsView,
    words.t('earlyHelp.meeting.family', { who: meeting.familyThere }),
    meeting.came.length === 0 ? null : words.t('earlyHelp.meeting.were', { names: words.list(meeting.came) }),
    meeting.missing.length === 0
      ? null
      : words.t('earlyHelp.meeting.absent', { names: words.list(meeting.missing) }),
    `${meeting.recordedByName}, ${words.dateTime(meeting.recordedAt)}`,
  );
