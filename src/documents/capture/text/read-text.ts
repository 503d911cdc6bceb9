import type { Block, Dropped, Marker, Repair } from '../model.ts';
import { appendStrand, type Cut, cutOut, emptyStrand, placeAt, type Strand } from '../strand.ts';
import { arrange, type BodyPart, isContinued, joinStrands } from './arrange.ts';
import { findEmphasis, findLoneEnd } from './emphasis.ts';
import { dropFurniture } from './furniture.ts';
import { BIBLIOGRAPHY_HEADING, looksLikeHeading } from './headings.ts';
import { findNoteStarts, NOTES_HEADING } from './note-starts.ts';
import { type PlacedMark, placeMarks } from './place-marks.ts';
import type { Row } from './rows.ts';
import { buildUnits } from './units.ts';
import { measureWrap } from './wrap.ts';

export interface LayoutReading {
  blocks: Block[];
  repairs: Repair[];
  dropped: Dropped[];
  warnings: string[];
}

interface Paragraph {
  strand: Strand;
  marks: PlacedMark[];
  part: BodyPart;
}

const GUESSED = new Set(['mixed', 'glued', 'loose', 'tail', 'lost', 'asked']);

/** Blocks out of rows: notes told from body, cut paragraphs rejoined, marks found. */
export function readRows(lines: readonly Row[], lossy = false): LayoutReading {
  const { rows, dropped } = dropFurniture(lines);
  const wrap = measureWrap(rows);
  const starts = findNoteStarts(rows, wrap);
  const units = buildUnits({ rows, starts, wrap, knowsWord: wordsOf(rows) });
  const arranged = arrange(units);
  const paragraphs = joinBody(arranged.body, placeMarks(arranged, lossy));
  const reading: LayoutReading = { blocks: [], repairs: [], dropped, warnings: [] };
  paragraphs.forEach((paragraph, index) => {
    const kind = kindOf(paragraph, paragraphs[index - 1], paragraphs[index + 1]);
    addBlock(reading, paragraph.strand, paragraph.marks, { kind });
  });
  for (const note of arranged.notes) {
    addBlock(reading, note.strand, [], {
      kind: 'note',
      label: String(note.start.number),
      noteKind: note.endnote ? 'endnote' : 'footnote',
    });
  }
  return reading;
}

/** All words of the text, to decide whether a hyphen at a line's end belongs to the word. */
function wordsOf(rows: readonly Row[]): (word: string) => boolean {
  let words: Set<string> | undefined;
  return (word) => {
    if (words === undefined) {
      words = new Set();
      for (const row of rows) {
        for (const match of row.text.matchAll(/\p{L}+(?:-\p{L}+)*/gu))
          words.add(match[0].toLowerCase());
      }
    }
    return words.has(word.toLowerCase());
  };
}

function joinBody(body: readonly BodyPart[], marks: readonly PlacedMark[][]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  body.forEach((part, index) => {
    const last = paragraphs.at(-1);
    const own = marks[index] ?? [];
    const zoneKept = last?.part.unit.zone === part.unit.zone;
    if (last !== undefined && zoneKept && isContinued(last.strand, part)) {
      last.strand = joinStrands(last.strand, part.unit.strand, 'paragraph-joined');
      const by = last.strand.text.length - part.unit.strand.text.length;
      for (const mark of own)
        last.marks.push({ ...mark, start: mark.start + by, end: mark.end + by });
      return;
    }
    const strand = emptyStrand();
    appendStrand(strand, part.unit.strand);
    paragraphs.push({ strand, marks: [...own], part });
  });
  return paragraphs;
}

const LONG = 120;

function kindOf(paragraph: Paragraph, before: Paragraph | undefined, after: Paragraph | undefined) {
  const { text } = paragraph.strand;
  const { unit } = paragraph.part;
  if (text.length < 80 && (BIBLIOGRAPHY_HEADING.test(text) || NOTES_HEADING.test(text))) {
    return 'heading';
  }
  if (unit.zone === 'bibliography' || unit.bullet) return 'item';
  if (looksLikeHeading(text) && after !== undefined && after.strand.text.length >= LONG) {
    return after.part.unit.bullet ? 'paragraph' : 'heading';
  }
  if (before?.strand.text.endsWith(':') && /^["“„«]/.test(text) && /["”»“]\W*\w?\W*$/.test(text)) {
    return 'quote';
  }
  return 'paragraph';
}

type BlockHead = Pick<Block, 'kind'> & Partial<Pick<Block, 'label' | 'noteKind'>>;

function addBlock(
  reading: LayoutReading,
  strand: Strand,
  marks: readonly PlacedMark[],
  head: BlockHead,
): void {
  const emphasis = findEmphasis(strand.text);
  const cuts: Cut[] = [...emphasis.cuts, ...marks.map((mark) => markCut(strand.text, mark))];
  const index = reading.blocks.length;
  const lone = head.kind === 'item' || head.kind === 'note' ? findLoneEnd(strand.text) : undefined;
  if (lone !== undefined) {
    cuts.push({ start: lone, end: lone + 1 });
    emphasis.styles.unshift({ start: 0, end: lone, style: 'italic' });
    reading.repairs.push({ what: 'italics-recovered', block: index, offset: 0 });
  }
  const { strand: clean, moved } = cutOut(strand, cuts);
  const markers = marks.map((mark): Marker => {
    const place = placeAt(strand, mark.start);
    const guessed = GUESSED.has(mark.form);
    const at = moved(mark.start);
    if (guessed) {
      reading.repairs.push({
        what: 'marker-recovered',
        block: index,
        offset: at,
        detail: mark.label,
      });
    }
    const marker: Marker = { at, label: mark.label, basis: guessed ? 'guess' : 'layout' };
    return place === undefined ? marker : { ...marker, place, length: mark.end - mark.start };
  });
  for (const seam of clean.seams) {
    const repair: Repair = { what: seam.what, block: index, offset: seam.offset };
    reading.repairs.push(seam.detail === undefined ? repair : { ...repair, detail: seam.detail });
  }
  const styles = emphasis.styles
    .map((style) => ({ ...style, start: moved(style.start), end: moved(style.end) }))
    .filter((style) => style.end > style.start);
  const block: Block = { ...head, text: clean.text, pieces: clean.pieces, styles, markers };
  const page = clean.pieces[0]?.at.page;
  const endPage = clean.pieces.at(-1)?.at.page;
  if (page !== undefined) block.page = page;
  if (endPage !== undefined) block.endPage = endPage;
  reading.blocks.push(block);
}

/** The mark's own letters, and the blank before it where another blank follows. */
function markCut(text: string, mark: PlacedMark): Cut {
  const blank =
    text.charAt(mark.start - 1) === ' ' && /^(?:$|[\s.,;:])/.test(text.charAt(mark.end));
  return { start: blank ? mark.start - 1 : mark.start, end: mark.end };
}
