import type { Notified, Outcome } from '#modules/special-routes/index.ts';
import type { StoryMoment } from './story-referral.ts';

export interface StorySpecial extends StoryMoment {
  route: Notified['route'];
  /** Which of the children of the partnership it is, counted among those of school age; else `name`, whom nobody knows here. */
  known?: number;
  name?: {
    givenName: string;
    familyName: string;
    bornDaysAgo?: number;
    expectedInDays?: number;
    address?: string;
  };
  answers: Notified['answers'];
  isDraft?: boolean;
  takenBy?: string;
  ended?: { outcome: Outcome; because: string; daysAgo: number };
  /** How many days ago the child was visited, the first first. */
  visits?: readonly { daysAgo: number; report: string; whyNot?: string }[];
}
