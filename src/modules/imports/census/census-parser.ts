import { SaxesParser } from 'saxes';
import type { CensusHeader } from './census-record.ts';
import { CensusRefusal } from './census-refusal.ts';
import type { RuleBreach } from './census-rule.ts';
import type { ChildDraft } from './child-draft.ts';
import { ChildWalk, type TellOfElement } from './child-walk.ts';
import { localName } from './element-grammar.ts';
import { HeaderWalk } from './header-walk.ts';
import { lineOfStart, quoted } from './quoted.ts';

export type CensusListener = {
  header: (header: CensusHeader) => void;
  child: (draft: ChildDraft) => void;
  /** Something wrong that belongs to no one child. */
  breach: (breach: RuleBreach, line: number) => void;
};

/** No comment, text or tag is this long; over it the file is damaged or hostile, and memory must stay flat. */
const LONGEST_WITHOUT_MARKUP = 4_000_000;
const DEEPEST = 100;

/** Follows the elements of one census file and tells the listener of its header and of each child as it closes. */
export class CensusParser {
  private readonly sax = new SaxesParser();
  private readonly listener: CensusListener;
  private area: 'file' | 'message' | 'children' = 'file';
  private hasHeader = false;
  private headerWalk: HeaderWalk | null = null;
  private childWalk: ChildWalk | null = null;
  private skipped = 0;
  private hasEnded = false;
  private signs = 0;
  private withoutMarkup = 0;
  private readonly tellOf: TellOfElement = (rule, name) => {
    const { line } = this.sax;
    this.listener.breach({ rule, params: { element: quoted(localName(name)), line } }, line);
  };

  constructor(listener: CensusListener) {
    this.listener = listener;
    this.sax.on('opentag', (tag) => this.open(tag.name));
    this.sax.on('closetag', (tag) => this.close(tag.name));
    this.sax.on('text', (text) => this.read(text));
    this.sax.on('cdata', (text) => this.read(text));
    this.sax.on('comment', () => this.signs++);
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
    const signsBefore = this.signs;
    this.sax.write(text);
    this.withoutMarkup = this.signs > signsBefore ? 0 : this.withoutMarkup + text.length;
    if (this.withoutMarkup > LONGEST_WITHOUT_MARKUP) this.refuseTooMuch();
  }

  /** The file is over: throws a refusal when it was not finished. */
  end(): void {
    this.hasEnded = true;
    this.sax.close();
    if (!this.hasHeader) throw new CensusRefusal('no-header');
  }

  private open(name: string): void {
    this.signs++;
    if (this.childWalk !== null) this.childWalk.open(name, this.sax.line);
    else if (this.headerWalk !== null) this.headerWalk.open(this.sax.line);
    else if (this.skipped > 0) this.skipped++;
    else this.openHere(localName(name));
    if (this.skipped > DEEPEST) this.refuseTooMuch();
  }

  private openHere(name: string): void {
    switch (`${this.area} ${name.toLowerCase()}`) {
      case 'file message':
        this.area = 'message';
        return;
      case 'message header':
        this.headerWalk = new HeaderWalk();
        return;
      case 'message children':
        if (!this.hasHeader) throw new CensusRefusal('no-header');
        this.area = 'children';
        return;
      case 'children child':
        this.childWalk = new ChildWalk(this.sax.line, this.tellOf);
        return;
      default:
        if (this.area === 'file') throw new CensusRefusal('not-a-census', { element: quoted(name) });
        this.skipped = 1;
        this.tellOf('unknown-element', name);
    }
  }

  private read(text: string): void {
    this.signs++;
    if (this.childWalk !== null) this.childWalk.read(text, this.sax.line);
    else if (this.headerWalk !== null) this.headerWalk.read(text);
    else if (this.skipped === 0 && text.trim() !== '') {
      const line = lineOfStart(text, this.sax.line);
      this.listener.breach({ rule: 'stray-text', params: { text: quoted(text) } }, line);
    }
  }

  private close(name: string): void {
    this.signs++;
    if (this.childWalk !== null) {
      if (this.childWalk.close(name, this.sax.line)) this.endChild(this.childWalk);
    } else if (this.headerWalk !== null) {
      if (this.headerWalk.close(name)) this.endHeader(this.headerWalk);
    } else if (this.skipped > 0) this.skipped--;
    else this.area = this.area === 'children' ? 'message' : 'file';
  }

  private endChild(walk: ChildWalk): void {
    this.childWalk = null;
    this.listener.child(walk.draft);
  }

  private endHeader(walk: HeaderWalk): void {
    this.headerWalk = null;
    this.hasHeader = true;
    this.listener.header(walk.header);
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
