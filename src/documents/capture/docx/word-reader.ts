import type { Block, Dropped, FilePlace } from '../model.ts';
import type { Numbering } from './note-numbers.ts';
import type { Look, WordStyles } from './word-styles.ts';
import type { XmlNode } from './xml.ts';

export type NoteKind = 'footnote' | 'endnote';

/** A reference to a note, in the order of the text. */
export interface NoteReference {
  kind: NoteKind;
  id: string;
  label: string;
}

/** The state of one reading of a Word file. */
export interface WordReader {
  styles: WordStyles;
  /** Targets of links, by relationship id. */
  links: Map<string, string>;
  numbering: Record<NoteKind, Numbering>;
  counts: Record<NoteKind, number>;
  references: NoteReference[];
  dropped: Dropped[];
  part: 'footnotes' | 'endnotes' | undefined;
  /** Paragraphs counted in this part. */
  paragraph: number;
  fields: Field[];
  blocks: Block[];
}

/** A field that is open: its instruction, then what it shows. */
export interface Field {
  instruction: string;
  shows: boolean;
}

/** The run that is being read: its look, and what is open around it. */
export interface RunContext {
  look: Look;
  href: string | undefined;
}

export const placeOf = (reader: WordReader, column: number): FilePlace => ({
  offset: -1,
  line: reader.paragraph,
  column,
  ...(reader.part === undefined ? {} : { part: reader.part }),
});

export function textOf(node: XmlNode): string {
  return node.text + node.children.map(textOf).join('');
}
