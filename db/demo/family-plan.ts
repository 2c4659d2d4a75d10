import type { StoryName } from '#modules/imports/generate/story-list.ts';
import { weigh, type SeededRandom } from '#modules/imports/generate/seeded-random.ts';

/** What one family's children live through, and whether its days are counted from the return or from "today". */
export type FamilyPlan = { story: StoryName; children: number; countedFrom: 'return' | 'today' };

const family = (
  story: StoryName,
  children: number,
  countedFrom: FamilyPlan['countedFrom'] = 'return',
): FamilyPlan => ({ story, children, countedFrom });

/**
 * The families the panel is about: 18 children who meet a criterion, and beside each kind those who only just do not.
 * They are told in order, so that others can rely on them.
 */
const familiesOfNote: readonly FamilyPlan[] = [
  family('plan-over-a-year', 2),
  family('plan-over-a-year', 1),
  family('chain-over-a-year', 1),
  family('chain-through-a-closure', 1),
  family('plans-28-days-apart', 1),
  family('plan-of-a-year-and-a-day', 1, 'today'),
  family('plan-of-exactly-a-year', 1, 'today'),
  family('plan-just-under-a-year', 2, 'today'),
  family('plans-29-days-apart', 1),
  family('long-plan-ended-today', 1),
  family('protected-beyond-third-review', 3),
  family('protected-beyond-third-review', 1),
  family('third-review-today', 1),
  family('third-review-overdue', 2),
  family('long-protection-ended-today', 1),
  family('protected-again', 2),
  family('protected-again', 1),
  family('protected-again-after-exactly-two-years', 1),
  family('protected-again-after-two-years-and-a-day', 1),
  family('protected-again-date-unknown', 1),
  family('protected-again-and-beyond-third-review', 1),
];

/** How the other families live, in parts of their number: none of these stories meets a criterion. */
const everydayStories: readonly StoryName[] = weigh([
  ['recent-plan', 30],
  ['stepped-down', 6],
  ['closed-after-plan', 24],
  ['recent-protection', 8],
  ['closed-after-protection', 6],
  ['being-assessed', 19],
  ['open-without-plan', 26],
  ['being-enquired-into', 3],
  ['enquired-into-without-conference', 5],
  ['conference-without-plan', 2],
  ['no-further-action', 13],
  ['closed-after-assessment', 40],
]);

/** Sizes of the other families: with those of note, 250 families and 400 children. */
const everydaySizes: readonly number[] = weigh([
  [1, 130],
  [2, 67],
  [3, 24],
  [4, 6],
  [6, 1],
  [7, 1],
]);

/** All 250 families, those of note first. */
export function planFamilies(random: SeededRandom): FamilyPlan[] {
  const everyday = everydaySizes.map((children, at) => {
    random.startAt(at);
    return family(random.pick(everydayStories), children);
  });
  return [...familiesOfNote, ...everyday];
}
