/** Reads Rich Text Format: the words, what of them is slanted or bold, headings, notes and tables. */
import type { Block, Dropped } from '../../capture/model.ts';
import { unreadable } from '../read-failure.ts';
import { type DocumentReading, factsFrom, layOutBlocks, plainBlock } from '../reading.ts';
import { pageOfCharset } from './charsets.ts';
import { RtfState } from './state.ts';
import { readTokens } from './tokens.ts';
import { LETTERS, SYMBOLS } from './words.ts';

const DEEPEST = 2000;
const LARGEST_TEXT = 20_000_000;

export function readRtf(bytes: Uint8Array, fileName: string): DocumentReading {
  const state = new RtfState();
  for (const token of readTokens(bytes)) {
    if (token.kind === 'open') state.open();
    else if (token.kind === 'close') {
      state.close();
      if (state.depth === 0) break;
    } else if (token.kind === 'bytes') state.addBytes(token.bytes);
    else if (token.kind === 'symbol') readSymbol(state, token.symbol);
    else readWord(state, token.name, token.value);
    if (state.depth > DEEPEST) {
      throw unreadable(
        fileName,
        `nests groups more than ${DEEPEST} deep, which no word processor does`,
        'Open it in Word or LibreOffice and save it as .docx.',
      );
    }
    if (state.letters > LARGEST_TEXT) {
      throw unreadable(
        fileName,
        `holds more than ${LARGEST_TEXT / 1e6} million letters`,
        'Split it and import the parts.',
        { code: 'too-large' },
      );
    }
  }
  const cut = state.depth > 0;
  while (state.depth > 0) state.close();
  state.finish();
  const { text, layout, marks } = layOutBlocks(blocksOf(state));
  return {
    format: 'rtf',
    mediaType: 'application/rtf',
    text,
    layout,
    stated: factsFrom({ title: state.facts.title, authors: authorsOf(state.facts.author) }),
    dropped: [...droppedOf(state), ...marks],
    warnings: cut ? ['The file ends in the middle: it may be cut off.'] : [],
  };
}

const authorsOf = (names: string | undefined): string[] => (names ?? '').split(/\s*;\s*/);

/** A word of the file may be called `constructor`. */
const own = (letters: Readonly<Record<string, string>>, name: string): string =>
  Object.hasOwn(letters, name) ? (letters[name] ?? '') : '';

function readSymbol(state: RtfState, symbol: string): void {
  if (state.skipsLetter()) return;
  if (symbol === '*') state.current.starred = true;
  else if (symbol === '\n' || symbol === '\r') state.endParagraph();
  else if (symbol === '-') return;
  else state.addText(own(SYMBOLS, symbol));
}

function readWord(state: RtfState, name: string, value: number | undefined): void {
  if (state.beginsGroup(name)) return;
  const act = ACTS[name];
  if (act) act(state, value);
  else if (!state.skipsLetter()) state.addText(own(LETTERS, name));
}

type Act = (state: RtfState, value: number | undefined) => void;

const endParagraph: Act = (state) => state.endParagraph();
const endCell: Act = (state) => state.endCell();
const endRow: Act = (state) => state.endRow();
const setLook =
  (look: 'bold' | 'italic' | 'hidden' | 'deleted'): Act =>
  (state, value) => {
    state.current[look] = value !== 0;
  };

/** Control words that change how the letters after them are read; all others are of looks alone. */
const ACTS: Readonly<Record<string, Act>> = Object.assign(Object.create(null), {
  u: (state, value) => state.addUnicode(value ?? 63),
  uc: (state, value) => {
    state.current.fallback = Math.min(Math.max(value ?? 1, 0), 100);
  },
  ansicpg: (state, value) => {
    state.page = value ?? state.page;
  },
  mac: (state) => {
    state.page = 10000;
  },
  deff: (state, value) => {
    state.defaultFont = value;
  },
  f: (state, value) => state.setFont(value ?? 0),
  fcharset: (state, value) => state.learnPage(pageOfCharset(value ?? 0)),
  cpg: (state, value) => state.learnPage(value),
  s: (state, value) => state.setStyle(value ?? 0),
  b: setLook('bold'),
  i: setLook('italic'),
  v: setLook('hidden'),
  deleted: setLook('deleted'),
  plain: (state) => {
    const plain = { bold: false, italic: false, hidden: false, deleted: false, font: undefined };
    Object.assign(state.current, plain);
  },
  pard: (state) => {
    Object.assign(state.current, { inTable: false, level: undefined });
  },
  intbl: (state) => {
    state.current.inTable = true;
  },
  outlinelevel: (state, value) => {
    state.current.level = value !== undefined && value >= 0 && value < 6 ? value + 1 : undefined;
  },
  par: endParagraph,
  sect: endParagraph,
  page: endParagraph,
  cell: endCell,
  nestcell: endCell,
  row: endRow,
  nestrow: endRow,
} satisfies Record<string, Act>);

function blocksOf(state: RtfState): Block[] {
  const parts = [state.body, ...state.boxes];
  const body = parts
    .flatMap(({ blocks }) => blocks)
    .map((block, at) => ({
      ...plainBlock({ kind: block.kind }, block.text, at + 1, block.styles),
      ...(block.level === undefined ? {} : { level: block.level }),
      markers: block.markers,
    }));
  const notes = state.notes.map(({ label, endnote, paragraphs }): Block => {
    const text = paragraphs.blocks.map((block) => block.text).join('\n');
    const kind = endnote ? 'endnote' : 'footnote';
    return { ...plainBlock({ kind: 'note', label }, text, 1), noteKind: kind };
  });
  return [...body, ...notes];
}

function droppedOf(state: RtfState): Dropped[] {
  return state.dropped.map(({ what, text }): Dropped => {
    if (what === 'image') return { what, text: 'pictures', count: 1 };
    if (what === 'object') return { what: 'other', text: 'embedded objects', count: 1 };
    if (what === 'markup') return { what, text: 'numbers and bullets of lists', count: 1 };
    return { what, text: text.slice(0, 500), count: 1 };
  });
}
