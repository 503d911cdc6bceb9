import { BIBLIOGRAPHY_HEADING } from './headings.ts';
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
  /** What speaks for a note beside its number, from 0 to 1: its mark was seen, or it reads like one. */
  proof: number;
}

/** What notes with sources in them contain and numbered lists do not. */
const CITES =
  /https?:|www\.|\bIbid|[“"«„]|\bpp?\.|\bS\.|\bs\.\s\d|\bvol\.|\bno\.|\b(?:18|19|20)\d\d\b|op\. ?cit|ebd\.|tamże|там же/iu;
const CITES_PROOF = 0.4;

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
  mixed: 2.5,
  caret: 3,
  square: 2.5,
  round: 1.2,
  glued: 1.5,
  loose: 0.3,
  tail: 0.2,
  lost: 0.8,
  asked: 0,
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

/** Which numbers were seen as marks in running text, and where last. */
class SeenMarks {
  private readonly last = new Map<number, { row: number; evidence: number }>();
  private readonly labels = new Map<number, number>();
  private lost = -1;

  see(text: string, row: number, from: number): void {
    for (const mark of scanMarks(text)) {
      if (mark.start < from) continue;
      if (mark.pattern !== undefined) this.lost = row;
      else this.remember(mark.number, { row, evidence: MARK_EVIDENCE[mark.form] });
    }
  }

  private remember(number: number, seen: { row: number; evidence: number }): void {
    const old = this.last.get(number);
    const better = old === undefined || old.evidence <= seen.evidence;
    if (better || seen.row > old.row + FORGET_AFTER) this.last.set(number, seen);
  }

  /** The evidence of a mark since the same number last stood before a note. */
  evidenceOf(number: number, row: number): number {
    const mark = this.last.get(number);
    const since = this.labels.get(number) ?? -1;
    this.labels.set(number, row);
    if (mark !== undefined && mark.row > since) return mark.evidence;
    return this.lost > row - FORGET_AFTER && this.lost >= 0 ? MARK_EVIDENCE.lost : 0;
  }
}

const FORGET_AFTER = 60;
const NO_MARK = -1;

function collect(rows: readonly Row[], wrap: Wrap | undefined): Candidate[] {
  const candidates: Candidate[] = [];
  const marks = new SeenMarks();
  let underNotes = false;
  rows.forEach((row, index) => {
    if (row.text.length < 60 && NOTES_HEADING.test(row.text)) underNotes = true;
    const label = readLabel(row.text);
    if (label !== undefined && label.number > 0) {
      const opening = openingScore(rows, index, label.from, wrap);
      const evidence = marks.evidenceOf(label.number, index);
      const known = evidence >= 1 || underNotes;
      const cites = CITES.test(row.text.slice(label.from)) ? CITES_PROOF : 0;
      const score =
        opening + cites + (known ? evidence : evidence + NO_MARK) + (underNotes ? 1 : 0);
      candidates.push({
        row: index,
        ...label,
        score,
        proof: known ? 1 : Math.max(cites, evidence / 2),
      });
    }
    marks.see(row.text, index, label?.from ?? 0);
  });
  return candidates;
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
/** An unbroken numbering is itself evidence. */
const STEP_GAIN = 0.5;

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
      consider(best.get(candidate.number - 1 - gap), gap === 0 ? -STEP_GAIN : gap * GAP_COST);
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

const NEAR = 4;
const LEAST_PROOF = 0.5;

/** Notes at the feet of pages cut sentences in two: the row before is unfinished, the one after goes on. */
function cutsSentences(rows: readonly Row[], chain: readonly Candidate[]): boolean {
  let blocks = 0;
  let cut = 0;
  const isNote = new Set(chain.map((note) => note.row));
  for (const note of chain) {
    const before = rows[note.row - 1];
    if (before === undefined || isNote.has(note.row - 1)) continue;
    blocks += 1;
    if (before.text.length >= 60 && !FINISHED.test(before.text)) cut += 1;
  }
  return cut >= 2 && cut >= blocks * 0.3;
}

/** A numbered list of sources is no row of notes; notes after a list without numbers are. */
function isListOfSources(rows: readonly Row[], chain: readonly Candidate[]): boolean {
  const first = chain[0];
  if (first === undefined) return false;
  for (let index = first.row - 1; index >= Math.max(0, first.row - NEAR); index -= 1) {
    const text = rows[index]?.text ?? '';
    if (text.length < 60 && NOTES_HEADING.test(text)) return false;
    if (text.length < 80 && BIBLIOGRAPHY_HEADING.test(text)) return true;
  }
  return false;
}

const FORMS: LabelForm[] = ['bare', 'dot', 'paren', 'square', 'round', 'raised', 'glued', 'alone'];

/**
 * Where the notes of a text begin. The unbroken numbering is the backbone: of all rows that begin
 * with a number, the chain is taken that rises by one and whose numbers were seen as marks before.
 */
export function findNoteStarts(rows: readonly Row[], wrap: Wrap | undefined): NoteStart[] {
  const candidates = collect(rows, wrap);
  let winner: Link | undefined;
  for (const form of FORMS) {
    const top = bestChain(candidates.filter((candidate) => candidate.form === form));
    if (top !== undefined && (winner === undefined || top.score > winner.score)) winner = top;
  }
  if (winner === undefined) return [];
  const chain = unwind(winner);
  const proof = chain.reduce((sum, { proof: each }) => sum + each, 0);
  const proved = proof >= Math.max(1, chain.length * LEAST_PROOF);
  if (!proved && !cutsSentences(rows, chain)) return [];
  if (isListOfSources(rows, chain)) return [];
  return fillGaps(chain, candidates).map(({ row, number, form, from }) => ({
    row,
    number,
    form,
    from,
  }));
}

/** Notes that the rising chain left out: written in another form, doubled, or out of order. */
function fillGaps(chain: readonly Candidate[], candidates: readonly Candidate[]): Candidate[] {
  const taken = new Set(chain.map((note) => note.row));
  const numbers = new Set(chain.map((note) => note.number));
  const filled: Candidate[] = [];
  let next = 0;
  chain.forEach((note, index) => {
    filled.push(note);
    const after = chain[index + 1];
    if (after === undefined) return;
    while ((candidates[next]?.row ?? Number.POSITIVE_INFINITY) <= note.row) next += 1;
    for (let at = next; at < candidates.length; at += 1) {
      const other = candidates[at];
      if (other === undefined || other.row >= after.row) break;
      if (taken.has(other.row)) continue;
      const between = other.number > note.number && other.number < after.number;
      const stray = other.form === note.form && Math.abs(other.number - note.number) <= STRAY_REACH;
      const adjacent = other.row === (filled.at(-1)?.row ?? -1) + 1;
      const accepted = between
        ? other.score > 0.5
        : stray &&
          adjacent &&
          other.score >= LEAST_STRAY &&
          (other.proof === 1 || numbers.has(other.number));
      if (accepted) filled.push(other);
    }
  });
  return filled;
}

const STRAY_REACH = 4;
const LEAST_STRAY = 0.8;
