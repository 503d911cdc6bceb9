/** A note into its citations and the words around them. */
import type { StyledSpan } from '../../documents/model.ts';
import type { Span } from '../../kernel/span.ts';
import { ENOUGH } from './citation-evidence.ts';
import type { CitationPiece } from './citation-piece.ts';
import { LEAD_IN, LEAD_IN_MANY, SIGNAL, SIGNAL_INSIDE } from './cues.ts';
import { takeEmbedded } from './embedded-references.ts';
import { readNames } from './fields/names.ts';
import { endsSentence, wordCount } from './fields/segments.ts';
import { atHangingSignals } from './hanging-citations.ts';
import {
  evidence,
  isProse,
  isStatement,
  type NoteText,
  noteText,
  openOffsets,
  trimmed,
} from './note-text.ts';

export interface SplitNote {
  citations: CitationPiece[];
  /** Sentences of the note that cite nothing. */
  prose: Span[];
}

/** A stretch longer than this is a text, not a citation; it is never taken apart. */
const LONGEST = 4_000;

/** Cuts at `; ` outside everything closed. A part that is only names belongs to the next: `A; B: Title`. */
function atSemicolons(note: NoteText): Span[] {
  const cuts = [...openOffsets(note, note.span)].filter(
    (at) => note.text.charAt(at) === ';' && /^(?:\s|$)/u.test(note.text.charAt(at + 1)),
  );
  const parts: Span[] = [];
  let from = note.span.start;
  for (const cut of [...cuts, note.span.end]) {
    const part = trimmed(note.text, { start: from, end: cut });
    if (cut < note.span.end && isOnlyNames(note.text.slice(part.start, part.end))) continue;
    if (part.end > part.start) parts.push(part);
    from = cut + 1;
  }
  return parts;
}

function isOnlyNames(words: string): boolean {
  const list = readNames(words, 0, { familyFirst: true, fullNames: false, limit: words.length });
  return list !== undefined && list.end >= words.length - 1;
}

/** What stands before a full stop has come to the end of a citation: a page, a year, an address. */
const CLOSES =
  /(?:\d|[>\])”"»]|(?:ff?|nn?)\.?|et seq|[Ii]bid|cit|cyt|соч|(?<!\p{L})O|(?<!\p{L})[Ii]d|tamże|там же|ebd|ebenda)$/u;

/** Full stops after which a new citation begins; a year followed by an issue is none. */
function atFullStops(note: NoteText, part: Span): Span[] {
  const { text } = note;
  const parts: Span[] = [];
  let from = part.start;
  for (const at of openOffsets(note, part)) {
    if (text.charAt(at) === ';' || !endsSentence(text, at)) continue;
    const rest = { start: at + 1, end: part.end };
    if (!/^\s{1,3}[\p{Lu}“"«„*\p{Ll}]/u.test(text.slice(at + 1, at + 5))) continue;
    const before = { start: from, end: at };
    if (!CLOSES.test(text.slice(Math.max(from, at - 8), at)) || evidence(note, before) < ENOUGH)
      continue;
    if (endsInAuthorAndYear(text.slice(from, at))) continue;
    if (!beginsCitation(note, trimmed(text, rest))) continue;
    parts.push(trimmed(text, { start: from, end: at + 1 }));
    from = at + 1;
  }
  parts.push(trimmed(text, { start: from, end: part.end }));
  return parts.filter(({ start, end }) => end > start);
}

/** `Feinstein, S., & Wood, R. (1995)`: the title is still to come. */
const endsInAuthorAndYear = (words: string): boolean =>
  /^[^“"«\d]{3,240}\((?:(?:18|19|20)\d{2}[a-h]?|n\.d\.)[^()]{0,24}\)$/u.test(words.trim());

/** Names with a comma or colon, a signal, a title in marks or a back-reference at the head. */
function beginsCitation(note: NoteText, span: Span): boolean {
  const words = note.text.slice(span.start, Math.min(span.end, span.start + 600));
  if (SIGNAL.test(words))
    return (
      evidence(note, {
        start: span.start + (SIGNAL.exec(words)?.[0].length ?? 0),
        end: span.end,
      }) >= ENOUGH
    );
  const names = readNames(words, 0, { familyFirst: true, fullNames: true, limit: words.length });
  const named = names !== undefined && /^\s?[,:(]/u.test(words.slice(names.end));
  const titled = note.titles.some(
    (mark) => mark.start - span.start >= 0 && mark.start - span.start < 3,
  );
  const back = /^(?:[Ii]bid|[Ii]d\.|[Tt]amże|[Ee]bd|[Тт]ам же|[Ii]dem|[Tt]enże)/u.test(words);
  const following = nextSentence(note, span);
  return back || ((named || titled) && evidence(note, following) >= ENOUGH);
}

const nextSentence = (note: NoteText, span: Span): Span => {
  for (const at of openOffsets(note, span)) {
    if (note.text.charAt(at) === ';') return { start: span.start, end: at };
  }
  return span;
};

/** Sentence ends inside a part; the last sentence is the rest. */
function sentences(note: NoteText, part: Span): Span[] {
  const found: Span[] = [];
  let from = part.start;
  for (const at of openOffsets(note, part)) {
    const isQuote = /[”"»’]/u.test(note.text.charAt(at));
    if (isQuote ? !isProse(note, { start: from, end: at }) : !endsSentence(note.text, at)) continue;
    if (!/^\s{1,3}(?:[\p{Lu}“"«„]|\d{1,2}\s\p{Lu})/u.test(note.text.slice(at + 1, at + 9)))
      continue;
    found.push(trimmed(note.text, { start: from, end: at + 1 }));
    from = at + 1;
  }
  found.push(trimmed(note.text, { start: from, end: part.end }));
  return found.filter(({ start, end }) => end > start);
}

/** The offset after the last signal inside a sentence whose rest is a citation. */
function afterSignal(note: NoteText, part: Span): { at: number; signal: string } | undefined {
  const words = note.text.slice(part.start, part.end);
  for (const match of words.matchAll(SIGNAL_INSIDE)) {
    const start = part.start + match.index;
    if (
      note.closed.some((mark) => start >= mark.start && start < mark.end && mark.kind !== 'bracket')
    )
      continue;
    const at = start + match[0].length;
    const rest = { start: at, end: part.end };
    if (evidence(note, rest) >= ENOUGH && beginsLikeCitation(note, rest))
      return { at, signal: match[0].trim().replace(/[:,]$/u, '') };
  }
  return undefined;
}

/** After a signal in mid-sentence a name, a title in marks or a capital has to follow. */
const beginsLikeCitation = ({ text, titles }: NoteText, { start }: Span): boolean =>
  titles.some((mark) => mark.start === start) ||
  /^(?:\p{Lu}|[Ii]bid|de\s|von\s|van\s)/u.test(text.slice(start, start + 6));

interface Split {
  citations: CitationPiece[];
  prose: Span[];
}

/** `See infra notes 45-54 and accompanying text`: the author points to his own words. */
const CROSS_REFERENCE =
  /^(?:see,?\s|cf\.\s|but see\s)?(?:(?:infra|supra)\s(?:text|parts?|sections?|part\s)|infra\s(?:notes?|n\.)|supra\snotes?\s\d{1,4}(?:\s?[-–]\s?\d{1,4})?\sand\s(?:accompanying\s)?text)/iu;

/** Cuts off the signal at the head: `See`, `Zob. także`. */
function withSignal(note: NoteText, span: Span, signal: string | null): CitationPiece {
  const words = note.text.slice(span.start, Math.min(span.end, span.start + 200));
  const match = SIGNAL.exec(words);
  const namesCarryOver = LEAD_IN_MANY.test(words.slice(0, 80));
  if (match === null || (LEAD_IN.test(words) && wordCount(match[0]) > 1))
    return { span, signal, namesCarryOver, isTentative: false };
  const printed = match[0].trim().replace(/[:,]$/u, '');
  return {
    span: { start: span.start + match[0].length, end: span.end },
    signal: printed,
    namesCarryOver,
    isTentative: false,
  };
}

/** Where prose begins again after a citation that has come to its end. */
function afterCitation(note: NoteText, list: readonly Span[], at: number): number | undefined {
  const start = list[at]?.start ?? 0;
  for (let next = at + 1; next < list.length; next += 1) {
    const end = (list[next - 1]?.end ?? 0) - 1;
    const words = note.text.slice(start, end);
    const sentence = list[next];
    if (sentence === undefined) continue;
    if (
      !isProse(note, sentence) &&
      !isStatement(note, sentence) &&
      afterSignal(note, sentence) === undefined
    )
      continue;
    if (!CLOSES.test(words.slice(-8)) || endsInAuthorAndYear(words)) continue;
    if (evidence(note, { start, end }) >= ENOUGH) return next;
  }
  return undefined;
}

const one = (citation: CitationPiece, prose: Span[]): Split => ({ citations: [citation], prose });

/** The sentences from `at` on begin with a citation: cut off its signal and the prose around it. */
function readCitation(note: NoteText, list: readonly Span[], at: number, part: Span): Split {
  const sentence = list[at] ?? part;
  const prose = at === 0 ? [] : [{ start: part.start, end: list[at - 1]?.end ?? part.start }];
  const rest = { start: sentence.start, end: part.end };
  const prosaic = isProse(note, sentence);
  const inner = prosaic || hasEarlySignal(note, rest) ? afterSignal(note, rest) : undefined;
  if (inner !== undefined) {
    const before = { start: part.start, end: inner.at };
    return one(withSignal(note, { start: inner.at, end: part.end }, inner.signal), [before]);
  }
  const next = afterCitation(note, list, at);
  const remainder = next === undefined ? undefined : list[next];
  if (next === undefined || remainder === undefined)
    return one(withSignal(note, rest, null), prose);
  const own = { start: sentence.start, end: list[next - 1]?.end ?? rest.end };
  const later = readPart(note, { start: remainder.start, end: part.end });
  return {
    citations: [withSignal(note, own, null), ...later.citations],
    prose: [...prose, ...later.prose],
  };
}

/** A sentence that has come to its end as citations do cites by itself, whatever follows. */
const isWhole = (note: NoteText, { start, end }: Span): boolean =>
  CLOSES.test(note.text.slice(Math.max(start, end - 9), end - 1)) &&
  evidence(note, { start, end }) >= ENOUGH;

/** One part between semicolons: leading sentences of prose, then the citation, if there is one. */
function readPart(note: NoteText, part: Span): Split {
  const none: Split = { citations: [], prose: [part] };
  const head = note.text.slice(part.start, part.start + 120);
  if (part.end - part.start > LONGEST || CROSS_REFERENCE.test(head)) return none;
  const list = sentences(note, part);
  for (let at = 0; at < list.length; at += 1) {
    const sentence = list[at] ?? part;
    const { start } = sentence;
    const rest = { start, end: part.end };
    const isLast = list.length - at === 1;
    const whole =
      isLast || evidence(note, sentence) >= 1 || SIGNAL.test(note.text.slice(start, start + 60));
    if (!whole || (evidence(note, rest) < ENOUGH && !isWhole(note, sentence))) continue;
    const prosaic = isProse(note, sentence);
    const hasSignal =
      (prosaic || hasEarlySignal(note, rest)) && afterSignal(note, rest) !== undefined;
    if (!hasSignal && !isLast && prosaic) continue;
    if (!hasSignal && speaksItself(note, sentence)) return onlyLink(note, part);
    return readCitation(note, list, at, part);
  }
  return isTentative(note, part)
    ? one({ ...withSignal(note, part, null), isTentative: true }, [])
    : none;
}

/** `Буря на Кавказе. С. 5`: words that may be a title, and a page. */
function isTentative(note: NoteText, part: Span): boolean {
  const words = note.text.slice(part.start, part.end);
  return wordCount(words) <= 14 && evidence(note, part) >= 1 && /\d[.)]?\s*$/u.test(words);
}

/** "I have prepared a list at https://…": the author speaks; of the sentence only the address is cited. */
const speaksItself = ({ text }: NoteText, { start }: Span): boolean =>
  /^(?:I|We|It|There|This is|These are|He|She|They|Ich|Wir|Es|Nous|Il y a|Мы|Это)\s\p{Ll}/u.test(
    text.slice(start, start + 16),
  );

function onlyLink(note: NoteText, part: Span): Split {
  const link = note.closed.find(
    ({ kind, start, end }) => kind === 'link' && start >= part.start && end <= part.end,
  );
  if (link === undefined) return { citations: [], prose: [part] };
  const span = { start: link.start, end: link.end };
  const before = { start: part.start, end: link.start };
  return one(withSignal(note, span, null), [before]);
}

/** "For more information see also: …" */
const hasEarlySignal = ({ text }: NoteText, { start }: Span): boolean =>
  /^\p{Lu}[\p{L}\s]{2,60}?\s(?:see|see also|zob\.|por\.|vgl\.|siehe|voir|см\.):?\s/iu.test(
    text.slice(start, start + 90),
  );

/** Never cuts inside brackets, quotation marks, italics or addresses. Time is linear in the note. */
export function splitCitations(text: string, span: Span, styles: readonly StyledSpan[]): SplitNote {
  if (span.end - span.start > 20 * LONGEST) return { citations: [], prose: [span] };
  const note = noteText(text, span, styles);
  const citations: CitationPiece[] = [];
  const prose: Span[] = [];
  const parts = atSemicolons(note)
    .flatMap((piece) => atFullStops(note, piece))
    .flatMap((piece) => atHangingSignals(note, piece));
  for (const part of parts) {
    const split = readPart(note, part);
    for (const words of split.prose) {
      const embedded = takeEmbedded(text, words);
      prose.push(...embedded.prose);
      citations.push(...embedded.citations);
    }
    citations.push(...split.citations);
  }
  return { citations: citations.sort((a, b) => a.span.start - b.span.start), prose };
}
