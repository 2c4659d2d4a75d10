import type { CensusCounts, CensusPart } from './census-part.ts';
import type { CensusChild, CensusHeader, CensusProblem, ReadChild } from './census-record.ts';
import { CensusParser } from './census-parser.ts';
import { CensusRefusal } from './census-refusal.ts';
import { problemOf, type CensusRule, type RuleBreach } from './census-rule.ts';
import { checkChild } from './check-child.ts';
import { checkHeader, questionHeader } from './check-header.ts';
import type { ChildDraft } from './child-draft.ts';
import { fingerprintOf } from './fingerprint.ts';
import { SeenChildren } from './seen-children.ts';
import type { IsWorkingDay } from './working-day.ts';

/** One problem of the file as a whole is told once; more different ones than this tell nothing new. */
const MOST_FILE_PROBLEMS = 100;

/** A date that was there but could not be read is not also reported as missing. */
const OF_MISSING_DATES: ReadonlySet<CensusRule> = new Set<CensusRule>([
  'no-birth-date',
  'referral-date-missing',
  'cp-plan-without-start',
  'cin-plan-without-start',
]);

/** The state of reading one file: text goes in, the header and checked children come out. */
export class CensusReading {
  readonly counts: CensusCounts = { children: 0, episodes: 0, plans: 0, reviews: 0 };
  /** What is wrong with the file as a whole. */
  readonly problems: CensusProblem[] = [];
  private header: CensusHeader | null = null;
  private children: ReadChild[] = [];
  private referenceDate = '';
  private readonly told = new Set<string>();
  private readonly seen = new SeenChildren();
  private readonly expectedAuthority: string | undefined;
  private readonly isWorkingDay: IsWorkingDay;
  private readonly parser = new CensusParser({
    header: (header) => this.takeHeader(header),
    child: (draft) => this.takeChild(draft),
    breach: (breach, line) => this.tell(breach, line),
  });

  constructor(expectedAuthority: string | undefined, isWorkingDay: IsWorkingDay) {
    this.expectedAuthority = expectedAuthority;
    this.isWorkingDay = isWorkingDay;
  }

  get line(): number {
    return this.parser.line;
  }

  write(text: string): void {
    this.parser.write(text);
  }

  end(): void {
    this.parser.end();
    if (this.counts.children === 0) throw new CensusRefusal('no-children');
    if (this.counts.plans === 0) this.tell({ rule: 'no-plans', params: {} }, null);
  }

  /** What has been read since the last call: the header once, and children as soon as there are at least so many. */
  *takeParts(atLeast: number): Generator<CensusPart, void, void> {
    if (this.header !== null) yield { kind: 'header', header: this.header };
    this.header = null;
    if (this.children.length < atLeast) return;
    const batch = this.children;
    this.children = [];
    yield { kind: 'children', batch };
  }

  tell(breach: RuleBreach, line: number | null): void {
    const sameAs = `${breach.rule} ${breach.params.element ?? breach.params.text ?? ''}`;
    if (this.told.has(sameAs) || this.told.size >= MOST_FILE_PROBLEMS) return;
    this.told.add(sameAs);
    this.problems.push(problemOf(breach, null, line));
  }

  private takeHeader(header: CensusHeader): void {
    const referenceDate = checkHeader(header, this.expectedAuthority);
    this.header = { ...header, referenceDate };
    this.referenceDate = referenceDate;
    for (const breach of questionHeader(header, referenceDate)) this.tell(breach, this.parser.line);
  }

  private takeChild(draft: ChildDraft): void {
    const { child } = draft;
    const localId = child.localId === '' ? null : child.localId;
    const fingerprint = fingerprintOf(child);
    const problems = draft.breaches.map((breach) => problemOf(breach, localId, breach.line));
    const hasUnreadable = draft.breaches.some((breach) => breach.rule === 'date-unreadable');
    for (const breach of checkChild(child, this.referenceDate, this.isWorkingDay)) {
      if (hasUnreadable && OF_MISSING_DATES.has(breach.rule)) continue;
      problems.push(problemOf(breach, localId, child.line));
    }
    const repeated = this.repeated(child, fingerprint);
    if (repeated !== null) problems.push(problemOf(repeated, localId, child.line));
    this.count(child);
    const isTaken = repeated === null && problems.every((problem) => problem.severity === 'warning');
    this.children.push({ child: isTaken ? child : null, fingerprint, problems });
  }

  private repeated(child: CensusChild, fingerprint: string): RuleBreach | null {
    if (child.localId === '') return null;
    const before = this.seen.see(child.localId, child.line, fingerprint);
    if (before === null) return null;
    const rule: CensusRule = before.isSame ? 'local-id-repeated-same' : 'local-id-repeated';
    return { rule, params: { firstLine: before.firstLine } };
  }

  private count(child: CensusChild): void {
    this.counts.children++;
    this.counts.episodes += child.episodes.length;
    for (const episode of child.episodes) {
      this.counts.plans += episode.cinPlans.length + episode.protectionPlans.length;
      for (const plan of episode.protectionPlans) this.counts.reviews += plan.reviews.length;
    }
  }
}
