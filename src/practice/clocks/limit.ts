/** Law and practice differ between them; their bank holidays do not. */
export type Nation = 'england' | 'wales';

/**
 * How long there is. Counted units say how many: negative counts back from the event (cancel 2 working days before); `atLeast`
 * is the near end of a range (6 to 8 weeks is `{ amount: 8, atLeast: 6 }`), the far end is when it is due. `at-once` is due on
 * the day of the event; `no-limit` is never due.
 */
export type Span =
  | {
      readonly unit: 'working-days' | 'days' | 'weeks' | 'months' | 'hours' | 'working-hours';
      readonly amount: number;
      readonly atLeast?: number;
    }
  | { readonly unit: 'at-once' }
  | { readonly unit: 'no-limit' };

/** How it comes round again: so long after it was last done. */
export interface Repeat {
  readonly every: Span;
  readonly from: StartEvent;
  /** Another rhythm for what was last done so many months or more after the very start. */
  readonly later?: { readonly afterMonths: number; readonly every: Span };
}

/**
 * How sure the figure is: P a primary or official page was read · S a secondary page · L local practice, a default to be changed ·
 * U not confirmed, to be confirmed locally.
 */
export type Mark = 'P' | 'S' | 'L' | 'U';

/** One time limit as it holds in some nations from some day on. Names, sources and notes are in words (`clocks.…`). */
export interface Limit {
  readonly key: string;
  readonly nations: readonly Nation[];
  readonly from: StartEvent;
  readonly first: Span;
  readonly repeat?: Repeat;
  /** Other values in use, to choose from in the settings. */
  readonly alternatives?: readonly Span[];
  readonly mark: Mark;
  readonly source: LimitSource;
  /** 'YYYY-MM-DD'; null for a figure that holds for every start, where no day is confirmed since when. */
  readonly effectiveFrom: string | null;
  /** There is more to say than the time: `clocks.note.<key>`. */
  readonly hasNote?: true;
}

/** What starts a count: `clocks.event.…`. */
export type StartEvent =
  | 'referral-received'
  | 'band-set'
  | 'strategy-discussion'
  | 'initial-conference'
  | 'last-core-group'
  | 'last-review'
  | 'birth'
  | 'plan-start'
  | 'early-help-opened'
  | 'move-proposed'
  | 'move-agreed'
  | 'last-meeting'
  | 'return'
  | 'authority-aware'
  | 'arrangement-start'
  | 'last-visit'
  | 'disclosure'
  | 'identification'
  | 'nrm-referral'
  | 'aware-of-incident'
  | 'notification'
  | 'challenge-raised'
  | 'first-step'
  | 'second-step'
  | 'third-step'
  | 'stage-begun'
  | 'last-panel'
  | 'supervision-session'
  | 'training-start'
  | 'access-request-received';

/** Where a figure comes from: `clocks.source.…`. */
export type LimitSource =
  | 'working-together'
  | 'census-assessment'
  | 'census-reviews'
  | 'wales-procedures'
  | 'wales-assessment-code'
  | 'local-default'
  | 'surrey'
  | 'lincolnshire'
  | 'camden'
  | 'missing-guidance'
  | 'private-fostering-england'
  | 'private-fostering-wales'
  | 'fgm-act'
  | 'modern-slavery-guidance'
  | 'children-act-2004'
  | 'uk-gdpr-12'
  | 'not-found';

export const workingDays = (amount: number): Span => ({ unit: 'working-days', amount });
export const weeks = (amount: number): Span => ({ unit: 'weeks', amount });
export const months = (amount: number): Span => ({ unit: 'months', amount });
export const hours = (amount: number): Span => ({ unit: 'hours', amount });
