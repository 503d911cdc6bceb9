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
  gaps: number[];
}

const faultsOf = (subject: AuditSubject): Faults | null => {
  const { article } = subject;
  const notes = numbered(article.notes);
  const markers = article.paragraphs
    .flatMap((one) => one.markers)
    .filter((one) => one.basis !== 'guess');
  const numbers = notes.map((note) => note.number);
  if (notes.length < 3 || beginsAgain(numbers)) return null;
  const called = new Set(
    article.paragraphs.flatMap((one) => one.markers.map((marker) => marker.label)),
  );
  const known = new Set(article.notes.map((note) => note.label));
  const seen = new Set<number>();
  const doubled = notes.filter((note) => seen.size === seen.add(note.number).size);
  const body = markers.filter((marker) => /^\d+$/.test(marker.label));
  let highest = 0;
  const unordered = body.filter((marker) => {
    const isBack = Number(marker.label) < highest;
    highest = Math.max(highest, Number(marker.label));
    return isBack;
  });
  const last = Math.max(0, ...numbers.slice(-1));
  const gaps: number[] = [];
  for (let number = numbers[0] ?? 1; number < last && gaps.length <= numbers.length; number += 1)
    if (!seen.has(number)) gaps.push(number);
  return {
    markersWithoutNote: markers.filter((marker) => !known.has(marker.label)),
    notesWithoutMarker: notes.filter((note) => !called.has(note.label)),
    doubled,
    unordered,
    gaps,
  };
};

const markPlace = (subject: AuditSubject, marker: NoteMarker) =>
  placeOf(subject, { start: Math.max(0, marker.at - 24), end: marker.at });

const report = (subject: AuditSubject, faults: Faults): RuleFinding[] => {
  const sure =
    subject.article.format !== 'pdf' &&
    subject.article.paragraphs.every((one) =>
      one.markers.every((marker) => marker.basis === 'explicit'),
    );
  const common = {
    severity: sure ? ('error' as const) : ('warning' as const),
    origin: sure ? ('author' as const) : ('conversion' as const),
  };
  const { markersWithoutNote, notesWithoutMarker, doubled, unordered, gaps } = faults;
  const of = (items: readonly unknown[]): string => (items.length === 1 ? '' : 's');
  const found: RuleFinding[] = [];
  const add = (message: string, places: RuleFinding['places'], kind: string): void => {
    found.push(
      finding(noteSequence, {
        ...common,
        message,
        places,
        evidence: { kind },
        fix: advice('Check the numbering of marks and notes here.'),
      }),
    );
  };
  if (markersWithoutNote.length > 0)
    add(
      `Mark${of(markersWithoutNote)} ${labels(markersWithoutNote)} in the text ${markersWithoutNote.length === 1 ? 'has' : 'have'} no note.`,
      markersWithoutNote.map((one) => markPlace(subject, one)),
      'marker-without-note',
    );
  if (notesWithoutMarker.length > 0)
    add(
      `Note${of(notesWithoutMarker)} ${labels(notesWithoutMarker)} ${notesWithoutMarker.length === 1 ? 'has' : 'have'} no mark in the text.`,
      notesWithoutMarker.map((one) => placeOf(subject, one.span)),
      'note-without-marker',
    );
  if (doubled.length > 0)
    add(
      `The number${of(doubled)} ${labels(doubled)} ${doubled.length === 1 ? 'is' : 'are'} given to two notes.`,
      doubled.map((one) => placeOf(subject, one.span)),
      'doubled',
    );
  if (unordered.length > 0)
    add(
      `Mark${of(unordered)} ${labels(unordered)} ${unordered.length === 1 ? 'stands' : 'stand'} after a higher number.`,
      unordered.map((one) => markPlace(subject, one)),
      'unordered',
    );
  const silentGaps = gaps.filter(
    (gap) => !markersWithoutNote.some((marker) => marker.label === String(gap)),
  );
  const next = subject.article.notes.find(
    (note) => note.number > (silentGaps[0] ?? Number.POSITIVE_INFINITY),
  );
  if (silentGaps.length > 0 && next)
    add(
      `The numbering of the notes leaves out ${listed(silentGaps.slice(0, SHOWN).map(String))}.`,
      [placeOf(subject, next.span)],
      'gap',
    );
  return found;
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
      'Where numbering begins again on each page or chapter, for marks that were only guessed from plain digits, and when so many are wrong that the file was not read rightly. In PDF and wherever marks were told from the layout it is a warning.',
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
