import type { Words } from '#platform/words/index.ts';
import type { Criterion } from './child-plans.ts';
import type { Finding, PlanAgain } from './finding.ts';
import type { StuckSettings } from './stuck-settings.ts';

/**
 * Why a child is on the list, in words: 'Child in need plan since 3 March 2025: 1 year and 8 months'. `asAt` is the day the
 * finding was made for ('YYYY-MM-DD'). Whether a view is missing is said by `viewInWords`.
 */
export function reasonFor(words: Words, finding: Finding, asAt: string): string {
  const since = words.date(finding.since);
  switch (finding.criterion) {
    case 'a': {
      const told = { since, duration: words.duration(finding.since, asAt), ...finding.facts };
      return words.t(finding.facts.plans > 1 ? 'panels.stuck.reason.a-chain' : 'panels.stuck.reason.a', told);
    }
    case 'b': {
      const { planStart, reviewNumber, reviewsHeld } = finding.facts;
      const told = { start: words.date(planStart), since, number: reviewNumber, held: reviewsHeld };
      return words.t('panels.stuck.reason.b', told);
    }
    case 'c':
      return reasonForPlanAgain(words, since, finding);
    case 'd': {
      const { askedBy, why, others } = finding.facts;
      return words.t('panels.stuck.reason.d', { since, askedBy, why, others });
    }
  }
}

/** What a criterion is called, with the partnership's own figures in it. */
export function criterionInWords(words: Words, criterion: Criterion, settings: StuckSettings): string {
  return words.t(`panels.stuck.criterion.${criterion}`, {
    months: settings.cinMonths,
    number: settings.thirdReview,
    years: settings.cpGapYears,
  });
}

/** The standing view and whose it is, 'Meets the dates, needs a view' while there is none, null where none is asked for. */
export function viewInWords(words: Words, finding: Finding): string | null {
  if (finding.needsView) return words.t('panels.stuck.view.needed');
  if (!finding.view) return null;
  return words.t('panels.stuck.view.stated', {
    view: words.t(`panels.stuck.view.${finding.view.view}`),
    statedBy: finding.view.statedBy,
    date: words.date(finding.view.statedOn),
  });
}

const categories: ReadonlyMap<string, string> = new Map([
  ['NEG', 'neglect'],
  ['PHY', 'physical'],
  ['SAB', 'sexual'],
  ['EMO', 'emotional'],
  ['MUL', 'multiple'],
]);

/** A category of abuse from its census code; a code that is not one of the census is shown as it is. */
export function categoryInWords(words: Words, code: string | null): string {
  if (code === null) return words.t('panels.stuck.category.not-recorded');
  const category = categories.get(code);
  return category
    ? words.t(`panels.stuck.category.${category}`)
    : words.t('panels.stuck.category.other-code', { code });
}

function reasonForPlanAgain(words: Words, since: string, { facts }: PlanAgain): string {
  const now = categoryInWords(words, facts.categoryNow);
  if (facts.previousEnd === null) return words.t('panels.stuck.reason.c-not-known', { since, now });
  return words.t('panels.stuck.reason.c', {
    since,
    now,
    years: facts.gapYears,
    ended: words.date(facts.previousEnd),
    then: categoryInWords(words, facts.categoryThen),
  });
}
