/** What retrieval looks at: documents with their facts, and where which code was put by whom. */
import type { Span } from '../../kernel/span.ts';
import type { Coding } from '../model.ts';
import type { Scale } from './scale.ts';

/** A coding without its words. */
export interface PlacedCoding extends Span {
  id: string;
  code: string;
  document: string;
  coder: string;
  origin: Coding['origin'];
}

export interface CodedDocument {
  id: string;
  title: string;
  /** EDTF, or empty. */
  date: string;
  /** First and last day that the date may mean. */
  from: string | null;
  to: string | null;
  language: string;
  /** Id in the register. */
  source: string | null;
  /** sha-256 of the text in force. */
  text: string;
  words: number;
  /** Value of an attribute, '' for none; see `attributes.ts`. */
  value(attribute: string): string;
}

/** What the nearness of a filter needs of the texts: by sha-256, only of texts in which something is asked. */
export interface Scales {
  words: ReadonlyMap<string, Scale>;
  passages: ReadonlyMap<string, Scale>;
}

export const NO_SCALES: Scales = { words: new Map(), passages: new Map() };
