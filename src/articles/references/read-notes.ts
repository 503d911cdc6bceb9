/** Notes into mentions: each citation of a note with its fields, in the order of the text. */
import type { StyledSpan } from '../../documents/capture/model.ts';
import type { Span } from '../../kernel/span.ts';
import type { PrintedName, Reference } from '../../sources/model.ts';
import { type BackReference, findBackReference } from './back-references.ts';
import { citationForm } from './citation-form.ts';
import type { CitationPiece } from './citation-piece.ts';
import type { Mention } from './mention.ts';
import { parseReference } from './parse-reference.ts';
import { parseShort } from './parse-short.ts';
import type { NotePart } from './parts.ts';
import { splitCitations } from './split-citations.ts';
import { stylesBySpan } from './styles-by-span.ts';

export interface NoteReading {
  note: NotePart;
  mentions: Omit<Mention, 'id'>[];
  /** Words of the note that cite nothing. */
  prose: Span[];
}

interface PieceReading {
  form: Mention['form'];
  back: BackReference | undefined;
  reference: Reference | null;
  locator: (Span & { printed: string }) | undefined;
}

/** `A. B., *Title*, in COLLECTION, supra note 14, at 151`: only the collection was cited before. */
const standsInCited = (text: string, span: Span, back: number): boolean =>
  /^[^;]{8,300}[,?!”’]\sin\s\p{Lu}[^;]{3,200}$/u.test(text.slice(span.start, span.start + back));

function readPiece(
  text: string,
  piece: CitationPiece,
  styles: readonly StyledSpan[],
  language: string,
): PieceReading {
  const { span } = piece;
  const back = findBackReference(text.slice(span.start, span.end));
  const isPart = back?.kind === 'note-number' && standsInCited(text, span, back.start);
  const idem =
    back?.kind === 'idem' || (back !== undefined && isPart)
      ? { start: span.start + back.start, end: span.start + back.end }
      : undefined;
  const skip = idem === undefined ? {} : { idem };
  const parsed = parseReference({ text, span, styles, language, inList: false, ...skip });
  const form =
    isPart && parsed.reference.title !== undefined
      ? 'full'
      : piece.isTentative
        ? 'short'
        : citationForm(parsed.reference, back);
  if (form === 'full') {
    const locator = fullLocator(parsed);
    return { form, back, locator, reference: withoutOwnPages(parsed.reference, locator) };
  }
  const short = parseShort({ text, span, styles, language }, back);
  return { form, back, reference: short.reference, locator: short.locator ?? undefined };
}

/** In a note a page range of an article in a journal is where the article stands, one page is where the words stand. */
function fullLocator({
  reference,
  locator,
}: {
  reference: Reference;
  locator: PieceReading['locator'];
}): PieceReading['locator'] {
  if (locator === undefined || reference.pages === undefined) return locator;
  const isOwn = locator.start > reference.pages.end || locator.end < reference.pages.start;
  if (isOwn) return locator;
  const isRange = /[-–—]/u.test(reference.pages.printed);
  const isPart = reference.type.startsWith('article') || reference.type === 'chapter';
  return isRange && isPart ? undefined : locator;
}

/** The page cited is no page range of the work. */
function withoutOwnPages(reference: Reference, locator: PieceReading['locator']): Reference {
  const { pages, ...rest } = reference;
  const isLocator =
    pages !== undefined &&
    locator !== undefined &&
    locator.start <= pages.start &&
    locator.end >= pages.end;
  return isLocator ? rest : reference;
}

/** Authors named once for several works: "works of A: *X*, …; *Y*, …", "Idem, *Z*". */
function carriedNames(
  previous: Reference | null,
  piece: CitationPiece,
  carry: boolean,
  reading: PieceReading,
): PrintedName[] {
  const reference = reading.reference;
  if (
    previous === null ||
    reference === null ||
    reference.names.some(({ role }) => role === 'author')
  )
    return [];
  const authors = previous.names.filter(({ role }) => role === 'author');
  if (reading.back?.kind === 'idem') return authors;
  return carry && piece.signal === null ? authors : [];
}

function readNote(
  text: string,
  note: NotePart,
  styles: readonly StyledSpan[],
  language: string,
): NoteReading {
  const { citations, prose } = splitCitations(text, note.span, styles);
  const mentions: NoteReading['mentions'] = [];
  let previous: Reference | null = null;
  let carry = false;
  for (const piece of citations) {
    const reading = readPiece(text, piece, styles, language);
    carry = piece.namesCarryOver || (carry && reading.reference?.names.length === 0);
    const names = carriedNames(previous, piece, carry && !piece.namesCarryOver, reading);
    const reference: Reference | null =
      reading.reference === null || names.length === 0
        ? reading.reference
        : { ...reading.reference, names: [...names, ...reading.reference.names] };
    const { form, back, locator } = reading;
    mentions.push({
      note: note.id,
      paragraph: null,
      span: piece.span,
      form,
      back,
      reference,
      locator:
        locator === undefined
          ? null
          : { printed: locator.printed, span: { start: locator.start, end: locator.end } },
      signal: piece.signal,
      ...(piece.isTentative ? { isTentative: true } : {}),
    });
    previous = reference ?? previous;
  }
  return { note, mentions, prose };
}

export function readNotes(
  text: string,
  notes: readonly NotePart[],
  styles: readonly StyledSpan[],
  language: string,
): NoteReading[] {
  const own = stylesBySpan(styles, notes);
  return notes.map((note) => readNote(text, note, own.get(note.id) ?? [], language));
}
