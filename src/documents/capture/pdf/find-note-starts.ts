import type { Line } from './page-model.ts';

/** A place in a line where a note may begin. */
export interface NoteStart {
  readonly line: Line;
  /** Offsets of the label in the line's text, with its brackets or point. */
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** NaN for `*`, `†` and their like. */
  readonly value: number;
  readonly look: 'raised' | 'plain' | 'alone' | 'inline' | 'symbol';
  readonly weight: number;
}

const RAISED_LABEL = /^[([]?(\d{1,4})[.)\]]?\s*$/;
const PLAIN_LABEL = /^[([]?(\d{1,4})([.)\]:]{0,2})(\s*)(?=(\S))/u;
const SYMBOLS = /^[([]?([*∗⁎†‡‖]{1,4})[)\]]?(?=\s|\p{L}|["“„«]|$)/u;
/** These open many a line of law (§ 26); they are labels only when raised. */
const RAISED_SYMBOLS = /^([*∗⁎†‡§¶#‖∥]{1,4})\s*$/u;

/** The start of a note at the start of a line, if there is one. */
export function noteStartOf(line: Line): NoteStart | null {
  const first = line.runs[0];
  const head = first ? line.text.slice(0, first.end) : '';
  const rest = first ? line.text.slice(first.end).trim() : '';
  const raised =
    first?.raised || (first !== undefined && rest !== '' && first.size < line.size * 0.8);
  const mark = raised ? RAISED_LABEL.exec(head) : null;
  if (mark && first) return make(line, 0, first.end, mark[1] ?? '', 'raised', 3);
  const symbol = (first?.raised && RAISED_SYMBOLS.exec(head)) || SYMBOLS.exec(line.text);
  if (symbol && line.text.length > 3) {
    const label = (symbol[1] ?? '').replace(/[∗⁎]/g, '*');
    return { ...make(line, 0, symbol[0].length, label, 'symbol', 2), value: Number.NaN };
  }
  if (/^\d{1,4}[.)]?$/.test(line.text)) {
    return make(line, 0, line.text.length, Number.parseInt(line.text, 10).toString(), 'alone', 1.4);
  }
  const plain = PLAIN_LABEL.exec(line.text);
  if (plain === null) return null;
  return make(line, 0, plain[0].length, plain[1] ?? '', 'plain', plainWeight(plain));
}

function plainWeight(match: RegExpExecArray): number {
  const [, digits = '', point = '', blank = '', next = ''] = match;
  if (blank === '' && /\d/.test(next)) return 0.1;
  if (blank === '' && point !== '') return 0.4;
  if (/[),;.:–-]/.test(next)) return 0.3;
  const opens = /[\p{Lu}"“„«‘'‚‹]/u.test(next) || (blank !== '' && /[([]/.test(next));
  const base = opens ? 2 : /\p{Ll}/u.test(next) ? 1.2 : 0.8;
  return base - (blank === '' ? 0.5 : 0) - (digits.length > 3 ? 0.8 : 0);
}

function make(
  line: Line,
  from: number,
  to: number,
  label: string,
  look: NoteStart['look'],
  weight: number,
): NoteStart {
  return { line, from, to, label, value: Number(label), look, weight };
}

/** Raised numbers inside a line of notes: several short notes set on one line. */
export function inlineStartsOf(line: Line): NoteStart[] {
  const out: NoteStart[] = [];
  for (const run of line.runs) {
    if (run.start === 0 || !run.raised) continue;
    const match = RAISED_LABEL.exec(line.text.slice(run.start, run.end));
    const before = line.text.slice(0, run.start);
    // After a note's last sign and a blank: `Ibid. ¹³ Ibid.`; a mark in running text has no blank before it.
    if (match === null || !/[.!?)\]»”"“\d…]\s+$/.test(before)) continue;
    out.push(make(line, run.start, run.end, match[1] ?? '', 'inline', 1));
  }
  return out;
}
