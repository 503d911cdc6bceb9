import type { Paragraph } from '../../articles/model.ts';
import type { Fix, RuleFinding } from '../model.ts';
import { finding, fixOf, placeOf } from '../place-of.ts';
import { type Mark, makePair, marksIn } from '../quotes.ts';
import type { AuditSubject, Rule } from '../rule.ts';

const DOUBLE_MARK = /["“”„«»]/u;
const OPENING = /^["“„«]/u;
const CLOSES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '”', '«': '»' };
const OPENS: Readonly<Record<string, string>> = { '"': '"', '”': '“', '“': '„', '»': '«' };

/** Where more than one mark in ten has no partner, the marks of the text mean something else. */
const FEW = 4;
const SHARE = 0.1;

/** Words from one mark to the other, or to the end of the paragraph. */
const stretch = (subject: AuditSubject, from: number, to: number, more = {}) =>
  placeOf(subject, { start: from, end: to }, more);

const unlike = (subject: AuditSubject, open: Mark, close: Mark): RuleFinding => {
  const better = CLOSES[open.sign] ?? '”';
  const other = OPENS[close.sign];
  // A pair is mended towards its curly half, because the straight one is what a keyboard gives.
  const edit =
    open.sign === '"' && other !== undefined
      ? { start: open.at, end: open.at + 1, replacement: other }
      : { start: close.at, end: close.at + 1, replacement: better };
  const kind: Fix['kind'] = open.sign === '"' || close.sign === '"' ? 'automatic' : 'suggested';
  const overLines = subject.fileLine(open.at).line !== subject.fileLine(close.at).line;
  return finding(quoteUnbalancedMarks, {
    // Pages of one file are often converted with different marks; what an author types is one hand's.
    origin: kind === 'automatic' && overLines ? 'conversion' : 'author',
    message: `A quotation opens with ${open.sign} and closes with ${close.sign}.`,
    places: [stretch(subject, open.at, close.at + 1)],
    evidence: { open: open.sign, close: close.sign },
    fix: fixOf(subject, kind, `Put ${edit.replacement} there`, [edit]),
  });
};

const unclosed = (subject: AuditSubject, open: Mark, end: number): RuleFinding =>
  finding(quoteUnbalancedMarks, {
    message: `A quotation opens with ${open.sign} and is not closed${end < subject.article.text.length && DOUBLE_MARK.test(subject.article.text.charAt(end)) ? ' before the next one opens' : ' before the paragraph ends'}.`,
    places: [stretch(subject, open.at, end)],
    evidence: { open: open.sign, close: null },
  });

const unopened = (subject: AuditSubject, close: Mark, start: number): RuleFinding =>
  finding(quoteUnbalancedMarks, {
    message: `A quotation closes with ${close.sign} but was never opened.`,
    places: [stretch(subject, Math.max(start, close.at - 80), close.at + 1)],
    evidence: { open: null, close: close.sign },
  });

/** One level of marks is all that can be proved; a second level ends the reading of the paragraph. */
const judge = (subject: AuditSubject, paragraph: Paragraph, marks: Mark[], goesOn: boolean) => {
  const found: RuleFinding[] = [];
  let open: Mark | null = null;
  for (const mark of marks) {
    if (mark.side === 'open') {
      if (open) {
        const between = subject.words({ start: open.at, end: mark.at });
        // Only a new sentence shows that the first quotation was over before this one began.
        if (mark.sign !== open.sign || !/[.!?…]\s/u.test(between)) return [];
        if (marks.at(-1)?.side !== 'close') return [];
        found.push(unclosed(subject, open, mark.at));
      }
      open = mark;
    } else if (open) {
      if (!makePair(open.sign, mark.sign)) found.push(unlike(subject, open, mark));
      open = null;
    } else {
      if (found.some((one) => one.evidence.close === null)) return [];
      found.push(unopened(subject, mark, paragraph.span.start));
    }
  }
  if (open && !goesOn) found.push(unclosed(subject, open, paragraph.span.end));
  return found;
};

export const quoteUnbalancedMarks: Rule = {
  id: 'quote-unbalanced-marks',
  title: 'Quotation marks that do not make a pair',
  severity: 'error',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'A quotation whose opening and closing marks differ, or of which one is missing, also where it runs over a page.',
    why: 'A reader cannot tell where somebody else’s words end and the author’s begin.',
    silent:
      'For inches and seconds, for marks within marks, where the next paragraph goes on with the quotation by opening it again, and in texts whose marks mostly have no partner, because they mean something else there.',
    bad: 'He said "we shall see” and left.',
    good: 'He said “we shall see” and left.',
  },
  check: (subject) => {
    const { article } = subject;
    const body = new Set(subject.sentences.map((sentence) => sentence.paragraph.id));
    const paragraphs = article.paragraphs.filter((one) => body.has(one.id) && one.kind !== 'table');
    let read = 0;
    const found = paragraphs.flatMap((paragraph, at) => {
      const noteMarks = new Set(paragraph.markers.map((marker) => marker.at));
      const marks = marksIn(article.text, paragraph.span, noteMarks);
      if (marks === null) return [];
      read += marks.length;
      const next = paragraphs[at + 1];
      const before = paragraphs[at - 1];
      const goesOn = next !== undefined && OPENING.test(subject.words(next.span));
      if (marks[0]?.side === 'close' && before?.kind === 'quote') return [];
      return judge(subject, paragraph, marks, goesOn);
    });
    return found.length > FEW && found.length > read * SHARE ? [] : found;
  },
};
