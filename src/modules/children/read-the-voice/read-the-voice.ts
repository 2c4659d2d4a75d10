import { currentPlan } from '#modules/plans/index.ts';
import { listActionsOfSources, type Action } from '#practice/actions/index.ts';
import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { openChild } from '../child-head/child-head.ts';
import { firstName } from '../child.ts';
import { listDrafts } from '../chronology/draft.queries.ts';
import { readHeard } from '../voice/read-heard.queries.ts';
import { standingVoices, type StandingVoice, type VoiceAnswer } from '../voice/voice.ts';
import { listVoiceAnswers, listVoices } from '../voice/voice.queries.ts';

/** What a child has said, the latest first, what was done about it, and how long nobody has heard them. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openChild(visit, 'voice');
  if (opened === undefined) return notFound();
  const { tx, words, today } = visit;
  const { childId } = opened.child;
  const voices = standingVoices(await listVoices(tx, childId));
  const answers = await listVoiceAnswers(tx, childId);
  const actions = await listActionsOfSources(
    tx,
    voices.flatMap((voice) => idsOf(voice)),
  );
  const plan = (await currentPlan(tx, [childId], today)).get(childId);
  const [heard] = await readHeard(tx, words, [{ childId, planSince: plan?.startDate ?? null }], today);
  return page('modules/children/read-the-voice/read-the-voice.njk', {
    head: opened.head,
    path: `/children/${childId}/voice`,
    firstName: firstName(opened.child, words),
    heard,
    lastAlone: voices.find(({ wasAlone }) => wasAlone)?.heardOn ?? null,
    draftSavedAt: (await listDrafts(tx, childId)).get('voice')?.savedAt ?? null,
    voices: voices.map((voice) => voiceModel(visit, voice, { answers, actions })),
  });
}

/** What was answered before a correction belongs to what stands now. */
const idsOf = ({ voiceId, earlier }: StandingVoice): string[] => [
  voiceId,
  ...earlier.map((before) => before.voiceId),
];

interface Followed {
  answers: readonly VoiceAnswer[];
  actions: readonly Action[];
}

function voiceModel({ words, viewer, today }: Visit, voice: StandingVoice, { answers, actions }: Followed) {
  const ids = idsOf(voice);
  const path = `/children/${voice.childId}/voice/${voice.voiceId}`;
  return {
    ...voice,
    how: words.list(voice.ways.map((way) => words.t(`children.voice.way.${way}.short`))),
    audienceText: words.t(`children.audience.${voice.audience}.short`),
    correctHref: voice.agencyId === viewer.agencyId ? `${path}/correct` : '',
    doneHref: `${path}/done`,
    actHref: `${path}/action`,
    answers: answers.filter(({ voiceId }) => ids.includes(voiceId)),
    actions: actions
      .filter(({ sourceId }) => ids.includes(sourceId))
      .map((action) => ({
        what: words.t('children.action.of', { what: action.what, name: action.ownerName }),
        href: `/actions/${action.actionId}`,
        how: sayAction(words, action, today),
      })),
  };
}

function sayAction(words: Visit['words'], { doneOn, dueOn }: Action, today: string): string {
  return doneOn === null
    ? words.relativeDue(dueOn, today)
    : words.t('children.voice.act.done', { date: words.date(doneOn) });
}
