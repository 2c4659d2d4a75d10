import type {
  CensusAssessment,
  CensusChild,
  CensusCinPlan,
  CensusEpisode,
  CensusPreProceedings,
  CensusProtectionPlan,
  CensusSection47,
} from './census-record.ts';
import type { CensusRule, RuleBreach } from './census-rule.ts';
import * as empty from './empty-items.ts';
import { quoted } from './quoted.ts';
import { readDate } from './read-value.ts';

/** Something wrong that was seen while reading, with the line it was seen on. */
export type DraftBreach = RuleBreach & { line: number };

/**
 * One child while its elements go by. An item of a list (a plan, an assessment) is made when its first value comes, so
 * that a list element around several items, or an empty one, makes no item of its own; it ends when the next item's
 * element opens or a value comes that it already has.
 */
export class ChildDraft {
  readonly child: CensusChild;
  readonly breaches: DraftBreach[] = [];
  /** The line now being read, kept up by the parser. */
  line: number;
  private episode: CensusEpisode | null = null;
  private assessment: CensusAssessment | null = null;
  private cinPlan: CensusCinPlan | null = null;
  private section47: CensusSection47 | null = null;
  private protectionPlan: CensusProtectionPlan | null = null;
  private preProceedings: CensusPreProceedings | null = null;
  /** Protection plans given beside the episodes instead of inside one. */
  private readonly loosePlans: CensusProtectionPlan[] = [];

  constructor(line: number) {
    this.line = line;
    this.child = empty.child(line);
  }

  beginEpisode(): void {
    this.beginItem();
    this.episode = empty.episode();
    this.child.episodes.push(this.episode);
  }

  endEpisode(): void {
    this.beginItem();
    this.episode = null;
  }

  /** Values that come next belong to new items. */
  beginItem(): void {
    this.assessment = null;
    this.cinPlan = null;
    this.section47 = null;
    this.protectionPlan = null;
    this.preProceedings = null;
  }

  episodeNow(): CensusEpisode {
    if (this.episode === null) this.beginEpisode();
    return this.episode as CensusEpisode;
  }

  assessmentFor(field: 'startDate' | 'authorisedDate' | null): CensusAssessment {
    const item = field !== null && this.assessment?.[field] != null ? null : this.assessment;
    return (this.assessment = item ?? pushed(this.episodeNow().assessments, empty.assessment()));
  }

  cinPlanFor(field: keyof CensusCinPlan): CensusCinPlan {
    const item = this.cinPlan?.[field] != null ? null : this.cinPlan;
    return (this.cinPlan = item ?? pushed(this.episodeNow().cinPlans, empty.cinPlan()));
  }

  section47For(field: keyof CensusSection47): CensusSection47 {
    const item = this.section47?.[field] != null ? null : this.section47;
    return (this.section47 = item ?? pushed(this.episodeNow().section47s, empty.section47()));
  }

  protectionPlanFor(field: Exclude<keyof CensusProtectionPlan, 'reviews'> | null): CensusProtectionPlan {
    const item = field !== null && this.protectionPlan?.[field] != null ? null : this.protectionPlan;
    const list = this.episode === null ? this.loosePlans : this.episode.protectionPlans;
    return (this.protectionPlan = item ?? pushed(list, empty.protectionPlan()));
  }

  addPreProceedingsDate(element: string, date: string): void {
    this.preProceedings ??= pushed(this.episodeNow().preProceedings, { dates: [] });
    this.preProceedings.dates.push({ element, date });
  }

  /** The day in `text`, or null with the breach noted. */
  date(element: string, text: string): string | null {
    const date = readDate(text);
    if (date === null) this.note('date-unreadable', { element, value: quoted(text) });
    return date;
  }

  /** Sets a value that a child or an episode has only one of; a second, different one is noted and used. */
  setOnce<Key extends string, Value>(
    target: Record<Key, Value | null>,
    key: Key,
    element: string,
    value: Value | null,
  ): void {
    if (value === null) return;
    const before = target[key];
    if (before !== null && before !== '' && before !== value) {
      this.note('value-repeated', { element, value: quoted(String(value)) });
    }
    target[key] = value;
  }

  note(rule: CensusRule, params: RuleBreach['params']): void {
    this.breaches.push({ rule, params, line: this.line });
  }

  noteUnreadable(element: string, text: string): void {
    this.note('value-unreadable', { element, value: quoted(text) });
  }

  noteStrayText(text: string): void {
    this.note('stray-text', { text: quoted(text) });
  }

  /** Gives plans that stood beside the episodes to the episode they began in, else to the last one. */
  finish(): void {
    for (const plan of this.loosePlans) {
      const { episodes } = this.child;
      const owner = episodes.find((episode) => contains(episode, plan.startDate)) ?? episodes.at(-1);
      (owner ?? pushed(episodes, empty.episode())).protectionPlans.push(plan);
    }
  }
}

function pushed<Item>(list: Item[], item: Item): Item {
  list.push(item);
  return item;
}

function contains(episode: CensusEpisode, day: string | null): boolean {
  if (day === null || episode.referralDate === null || day < episode.referralDate) return false;
  return episode.closureDate === null || day <= episode.closureDate;
}
