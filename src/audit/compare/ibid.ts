/** Ibid. and what stands before it. */
import type { Citation, Note, Paragraph } from '../../articles/model.ts';
import type { AuditSubject } from '../rule.ts';

export interface BareIbid {
  citation: Citation;
  note: Note;
  /** The note printed before it; null for the first. */
  previous: Note | null;
}

/** What may stand before the first words of a note: its number and a signal ("See also"). More is a sentence or a reference of its own. */
const LONGEST_LEAD = 30;

/** Every Ibid. that opens its note and so points to the note before; Ibid. inside a note points within it. */
export const openingIbids = (subject: AuditSubject): BareIbid[] => {
  const { notes } = subject.article;
  return notes.flatMap((note, at) => {
    const [first] = subject.citationsByNote.get(note.id) ?? [];
    if (first?.form !== 'ibid' || first.rule === 'ibid-same-note') return [];
    if (first.span.start - note.span.start > LONGEST_LEAD) return [];
    return [{ citation: first, note, previous: notes[at - 1] ?? null }];
  });
};

/** Signs that a note without citations may hold one that was not read: any figure, address, quotation or back-reference. */
const MAY_CITE =
  /\d|https?:|[“”"«»„§]|\b(?:ibid|id|supra|infra|op|cf|see|vgl|zob|por|ebd|siehe)\b|см\.|там же/iu;

export const mayCite = (subject: AuditSubject, note: Note): boolean =>
  subject.article.format === 'pdf' || MAY_CITE.test(subject.words(note.span));

export interface MarkPlace {
  paragraph: Paragraph;
  at: number;
}

/** Where the mark of each note stands in the text. */
export const markPlaces = (subject: AuditSubject): Map<string, MarkPlace> => {
  const places = new Map<string, MarkPlace>();
  for (const paragraph of subject.article.paragraphs)
    for (const marker of paragraph.markers)
      if (marker.note !== null && !places.has(marker.note))
        places.set(marker.note, { paragraph, at: marker.at });
  return places;
};

/**
 * Notes that open a new block of notes in a plain-text file: lines of running text stand between
 * them and the note before, as they do where a page ends. Empty where notes stand together at the end.
 */
export const notesAfterPageBreak = (subject: AuditSubject): Set<string> => {
  const { article } = subject;
  const found = new Set<string>();
  const paged = article.notes.every((note) => note.page !== undefined);
  if (!paged && article.format !== 'text') return found;
  const lines = article.paragraphs
    .map((one) => subject.fileLine(one.span.start).line)
    .sort((a, b) => a - b);
  let next = 0;
  article.notes.forEach((note, at) => {
    const before = article.notes[at - 1];
    if (!before) return;
    if (paged) {
      if (note.page !== (before.endPage ?? before.page)) found.add(note.id);
      return;
    }
    const from = subject.fileLine(Math.max(before.span.start, before.span.end - 1)).line;
    const to = subject.fileLine(note.span.start).line;
    while (next < lines.length && (lines[next] ?? 0) <= from) next += 1;
    if (next < lines.length && (lines[next] ?? 0) < to) found.add(note.id);
  });
  return found;
};
