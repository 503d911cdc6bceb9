import { type MarkForm, plainDigits, scanMarks } from './mark-candidates.ts';
import type { Row } from './rows.ts';
import { isFull, type Wrap } from './wrap.ts';

/** How the number before a note is written: `1 T`, `1. T`, `1) T`, `[1] T`, `(1) T`, `¹ T`, `1T`. */
export type LabelForm =
  | 'bare'
  | 'dot'
  | 'paren'
  | 'square'
  | 'round'
  | 'raised'
  | 'glued'
  | 'alone';

export interface NoteStart {
  /** Index of the row. */
  row: number;
  number: number;
  form: LabelForm;
  /** Where the words of the note begin in the row. */
  from: number;
}

interface Candidate extends NoteStart {
  score: number;
}

const LABEL =
  /^(?:[-–•*]\s+)?(?:\[\^?(\d{1,4})\]:?|\((\d{1,4})\)|\^(\d{1,4})\^|(\d{1,4})(\.|\)|(?=\s|$))|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}))\s*/;
const GLUED_LABEL = /^(\d{1,3})(?=[\p{Lu}"“„«*<])/u;
const NOTE_OPENING = /^[*_]{0,2}["“„«‘'’(<[]{0,2}(?:\p{Lu}|\p{Lo}|\d|https?:)/u;
const FINISHED = /[.!?…:]["'”’»)\]>*]*(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\d{1,3})?[.;]?$/u;

/** Headings after which the notes of a text stand together. */
export const NOTES_HEADING =
  /^(?:[#*\s\d.]*)(?:notes?|end ?notes|foot ?notes|notes and references|notes de fin|notes de bas de page|anmerkungen|fu(?:ß|ss)noten|endnoten|przypisy(?: ko(?:ń|n)cowe)?|примечания|сноски|notas|note|dipnotlar|notlar|qeydlər|poznámky|примітки)[*:.\s]*$/iu;

const MARK_EVIDENCE: Record<MarkForm, number> = {
  raised: 3,
  caret: 3,
  square: 2.5,
  round: 1.2,
  glued: 1.5,
  loose: 0.3,
  tail: 0.2,
  lost: 0.8,
};

function readLabel(text: string): { number: number; form: LabelForm; from: number } | undefined {
  const match = LABEL.exec(text);
  if (match !== null) {
    const [whole, square, round, caret, digits, stop, raised] = match;
    const from = whole.length;
    if (square !== undefined) return { number: Number(square), form: 'square', from };
    if (round !== undefined) return { number: Number(round), form: 'round', from };
    if (caret !== undefined) return { number: Number(caret), form: 'raised', from };
    if (raised !== undefined) return { number: Number(plainDigits(raised)), form: 'raised', from };
    const form = stop === '.' ? 'dot' : stop === ')' ? 'paren' : 'bare';
    return { number: Number(digits), form: from >= text.length ? 'alone' : form, from };
  }
  const glued = GLUED_LABEL.exec(text);
  return glued === null
    ? undefined
    : { number: Number(glued[1]), form: 'glued', from: glued[0].length };
}

/** How much a row looks like the beginning of a note, whatever its number. */
function openingScore(rows: readonly Row[], index: number, from: number, wrap: Wrap | undefined) {
  const row = rows[index];
  const before = rows[index - 1];
  if (row === undefined) return 0;
  const words = row.text.slice(from);
  let score = NOTE_OPENING.test(words) ? 0.5 : -0.7;
  if (words.length < 4) score -= 0.5;
  if (before === undefined || row.gap > 0 || row.newPage) score += 1;
  else if (wrap !== undefined && isFull(before, row, wrap.width)) {
    score += FINISHED.test(before.text) ? 0 : -1.5;
  } else score += 0.6;
  return score;
}

interface Sweep {
  candidates: Candidate[];
  /** Row at which each number was last seen as a mark in running text. */
  notesHeadings: number;
}

function collect(rows: readonly Row[], wrap: Wrap | undefined): Sweep {
  const candidates: Candidate[] = [];
  const lastMark = new Map<number, { row: number; evidence: number }>();
  const lastLabel = new Map<number, number>();
  let notesHeadings = 0;
  let underNotes = false;
  rows.forEach((row, index) => {
    if (row.text.length < 60 && NOTES_HEADING.test(row.text)) {
      underNotes = true;
      notesHeadings += 1;
    }
    const label = readLabel(row.text);
    if (label !== undefined && label.number > 0) {
      const mark = lastMark.get(label.number);
      const seen = mark !== undefined && mark.row > (lastLabel.get(label.number) ?? -1);
      const evidence = seen ? mark.evidence : underNotes ? 0 : -1.5;
      const opening = openingScore(rows, index, label.from, wrap);
      candidates.push({ row: index, ...label, score: opening + evidence + (underNotes ? 1 : 0) });
    }
    for (const mark of scanMarks(row.text)) {
      if (mark.number < 0 || (label !== undefined && mark.start < label.from)) continue;
      const evidence = MARK_EVIDENCE[mark.form];
      const old = lastMark.get(mark.number);
      if (old === undefined || old.evidence <= evidence || index > old.row + 60) {
        lastMark.set(mark.number, { row: index, evidence });
      }
    }
    if (label !== undefined) lastLabel.set(label.number, index);
  });
  return { candidates, notesHeadings };
}

interface Link {
  candidate: Candidate;
  score: number;
  length: number;
  before: Link | undefined;
}

const LARGEST_GAP = 4;
const GAP_COST = 1.5;
const RESTART_COST = 3;

/**
 * The best rising chain of numbers: each note's number is one more than the last. A missing number
 * costs; a new beginning at 1 is possible (several articles in one file) and costs more.
 */
function bestChain(candidates: readonly Candidate[]): Link | undefined {
  const best = new Map<number, Link>();
  let top: Link | undefined;
  for (const candidate of candidates) {
    let before: Link | undefined;
    let gain = candidate.number === 1 ? 0 : -GAP_COST * Math.min(candidate.number - 1, 6);
    const consider = (link: Link | undefined, cost: number): void => {
      if (link === undefined || link.score - cost <= gain) return;
      gain = link.score - cost;
      before = link;
    };
    for (let gap = 0; gap <= LARGEST_GAP; gap += 1) {
      consider(best.get(candidate.number - 1 - gap), gap * GAP_COST);
    }
    consider(best.get(candidate.number), 3);
    if (candidate.number === 1) consider(top, RESTART_COST);
    const length = (before as Link | undefined)?.length ?? 0;
    const link = { candidate, score: gain + candidate.score, length: length + 1, before };
    const old = best.get(candidate.number);
    if (old === undefined || old.score < link.score) best.set(candidate.number, link);
    if (top === undefined || top.score < link.score) top = link;
  }
  return top;
}

function unwind(link: Link): Candidate[] {
  const chain: Candidate[] = [];
  for (let at: Link | undefined = link; at !== undefined; at = at.before) chain.push(at.candidate);
  return chain.reverse();
}

const FORMS: LabelForm[] = ['bare', 'dot', 'paren', 'square', 'round', 'raised', 'glued', 'alone'];

/**
 * Where the notes of a text begin. The unbroken numbering is the backbone: of all rows that begin
 * with a number, the chain is taken that rises by one and whose numbers were seen as marks before.
 */
export function findNoteStarts(rows: readonly Row[], wrap: Wrap | undefined): NoteStart[] {
  const { candidates } = collect(rows, wrap);
  let winner: Link | undefined;
  for (const form of FORMS) {
    const top = bestChain(candidates.filter((candidate) => candidate.form === form));
    if (top !== undefined && (winner === undefined || top.score > winner.score)) winner = top;
  }
  if (winner === undefined || winner.score < Math.max(1.5, winner.length * 0.5)) return [];
  return unwind(winner).map(({ row, number, form, from }) => ({ row, number, form, from }));
}
