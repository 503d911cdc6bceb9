import type { FilePlace } from '../../model.ts';
import {
  appendCopied,
  appendMade,
  cutOut,
  emptyStrand,
  type Strand,
  shiftPlace,
} from '../strand.ts';
import { BIBLIOGRAPHY_HEADING } from './headings.ts';
import { NOTES_HEADING, type NoteStart } from './note-starts.ts';
import { hasOpenAddress, isAddressRest, isFinished, seamBetween, startsSmall } from './prose.ts';
import type { Row } from './rows.ts';
import { isFull, type Wrap } from './wrap.ts';

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
  if (strand.text !== '') glue(unit, text, context.knowsWord);
  appendCopied(unit.strand, text, shiftPlace(row.at, from));
}

function glue(unit: Unit, after: string, knowsWord: (word: string) => boolean): void {
  const seam = seamBetween(unit.strand.text, after, knowsWord);
  if (seam.dropHyphen) {
    const end = unit.strand.text.length;
    unit.strand = cutOut(unit.strand, [{ start: end - 1, end }]).strand;
    unit.strand.seams.push({ offset: end - 1, what: 'hyphen-joined' });
  }
  if (seam.address) unit.strand.seams.push({ offset: unit.strand.text.length, what: 'url-joined' });
  appendMade(unit.strand, seam.glue);
}

/** Does the row go on with the paragraph of the row before it? */
function continues(
  unit: Unit,
  last: Row,
  row: Row,
  pending: string,
  context: UnitContext,
): boolean {
  const { wrap } = context;
  if (unit.strand.text === '') return true;
  if (row.gap > 0 || row.newPage || BULLET.test(row.text)) return false;
  const text = unit.strand.text;
  if (wrap === undefined) {
    if (unit.note !== undefined) return false;
    if (text.length > 400 && isFinished(text)) return false;
    return text.endsWith(',') || (startsSmall(row.text) && !isFinished(text));
  }
  if (hasOpenAddress(text.slice(-400)) && isAddressRest(row.text)) return true;
  if (!text.slice(-400).includes('<') && isAddressRest(row.text) && row.text.includes('>'))
    return false;
  if (!isFull(last, row, wrap.width)) return false;
  if (unit.note !== undefined && unit.zone === 'body' && isFinished(text)) {
    if (startsSmall(row.text) && !isFinished(pending)) return false;
    if (ENTRY_END.test(text)) return false;
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
      if (continues(unit, last, row, pending, context)) {
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
