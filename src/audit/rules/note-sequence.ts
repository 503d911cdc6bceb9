import type { Note, NoteMarker } from '../../articles/model.ts';
import { listed } from '../compare/naming.ts';
import type { RuleFinding } from '../model.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';

/** More faults than this share of the notes are faults of reading, not of the article. */
const TOO_MANY = 0.1;
const SHOWN = 10;

const numbered = (notes: readonly Note[]): Note[] => notes.filter((note) => note.number > 0);

/** Numbering that begins again (by page or by chapter) doubles every number and is no fault. */
const beginsAgain = (numbers: readonly number[]): boolean =>
  numbers.slice(1).some((number) => number === 1);

const labels = (items: readonly { label: string }[]): string =>
  listed(items.slice(0, SHOWN).map((one) => one.label)) + (items.length > SHOWN ? ' …' : '');

interface Faults {
  markersWithoutNote: NoteMarker[];
  notesWithoutMarker: Note[];
  doubled: Note[];
  unordered: NoteMarker[];
  notesUnordered: Note[];
  gaps: number[];
}

/** What stands after a higher number than its own. */
function goingBack<T>(items: readonly T[], numberOf: (item: T) => number): T[] {
  let highest = 0;
  return items.filter((item) => {
    const number = numberOf(item);
    const isBack = number < highest;
    highest = Math.max(highest, number);
    return isBack;
  });
}

const faultsOf = (subject: AuditSubject): Faults | null => {
  const { article } = subject;
  const notes = numbered(article.notes);
  const markers = article.paragraphs
    .flatMap((one) => one.markers)
    .filter((one) => one.basis !== 'guess');
  const numbers = notes.map((note) => note.number);
  // Marks and notes of a PDF are told from its geometry: what is missing there was missed by us.
  if (article.format === 'pdf' || notes.length < 3 || beginsAgain(numbers)) return null;
  const called = new Set(
    article.paragraphs.flatMap((one) => one.markers.map((marker) => marker.label)),
  );
  const known = new Set(article.notes.map((note) => note.label));
  const seen = new Set<number>();
  const doubled = notes.filter((note) => seen.size === seen.add(note.number).size);
  const body = markers.filter((marker) => /^\d+$/.test(marker.label));
  const unordered = goingBack(body, (marker) => Number(marker.label));
  const notesUnordered = goingBack(notes, (note) => note.number);
  const last = Math.max(0, ...numbers.slice(-1));
  const gaps: number[] = [];
  for (let number = numbers[0] ?? 1; number < last && gaps.length <= numbers.length; number += 1)
    if (!seen.has(number)) gaps.push(number);
  return {
    markersWithoutNote: markers.filter((marker) => !known.has(marker.label)),
    notesWithoutMarker: notes.filter((note) => !called.has(note.label)),
    doubled,
    unordered,
    notesUnordered,
    gaps,
  };
};

const markPlace = (subject: AuditSubject, marker: NoteMarker) =>
  placeOf(subject, { start: Math.max(0, marker.at - 24), end: marker.at });

/** Raised digits of plain text can be nothing but marks; of other formats only what the format itself calls a note. */
const isSure = (subject: AuditSubject): boolean => {
  const { format, paragraphs } = subject.article;
  const bases = new Set(paragraphs.flatMap((one) => one.markers.map((marker) => marker.basis)));
  return !bases.has('guess') && (format === 'text' || !bases.has('layout'));
};

/** What is said of each kind, for one and for several. */
const SAID = {
  'marker-without-note': ['Mark', 'in the text has no note', 'in the text have no note'],
  'note-without-marker': ['Note', 'has no mark in the text', 'have no mark in the text'],
  doubled: ['Number', 'is given to two notes', 'are given to two notes'],
  'note-unordered': ['Note', 'stands after a higher number', 'stand after a higher number'],
  unordered: ['Mark', 'stands after a higher number', 'stand after a higher number'],
} as const;

const report = (subject: AuditSubject, faults: Faults): RuleFinding[] => {
  const sure = isSure(subject);
  const make = (
    kind: keyof typeof SAID | 'gap',
    message: string,
    places: RuleFinding['places'],
  ): RuleFinding =>
    finding(noteSequence, {
      // A raised digit out of order may be a power (km²) and not a mark.
      severity: sure && kind !== 'unordered' ? 'error' : 'warning',
      origin: sure ? 'author' : 'conversion',
      message,
      places,
      evidence: { kind },
      fix: advice('Check the numbering of marks and notes here.'),
    });
  const say = (kind: keyof typeof SAID, items: readonly (Note | NoteMarker)[]): RuleFinding[] => {
    const [noun, one, many] = SAID[kind];
    if (items.length === 0) return [];
    const places = items.map((item) =>
      'span' in item ? placeOf(subject, item.span) : markPlace(subject, item),
    );
    const words = `${noun}${items.length === 1 ? '' : 's'} ${labels(items)} ${items.length === 1 ? one : many}.`;
    return [make(kind, words, places)];
  };
  const called = new Set(faults.markersWithoutNote.map((marker) => marker.label));
  const gaps = faults.gaps.filter((gap) => !called.has(String(gap)));
  const [gap] = gaps;
  const next =
    gap === undefined ? undefined : subject.article.notes.find((note) => note.number > gap);
  return [
    ...say('marker-without-note', faults.markersWithoutNote),
    ...say('note-without-marker', faults.notesWithoutMarker),
    ...say('doubled', faults.doubled),
    ...say('note-unordered', faults.notesUnordered),
    ...say('unordered', faults.unordered),
    ...(next
      ? [
          make(
            'gap',
            `The numbering of the notes leaves out ${listed(gaps.slice(0, SHOWN).map(String))}.`,
            [placeOf(subject, next.span)],
          ),
        ]
      : []),
  ];
};

export const noteSequence: Rule = {
  id: 'note-sequence',
  title: 'The numbering of the notes is broken',
  severity: 'error',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'A mark has no note, a note has no mark, a number is missing, doubled or out of order.',
    why: 'From there on the reader looks up the wrong source.',
    silent:
      'Where numbering begins again on each page or chapter, for marks that were only guessed from plain digits, and when so many are wrong that the file was not read rightly. In PDF, where marks are told from the layout, it says nothing; in other files whose marks are only raised digits it warns.',
    bad: '… in 2020¹² … and 2021¹⁴ [notes 12, 13, 14]',
    good: '… in 2020¹² … and 2021¹³ [notes 12, 13]',
  },
  check: (subject) => {
    const faults = faultsOf(subject);
    if (!faults) return [];
    const count = Object.values(faults).reduce((sum, list) => sum + list.length, 0);
    return count > Math.max(3, subject.article.notes.length * TOO_MANY)
      ? []
      : report(subject, faults);
  },
};
