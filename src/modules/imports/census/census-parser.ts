import { SaxesParser } from 'saxes';
import type { CensusHeader } from './census-record.ts';
import { CensusRefusal } from './census-refusal.ts';
import type { RuleBreach } from './census-rule.ts';
import { ChildDraft } from './child-draft.ts';
import { elementIn, grouping, localName, type Leaf, type Place } from './element-grammar.ts';
import * as empty from './empty-items.ts';
import { episode, protectionPlans } from './episode-elements.ts';
import { HEADER_FIELDS } from './header-elements.ts';
import { characteristics, identifiers } from './identity-elements.ts';
import { quoted } from './quoted.ts';
import { readDate } from './read-value.ts';

export type CensusListener = {
  header: (header: CensusHeader) => void;
  child: (draft: ChildDraft) => void;
  /** Something wrong that belongs to no one child. */
  breach: (breach: RuleBreach, line: number) => void;
};

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
const MOST_ELEMENTS_IN_A_CHILD = 100_000;
const DEEPEST = 100;
const LONGEST_WITHOUT_MARKUP = 4_000_000;

type Area = 'top' | 'message' | 'header' | 'children' | 'child';

/** Follows the elements of one census file and tells the listener of its header and of each child as it closes. */
export class CensusParser {
  private readonly sax = new SaxesParser();
  private readonly listener: CensusListener;
  private area: Area = 'top';
  private header: CensusHeader | null = null;
  private headerDepth = 0;
  private draft = new ChildDraft(0);
  private readonly places: Place[] = [];
  private leaf: Leaf | null = null;
  private text = '';
  /** How many open elements are being passed over, and whether they are a pre-proceedings block. */
  private skipped = 0;
  private inPreProceedings = false;
  private elementsInChild = 0;
  private hasEnded = false;
  private sawMarkup = false;
  private withoutMarkup = 0;

  constructor(listener: CensusListener) {
    this.listener = listener;
    this.sax.on('opentag', (tag) => this.open(tag.name));
    this.sax.on('closetag', (tag) => this.close(tag.name));
    this.sax.on('text', (text) => this.read(text));
    this.sax.on('cdata', (text) => this.read(text));
    this.sax.on('comment', () => void (this.sawMarkup = true));
    this.sax.on('doctype', () => {
      throw new CensusRefusal('document-type');
    });
    this.sax.on('error', (error) => {
      throw this.refusalOf(error);
    });
  }

  get line(): number {
    return this.sax.line;
  }

  /** Takes the next piece of the file; throws a refusal when the file cannot be one. */
  write(text: string): void {
    this.sawMarkup = false;
    this.sax.write(text);
    this.withoutMarkup = this.sawMarkup ? 0 : this.withoutMarkup + text.length;
    if (this.withoutMarkup > LONGEST_WITHOUT_MARKUP) this.refuseTooMuch();
  }

  /** The file is over: throws a refusal when it was not finished. */
  end(): void {
    this.hasEnded = true;
    this.sax.close();
    if (this.header === null) throw new CensusRefusal('no-header');
  }

  private open(name: string): void {
    this.sawMarkup = true;
    if (this.skipped > 0) {
      this.text = '';
      this.skipped++;
      if (this.skipped > DEEPEST) this.refuseTooMuch();
    } else if (this.leaf !== null) this.skipUnknown(name);
    else if (this.area === 'child') this.openInChild(name);
    else if (this.area === 'header') this.openInHeader();
    else this.openOutside(localName(name));
  }

  private openOutside(name: string): void {
    const local = name.toLowerCase();
    if (this.area === 'children' && local === 'child') this.openChild();
    else if (this.area === 'message' && local === 'header' && this.header === null) {
      this.area = 'header';
      this.header = empty.header();
    } else if (this.area === 'message' && local === 'children') {
      if (this.header === null) throw new CensusRefusal('no-header');
      this.area = 'children';
    } else if (this.area === 'top') {
      if (local !== 'message') throw new CensusRefusal('not-a-census', { element: quoted(name) });
      this.area = 'message';
    } else this.skipUnknown(name);
  }

  private openInHeader(): void {
    this.text = '';
    this.headerDepth++;
    if (this.headerDepth > DEEPEST) this.refuseTooMuch();
  }

  private openChild(): void {
    this.area = 'child';
    this.draft = new ChildDraft(this.sax.line);
    this.elementsInChild = 0;
    this.places.push(CHILD);
  }

  private openInChild(name: string): void {
    const here = this.places.at(-1) ?? CHILD;
    const element = elementIn(here, name);
    if (++this.elementsInChild > MOST_ELEMENTS_IN_A_CHILD || this.places.length > DEEPEST)
      this.refuseTooMuch();
    this.draft.line = this.sax.line;
    if (element?.kind === 'leaf') {
      this.leaf = element;
      this.text = '';
    } else if (element?.kind === 'place') {
      this.places.push(element);
      element.opened(this.draft);
    } else if (element?.kind === 'not-needed') this.skipped = 1;
    else if (here === episode && PRE_PROCEEDINGS.test(localName(name))) this.openPreProceedings(name);
    else this.skipUnknown(name);
  }

  private openPreProceedings(name: string): void {
    this.draft.beginItem();
    this.inPreProceedings = true;
    this.skipped = 1;
    this.text = '';
    this.tellOf('pre-proceedings-block', name);
  }

  private skipUnknown(name: string): void {
    this.skipped = 1;
    this.tellOf('unknown-element', name);
  }

  private tellOf(rule: 'unknown-element' | 'pre-proceedings-block', name: string): void {
    const { line } = this.sax;
    this.listener.breach({ rule, params: { element: quoted(localName(name)), line } }, line);
  }

  private read(text: string): void {
    this.sawMarkup = true;
    if (this.leaf !== null || this.area === 'header' || this.inPreProceedings) {
      this.text = this.text === '' ? text : this.text + text;
    } else if (this.skipped === 0 && text.trim() !== '') {
      if (this.area === 'child') this.draft.noteStrayText(text);
      else this.listener.breach({ rule: 'stray-text', params: { text: quoted(text) } }, this.sax.line);
    }
  }

  private close(name: string): void {
    this.sawMarkup = true;
    if (this.skipped > 0) this.closeSkipped(name);
    else if (this.leaf !== null) this.closeLeaf(this.leaf);
    else if (this.area === 'child') this.closePlace();
    else if (this.area === 'header') this.closeInHeader(localName(name).toLowerCase());
    else if (this.area === 'children') this.area = 'message';
  }

  private closeLeaf(leaf: Leaf): void {
    const value = this.text.trim();
    this.leaf = null;
    this.draft.line = this.sax.line;
    if (value.length > LONGEST_VALUE) {
      this.draft.note('value-too-long', { element: leaf.element, limit: LONGEST_VALUE });
    } else if (value !== '') leaf.put(this.draft, value);
  }

  private closePlace(): void {
    this.places.pop()?.closed(this.draft);
    if (this.places.length > 0) return;
    this.area = 'children';
    this.draft.finish();
    this.listener.child(this.draft);
  }

  private closeSkipped(name: string): void {
    this.skipped--;
    if (!this.inPreProceedings) return;
    const date = readDate(this.text.trim());
    if (date !== null) this.draft.addPreProceedingsDate(localName(name), date);
    this.text = '';
    this.inPreProceedings = this.skipped > 0;
  }

  private closeInHeader(name: string): void {
    if (this.header === null) return;
    if (this.headerDepth === 0) {
      this.area = 'message';
      this.listener.header(this.header);
      return;
    }
    this.headerDepth--;
    const field = HEADER_FIELDS.get(name);
    const value = quoted(this.text);
    if (field !== undefined && value !== '') this.header[field] ??= value;
    this.text = '';
  }

  private refuseTooMuch(): never {
    throw new CensusRefusal('too-much-in-one-place', { line: this.sax.line });
  }

  private refusalOf(error: Error): CensusRefusal {
    const { line, column } = this.sax;
    if (this.hasEnded) return new CensusRefusal('cut-off', { line });
    if (error.message.endsWith('undefined entity.')) return new CensusRefusal('entities');
    return new CensusRefusal('not-well-formed', { line, column });
  }
}
