import { passage, type AboutChild, type RecordPassage } from '#practice/whole-record/index.ts';
import type { Words } from '#platform/words/index.ts';
import { outcomesModel } from '../outcome-model.ts';
import { sayKind, sayRating } from '../say-plan.ts';
import type { Outcome } from '../written-plan.ts';
import { listWholePlans, type WholePlan } from './about-child.queries.ts';

/** Every plan that was written for the child: its draft, each version with who opened it, each review. */
export const aboutChild: AboutChild = {
  tables: [
    'written_plans.plan',
    'written_plans.outcome',
    'written_plans.step',
    'written_plans.version',
    'written_plans.reader',
    'written_plans.review',
    'written_plans.outcome_rating',
  ],
  read: async (tx, words, childId) => {
    const plans = await listWholePlans(tx, childId);
    return plans.map((plan) => ({
      title: `${sayKind(words, plan.kind)}: ${plan.title}`,
      passages: [
        passage(
          words.t('writtenPlans.record.begun', { agency: plan.agencyName }),
          `${plan.begunByName}, ${words.dateTime(plan.begunAt)}`,
          plan.closedBecause,
        ),
        ...plan.draft.map((outcome) => draftPassage(words, outcome)),
        ...plan.versions.flatMap((version) => versionPassages(words, version)),
        ...plan.reviews.map((review) => reviewPassage(words, review)),
      ],
    }));
  },
};

function draftPassage(words: Words, outcome: WholePlan['draft'][number]): RecordPassage {
  const { need, wanted, measure, baseline, contingency, steps } = outcome;
  return passage(words.t('writtenPlans.draft'), wanted, need, measure, baseline, contingency, ...steps);
}

function versionPassages(words: Words, version: WholePlan['versions'][number]): RecordPassage[] {
  const { number, by, at, whatChanged, content, opened } = version;
  const published = { number, name: by, date: words.dateTime(new Date(at)) };
  return [
    passage(
      words.t('writtenPlans.version', { number }),
      words.t('writtenPlans.version.published', published),
      whatChanged,
      opened.length === 0 ? null : `${words.t('writtenPlans.readers.opened')} ${words.list(opened)}`,
    ),
    ...content.outcomes.map((outcome) => outcomePassage(words, number, outcome)),
  ];
}

function outcomePassage(words: Words, number: number, outcome: Outcome): RecordPassage {
  const [said] = outcomesModel(words, [outcome]);
  return passage(
    words.t('writtenPlans.version', { number }),
    outcome.wanted,
    ...(['need', 'measure', 'baseline', 'owner', 'byWhen', 'contingency'] as const).map(
      (key) => `${words.t(`writtenPlans.${key}`)}: ${said?.[key] ?? ''}`,
    ),
    ...outcome.steps.map(({ what, owner, dueOn }) => `${what}: ${owner.name}, ${words.date(dueOn)}`),
  );
}

function reviewPassage(words: Words, review: WholePlan['reviews'][number]): RecordPassage {
  const { on, rating, note, by, notes } = review;
  return passage(
    words.t('writtenPlans.record.review', { date: words.date(on), name: by }),
    sayRating(words, rating),
    note,
    ...notes,
  );
}
