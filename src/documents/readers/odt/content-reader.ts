/** Walks through content.xml: paragraphs, headings, rows of tables, notes; all else is told as left out. */
import type { Dropped } from '../../capture/model.ts';
import { type Head, type Look, Paragraphs } from '../paragraphs.ts';
import { unreadable } from '../read-failure.ts';
import type { XmlHandler } from '../xml/read-xml.ts';
import type { OdtStyle } from './looks.ts';

interface OdtNote {
  label: string;
  endnote: boolean;
  paragraphs: Paragraphs;
}

/** Elements whose words are not part of the text, and how that is told. */
const ASIDE: Readonly<Record<string, Dropped['what']>> = {
  'office:annotation': 'comment',
  'text:tracked-changes': 'deleted',
  'text:table-of-content': 'other',
  'text:illustration-index': 'other',
  'text:table-index': 'other',
  'text:alphabetical-index': 'other',
  'text:user-index': 'other',
  'office:forms': 'markup',
  'office:scripts': 'markup',
  'office:event-listeners': 'markup',
  'svg:title': 'image',
  'svg:desc': 'image',
  'draw:object': 'other',
};
const PLAIN: Look = { bold: false, italic: false };
const LARGEST_TEXT = 20_000_000;
const MOST_BLANKS = 1000;

export class ContentReader implements XmlHandler {
  readonly notes: OdtNote[] = [];
  /** The body first, then the text boxes. */
  readonly parts: Paragraphs[] = [new Paragraphs()];
  readonly dropped: Dropped[] = [];
  readonly #styles: ReadonlyMap<string, OdtStyle>;
  readonly #fileName: string;
  /** What letters are added to: a note or a box inside the body comes on top. */
  #into: Paragraphs[] = [];
  #looks: Look[] = [];
  #heads: Head[] = [];
  #inBody = false;
  #aside = { depth: 0, what: 'other' as Dropped['what'], text: '' };
  #cells = 0;
  #items = 0;
  #citation: string | undefined;
  #letters = 0;

  constructor(styles: ReadonlyMap<string, OdtStyle>, fileName: string) {
    this.#styles = styles;
    this.#fileName = fileName;
  }

  get #target(): Paragraphs | undefined {
    return this.#into.at(-1) ?? this.parts[0];
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'office:text') this.#inBody = true;
    if (!this.#inBody) return;
    if (this.#aside.depth > 0) {
      this.#aside.depth += 1;
      return;
    }
    const aside = Object.hasOwn(ASIDE, name) ? ASIDE[name] : undefined;
    if (aside) {
      this.#aside = { depth: 1, what: aside, text: '' };
      return;
    }
    this.#openText(name, attributes);
  }

  #openText(name: string, attributes: Readonly<Record<string, string>>): void {
    const style = this.#styles.get(attributes['text:style-name'] ?? '');
    switch (name) {
      case 'text:p':
        this.#heads.push(this.#headOf(attributes['text:style-name'] ?? '', style));
        return;
      case 'text:h': {
        const level = Number(attributes['text:outline-level'] ?? 1) || 1;
        this.#heads.push({ kind: 'heading', level: Math.min(Math.max(level, 1), 6) });
        return;
      }
      case 'text:span':
        this.#looks.push(style ?? this.#looks.at(-1) ?? PLAIN);
        return;
      case 'text:list-item':
      case 'text:list-header':
        this.#items += 1;
        return;
      case 'table:table-cell':
        this.#cells += 1;
        return;
      case 'draw:image':
        this.dropped.push({ what: 'image', text: 'pictures', count: 1 });
        return;
      case 'draw:text-box':
        this.#begin(this.parts);
        return;
      case 'text:note':
        this.notes.push({
          label: '',
          endnote: attributes['text:note-class'] === 'endnote',
          paragraphs: new Paragraphs(),
        });
        return;
      case 'text:note-citation':
        this.#citation = '';
        return;
      case 'text:note-body':
        this.#beginNote();
        return;
      default:
        this.#addMade(name, attributes);
    }
  }

  #headOf(name: string, style: OdtStyle | undefined): Head {
    if (name === 'Title' || style?.parent === 'Title') return { kind: 'heading', level: 1 };
    return this.#items > 0 ? { kind: 'item' } : { kind: 'paragraph' };
  }

  #addMade(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'text:tab') this.#add('\t');
    else if (name === 'text:line-break') this.#add('\n');
    else if (name === 'text:s') {
      const count = Math.min(Math.max(Number(attributes['text:c'] ?? 1) || 1, 1), MOST_BLANKS);
      this.#add(' '.repeat(count));
    }
  }

  #begin(parts: Paragraphs[]): void {
    const part = new Paragraphs();
    parts.push(part);
    this.#into.push(part);
  }

  #beginNote(): void {
    const note = this.notes.at(-1);
    if (!note) return;
    note.label = this.#citation?.trim() || String(this.notes.length);
    this.#citation = undefined;
    this.#target?.mark(note.label);
    this.#into.push(note.paragraphs);
  }

  close(name: string): void {
    if (name === 'office:text') this.#inBody = false;
    if (!this.#inBody) return;
    if (this.#aside.depth > 0) {
      this.#aside.depth -= 1;
      if (this.#aside.depth === 0) this.#endAside();
      return;
    }
    if (name === 'text:p' || name === 'text:h') this.#endParagraph();
    else if (name === 'text:span') this.#looks.pop();
    else if (name === 'text:list-item' || name === 'text:list-header') this.#items -= 1;
    else if (name === 'table:table-cell') {
      this.#cells -= 1;
      this.#target?.addCell();
    } else if (name === 'table:table-row') {
      if (this.#cells === 0) this.#target?.end({ kind: 'table' });
    } else if (name === 'draw:text-box' || name === 'text:note-body') {
      this.#into.pop()?.end({ kind: 'paragraph' });
    }
  }

  #endParagraph(): void {
    const head = this.#heads.pop() ?? { kind: 'paragraph' };
    const inCell = this.#cells > 0 && this.#into.length === 0;
    if (!inCell) this.#target?.end(head);
    else if (!this.#target?.endsInBlank) this.#target?.add(' ', PLAIN);
  }

  #endAside(): void {
    const { what, text } = this.#aside;
    const words = text.replaceAll(/\s+/g, ' ').trim();
    if (words !== '') this.dropped.push({ what, text: words, count: 1 });
  }

  text(text: string): void {
    if (this.#aside.depth > 0) {
      if (this.#aside.text.length < 500) this.#aside.text += `${text} `;
    } else if (this.#citation !== undefined) this.#citation += text;
    else if (this.#inBody && this.#heads.length > 0) {
      const words = text.replaceAll(/[ \t\r\n]+/g, ' ');
      this.#add(words.startsWith(' ') && this.#target?.endsInBlank ? words.slice(1) : words);
    }
  }

  #add(text: string): void {
    this.#letters += text.length;
    if (this.#letters > LARGEST_TEXT) {
      throw unreadable(
        this.#fileName,
        `holds more than ${LARGEST_TEXT / 1e6} million letters`,
        'Split it and import the parts.',
        { code: 'too-large' },
      );
    }
    this.#target?.add(text, this.#looks.at(-1) ?? PLAIN);
  }
}
