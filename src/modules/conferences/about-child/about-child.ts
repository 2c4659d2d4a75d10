import { passage, type AboutChild, type RecordPassage } from '#practice/whole-record/index.ts';
import type { Words } from '#platform/words/index.ts';
import { readPath } from '../path.queries.ts';
import type { Conference, CoreGroup, Discussion, TookPart } from '../protection.ts';
import { sayOutcome, sayWants } from '../say-path.ts';

/** Every strategy discussion, enquiry, conference and core group of the child: what was said, by whom, and what was decided. */
export const aboutChild: AboutChild = {
  tables: [
    'conferences.discussion',
    'conferences.took_part',
    'conferences.discussion_view',
    'conferences.discussion_decision',
    'conferences.enquiry',
    'conferences.conference',
    'conferences.conference_view',
    'conferences.conference_decision',
    'conferences.core_group',
  ],
  read: async (tx, words, childId) => {
    const { discussions, conferences, coreGroups } = await readPath(tx, childId);
    const passages = [
      ...discussions.flatMap((one) => tellDiscussion(words, one)),
      ...conferences.flatMap((one) => tellConference(words, one)),
      ...coreGroups.map((one) => tellCoreGroup(words, one)),
    ];
    return [{ title: words.t('conferences.record.title'), passages }];
  },
};

const by = (words: Words, { byName, at }: { byName: string; at: Date }) => `${byName}, ${words.dateTime(at)}`;
const took = (tookPart: readonly TookPart[]) =>
  tookPart.map(({ agencyName, who }) => `${agencyName}: ${who}`);

function tellDiscussion(words: Words, one: Discussion): RecordPassage[] {
  const title = words.t('conferences.discussion.of', { date: words.date(one.heldOn) });
  const { decision, enquiry } = one;
  return [
    passage(title, one.known, one.missingBecause, ...took(one.tookPart)),
    ...(decision === null
      ? []
      : [
          passage(
            `${title}: ${words.t(`conferences.discussion.outcome.${decision.outcome}`)}`,
            decision.because,
            by(words, decision),
          ),
        ]),
    ...(enquiry === null
      ? []
      : [
          passage(
            `${title}: ${words.t(`conferences.enquiry.outcome.${enquiry.outcome}`)}`,
            enquiry.because,
            by(words, enquiry),
          ),
        ]),
    ...one.views.map((view) =>
      passage(
        `${title}: ${view.agencyName} ${words.t(view.agrees ? 'conferences.view.agrees' : 'conferences.view.disagrees')}`,
        view.because,
        by(words, view),
      ),
    ),
  ];
}

function tellConference(words: Words, one: Conference): RecordPassage[] {
  const title = `${words.t(`conferences.kind-of.${one.kind}`)}, ${words.date(one.heldOn)}`;
  const { decision } = one;
  return [
    passage(title, words.t('conferences.chairedBy', { name: one.chairName }), one.place, one.dayBecause),
    ...(decision === null
      ? []
      : [
          passage(
            `${title}: ${sayOutcome(words, decision.outcome, decision.category)}`,
            decision.because,
            decision.wentAheadBecause,
            by(words, decision),
          ),
        ]),
    ...one.views.map((view) =>
      passage(`${title}: ${view.agencyName}: ${sayWants(words, view)}`, view.because, by(words, view)),
    ),
  ];
}

function tellCoreGroup(words: Words, one: CoreGroup): RecordPassage {
  const title = words.t('conferences.coreGroup.of', { date: words.date(one.heldOn) });
  const { recordedByName: byName, recordedAt: at } = one;
  return passage(title, one.moved, ...took(one.tookPart), by(words, { byName, at }));
}
