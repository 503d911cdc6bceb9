/** How findings name notes, entries and sources to a reader. */
import type { Reference } from '../../sources/model.ts';
import type { AuditSubject, Witness } from '../rule.ts';

const LONGEST = 80;
const shorten = (text: string): string => {
  const plain = text.replace(/\s+/gu, ' ').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1).trimEnd()}…` : plain;
};

/** `note 12`, `the bibliography`, `the text`. */
export const whereOf = (witness: Pick<Witness, 'note' | 'entry'>): string => {
  if (witness.note) return `note ${witness.note.label}`;
  return witness.entry ? 'the bibliography' : 'the text';
};

/** `note 12`, `notes 3 and 5`, `notes 1, 2 and the bibliography`. */
export const whereAll = (witnesses: readonly Pick<Witness, 'note' | 'entry'>[]): string => {
  const labels = [...new Set(witnesses.flatMap((one) => (one.note ? [one.note.label] : [])))];
  const others = [...new Set(witnesses.filter((one) => !one.note).map(whereOf))];
  const first = labels[0];
  const parts =
    first === undefined
      ? others
      : [`${labels.length === 1 ? 'note' : 'notes'} ${first}`, ...labels.slice(1), ...others];
  return listed(parts);
};

/** `a`, `a and b`, `a, b and c`. */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

/** A source by its author and title, as briefly as a reader can still recognise it. */
export const nameOfReference = (subject: AuditSubject, reference: Reference): string => {
  const author = reference.names[0];
  const family = author?.family ?? author?.literal;
  const title = reference.title?.printed ?? reference.containerTitle?.printed;
  if (title) return shorten(family ? `${family}, ${title}` : title);
  return shorten(subject.words(reference));
};

export const nameOfSource = (subject: AuditSubject, id: string): string => {
  const witness =
    (subject.witnesses.get(id) ?? []).find((one) => one.citation?.form !== 'short') ??
    subject.witnesses.get(id)?.[0];
  if (witness) return nameOfReference(subject, witness.reference);
  return shorten(subject.sourcesById.get(id)?.csl.title ?? id);
};

/** `Note 12` at the head of a sentence. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `1 note`, `3 notes`. */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
