import { passage, type AboutChild, type RecordPassage } from '#practice/whole-record/index.ts';
import type { Words } from '#platform/words/index.ts';
import { listEscalationsOfChild, type Escalation } from '../escalation.queries.ts';
import { sayStage, saySide } from '../say-escalation.ts';

/** Every disagreement about the child: what each side said, how it went and how it ended; it is about the colleagues too. */
export const aboutChild: AboutChild = {
  tables: [
    'escalations.escalation',
    'escalations.stage',
    'escalations.participant',
    'escalations.statement',
    'escalations.proposal',
  ],
  read: async (tx, words, childId) => {
    const found = await listEscalationsOfChild(tx, childId);
    return [
      {
        title: words.t('escalations.record.title'),
        passages: found.flatMap((one) => [
          itself(words, one),
          ...stagesOf(words, one),
          ...participantsOf(words, one),
          ...one.statements.map(({ side, body, writtenByName, writtenAt }) =>
            passage(
              words.t('escalations.says', { side: saySide(words, one, side) }),
              `${writtenByName}, ${words.dateTime(writtenAt)}`,
              body,
            ),
          ),
          ...proposalsOf(words, one),
        ]),
      },
    ];
  },
};

function itself(words: Words, one: Escalation): RecordPassage {
  const said = (key: string, text: string | null) =>
    text ? `${words.t(`escalations.${key}`)}: ${text}` : null;
  const by = (key: string, name: string | null, at: Date | null) =>
    name === null || at === null ? null : `${words.t(key)}: ${name}, ${words.dateTime(at)}`;
  return passage(
    words.t('escalations.between', { raised: one.raisedAgency, answers: one.answersAgency }),
    by('escalations.raisedBy', one.raisedByName, one.raisedAt),
    said('decision', one.decision),
    `${words.t('escalations.whySaid', { agency: one.raisedAgency })}: ${one.why}`,
    said('wants', one.wants),
    said('childsView', one.childsView),
    by('escalations.atRisk.tag', one.atRiskBecause, one.atRiskAt),
    by('escalations.acknowledged', one.acknowledgedByName, one.acknowledgedAt),
    by('escalations.state.withdrawn', one.withdrawalByName, one.withdrawalAt),
    one.withdrawalBecause,
    by(`escalations.state.${one.state}`, one.endedByName, one.endedAt),
    one.outcome === null ? null : words.t(`escalations.outcome.${one.outcome}`),
    one.endedWords,
    by('escalations.learning', one.learningByName, one.learningAt),
    one.learning,
  );
}

function stagesOf(words: Words, { stages }: Escalation): RecordPassage[] {
  return stages.flatMap((stage) => {
    const { beganAt, endedHow, endedAt, endedByName, endedBecause } = stage;
    if (beganAt === null) return [];
    const ended =
      endedHow === null || endedAt === null
        ? null
        : words.t(`escalations.stage.ended.${endedHow}`, {
            name: endedByName ?? '',
            date: words.dateTime(endedAt),
          });
    return [passage(sayStage(words, stage), words.dateTime(beganAt), ended, endedBecause)];
  });
}

function participantsOf(words: Words, one: Escalation): RecordPassage[] {
  return one.participants.map(({ fullName, agencyName, side, stageNumber, namedByName }) =>
    passage(
      words.t('escalations.record.participant', {
        name: fullName,
        agency: agencyName ?? words.t('escalations.side.chair'),
        side: saySide(words, one, side),
        stage: stageNumber,
      }),
      words.t('escalations.record.namedBy', { name: namedByName }),
    ),
  );
}

function proposalsOf(words: Words, { proposals }: Escalation): RecordPassage[] {
  return proposals.map((one) =>
    passage(
      words.t('escalations.proposal.by', { name: one.proposedByName, date: words.dateTime(one.proposedAt) }),
      one.words,
      words.t(`escalations.outcome.${one.outcome}`),
      words.t(`escalations.proposal.${one.state}`),
      one.raisedSignedByName,
      one.answersSignedByName,
      one.endedBecause,
    ),
  );
}
