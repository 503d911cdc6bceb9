import type { FilePlace } from '../model.ts';
import {
  appendCopied,
  appendMade,
  cutOut,
  emptyStrand,
  type Strand,
  shiftPlace,
} from '../strand.ts';
import { BIBLIOGRAPHY_HEADING, looksLikeHeading } from './headings.ts';
import { NOTES_HEADING, type NoteStart } from './note-starts.ts';
import { hasOpenAddress, isAddressRest, isFinished, seamBetween, startsSmall } from './prose.ts';
import type { Row } from './rows.ts';
import { isFull, rowLength, type Wrap } from './wrap.ts';

/** Rows that belong together: a paragraph, a heading, an entry of a list, a note, or a part of one. */
export interface Unit {
  /** Present when the unit begins a note. */
  note: NoteStart | undefined;
  /** Where the label of the note stands in the file. */
  labelAt: FilePlace | undefined;
  strand: Strand;
  bullet: boolean;
  zone: 'body' | 'bibliography' | 'notes';
  gap: number;
  newPage: boolean;
}

const BULLET = /^[-•·▪]\s+/;
/** Keeps the time for a file of endless lines bounded; no printed paragraph comes near. */
const LONGEST_PARAGRAPH = 20_000;
/** An address cut by a page's end, where the converter closed the bracket: `…/why->`. */
const CUT_ADDRESS = /[-/]>$/;
const ENTRY_END = /[>\])\d]\s*>*\.$/;

export interface UnitContext {
  rows: readonly Row[];
  starts: readonly NoteStart[];
  wrap: Wrap | undefined;
  knowsWord: (word: string) => boolean;
}

export function addRow(unit: Unit, row: Row, from: number, context: UnitContext): void {
  const text = row.text.slice(from);
  if (text === '') return;
  const { strand } = unit;
  if (strand.text !== '') glue(unit, text, context);
  appendCopied(unit.strand, text, shiftPlace(row.at, from));
}

function glue(unit: Unit, after: string, { knowsWord, wrap }: UnitContext): void {
  const seam = seamBetween(unit.strand.text, after, knowsWord, wrap?.soft ?? false);
  if (seam.dropHyphen) {
    const end = unit.strand.text.length;
    unit.strand = cutOut(unit.strand, [{ start: end - 1, end }]).strand;
    unit.strand.seams.push({ offset: end - 1, what: 'hyphen-joined' });
  }
  if (seam.address) unit.strand.seams.push({ offset: unit.strand.text.length, what: 'url-joined' });
  appendMade(unit.strand, seam.glue);
}

const isHalfAddress = (text: string): boolean =>
  text.length < 600 && !/\s/.test(text) && (text.endsWith('-') || isAddressRest(text));

/** A row that begins in the middle of an address that was not begun in this unit: the rest of a cut note. */
function isStrayAddress(text: string, row: Row, next: Row | undefined): boolean {
  if (text.slice(-400).includes('<') || /<|https?:/.test(row.text)) return false;
  if (isAddressRest(row.text) && row.text.includes('>')) return true;
  const half = /^\S{3,}-$/.test(row.text) || (isAddressRest(row.text) && row.text.length > 60);
  return half && next !== undefined && next.gap === 0 && isAddressRest(next.text);
}

interface Here {
  unit: Unit;
  last: Row;
  row: Row;
  next: Row | undefined;
  /** The paragraph of the body that the notes interrupt. */
  pending: string;
}

/** The same question where lines are of no one width: an unfinished sentence goes on. */
function continuesLoosely(
  unit: Unit,
  last: Row,
  row: Row,
  pending: string,
  width: number,
): boolean {
  const { text } = unit.strand;
  const long = rowLength(last) >= width * 0.85;
  if (isFinished(text)) {
    const body = unit.note !== undefined && startsSmall(row.text) && !isFinished(pending);
    return long && !body && !ENTRY_END.test(text);
  }
  return long || startsSmall(row.text) || !looksLikeHeading(text);
}

/** Does the row go on with the paragraph of the row before it? */
function continues({ unit, last, row, next, pending }: Here, wrap: Wrap | undefined): boolean {
  const { text } = unit.strand;
  if (text === '') return true;
  if (text.length > LONGEST_PARAGRAPH) return false;
  if (row.gap > 0 || row.newPage || BULLET.test(row.text) || /^\S+@\S+$/.test(row.text))
    return false;
  if (hasOpenAddress(text.slice(-400)) && (wrap !== undefined || isAddressRest(row.text))) {
    if (!text.endsWith('>') || isAddressRest(row.text)) return true;
  }
  if (isHalfAddress(text)) return isAddressRest(row.text);
  if (isStrayAddress(text, row, next) || CUT_ADDRESS.test(text)) return false;
  const listed = text.endsWith(',') && text.length < 400 && unit.note === undefined;
  if (wrap === undefined) {
    if (unit.note !== undefined || (text.length > 400 && isFinished(text))) return false;
    return listed || (startsSmall(row.text) && !isFinished(text));
  }
  if (wrap.loose) return continuesLoosely(unit, last, row, pending, wrap.width);
  if (!isFull(last, row, wrap.width)) return text.endsWith(',') && text.length < 2000;
  if (unit.note !== undefined && unit.zone === 'body' && isFinished(text)) {
    if (startsSmall(row.text) && !isFinished(pending)) return false;
    if (ENTRY_END.test(text)) return false;
  }
  if (next !== undefined && isFinished(text) && looksLikeHeading(row.text)) {
    if (!isFull(row, next, wrap.width) && !startsSmall(next.text)) return false;
  }
  return !(unit.zone === 'bibliography' && ENTRY_END.test(text) && !startsSmall(row.text));
}

/** Puts rows together to units; a note always begins a new one. */
export function buildUnits(context: UnitContext): Unit[] {
  const units: Unit[] = [];
  const startByRow = new Map(context.starts.map((start) => [start.row, start]));
  let zone: Unit['zone'] = 'body';
  let pending = '';
  let unit: Unit | undefined;
  let last: Row | undefined;
  context.rows.forEach((row, index) => {
    const note = startByRow.get(index);
    if (note === undefined && unit !== undefined && last !== undefined) {
      const here = { unit, last, row, next: context.rows[index + 1], pending };
      if (continues(here, context.wrap)) {
        addRow(unit, row, 0, context);
        last = row;
        return;
      }
    }
    if (unit !== undefined && unit.note === undefined) pending = unit.strand.text;
    if (row.text.length < 80 && BIBLIOGRAPHY_HEADING.test(row.text)) zone = 'bibliography';
    else if (row.text.length < 60 && NOTES_HEADING.test(row.text)) zone = 'notes';
    const bullet = note === undefined ? BULLET.exec(row.text) : null;
    const from = note?.from ?? bullet?.[0].length ?? 0;
    unit = {
      note,
      labelAt: note === undefined ? undefined : row.at,
      strand: emptyStrand(),
      bullet: bullet !== null,
      zone,
      gap: row.gap,
      newPage: row.newPage,
    };
    addRow(unit, row, from, context);
    units.push(unit);
    last = row;
  });
  return units;
}
