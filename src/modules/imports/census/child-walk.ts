import { CensusRefusal } from './census-refusal.ts';
import type { CensusRule } from './census-rule.ts';
import { ChildDraft } from './child-draft.ts';
import { elementIn, grouping, localName, type Leaf, type Place } from './element-grammar.ts';
import { episode, protectionPlans } from './episode-elements.ts';
import { characteristics, identifiers } from './identity-elements.ts';
import { lineOfStart } from './quoted.ts';
import { readDate } from './read-value.ts';

const CHILD: Place = grouping(
  ['ChildIdentifiers', identifiers],
  ['ChildCharacteristics', characteristics],
  ['CINdetails', episode],
  ...protectionPlans,
);

/**
 * The element names of the pre-proceedings block are not confirmed for every year, so it is known by any of these words.
 * Its dates are kept under the names they have in the file.
 */
const PRE_PROCEEDINGS = /pre-?_?proceeding|publiclawoutline|legalgateway|^plo/i;

/** Far above anything real: over these the file is damaged or hostile, and memory must stay flat. */
const LONGEST_VALUE = 500;
const MOST_ELEMENTS = 100_000;
const DEEPEST = 100;

/** What the parser wants to know of elements that have no place of their own: which rule they break. */
export type TellOfElement = (rule: CensusRule & `${string}-${'element' | 'block'}`, name: string) => void;

/** Goes through the elements of one child, from its opening to its closing, and fills the draft. */
export class ChildWalk {
  readonly draft: ChildDraft;
  private readonly tellOf: TellOfElement;
  private readonly places: Place[] = [CHILD];
  private leaf: Leaf | null = null;
  private text = '';
  private elements = 0;
  /** How many open elements are being passed over, and whether they are a pre-proceedings block. */
  private skipped = 0;
  private inPreProceedings = false;

  constructor(line: number, tellOf: TellOfElement) {
    this.draft = new ChildDraft(line);
    this.tellOf = tellOf;
  }

  open(name: string, line: number): void {
    this.draft.line = line;
    if (++this.elements > MOST_ELEMENTS || this.places.length + this.skipped > DEEPEST) {
      throw new CensusRefusal('too-much-in-one-place', { line });
    }
    if (this.skipped > 0) {
      if (this.inPreProceedings) this.text = '';
      this.skipped++;
    } else if (this.leaf !== null) this.pass('unknown-element', name);
    else this.openHere(this.places.at(-1) ?? CHILD, name);
  }

  private openHere(here: Place, name: string): void {
    const element = elementIn(here, name);
    this.text = '';
    if (element === undefined) {
      this.inPreProceedings = here === episode && PRE_PROCEEDINGS.test(localName(name));
      this.draft.beginItem();
      this.pass(this.inPreProceedings ? 'pre-proceedings-block' : 'unknown-element', name);
    } else if (element.kind === 'leaf') this.leaf = element;
    else if (element.kind === 'not-needed') this.skipped = 1;
    else {
      this.places.push(element);
      element.opened(this.draft);
    }
  }

  private pass(rule: Parameters<TellOfElement>[0], name: string): void {
    this.skipped = 1;
    this.tellOf(rule, name);
  }

  read(text: string, line: number): void {
    const isWanted = this.skipped === 0 ? this.leaf !== null : this.inPreProceedings;
    if (isWanted) this.text = this.text === '' ? text : this.text + text;
    else if (this.skipped === 0 && text.trim() !== '') {
      this.draft.line = lineOfStart(text, line);
      this.draft.noteStrayText(text);
    }
  }

  /** True when what closed was the child itself. */
  close(name: string, line: number): boolean {
    this.draft.line = line;
    if (this.skipped > 0) this.closeSkipped(name);
    else if (this.leaf !== null) this.closeLeaf(this.leaf);
    else {
      this.places.pop()?.closed(this.draft);
      if (this.places.length === 0) {
        this.draft.finish();
        return true;
      }
    }
    return false;
  }

  private closeLeaf(leaf: Leaf): void {
    const value = this.text.trim();
    this.leaf = null;
    if (value.length > LONGEST_VALUE) {
      this.draft.note('value-too-long', { element: leaf.element, limit: LONGEST_VALUE });
    } else if (value !== '') leaf.put(this.draft, value);
  }

  private closeSkipped(name: string): void {
    this.skipped--;
    if (!this.inPreProceedings) return;
    const date = readDate(this.text.trim());
    if (date !== null) this.draft.addPreProceedingsDate(localName(name), date);
    this.text = '';
    this.inPreProceedings = this.skipped > 0;
  }
}
