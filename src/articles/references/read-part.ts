/** One part of a note: the prose before a citation, the citation, the prose after it. */
import type { Span } from '../../kernel/span.ts';
import { beginsCitation, CLOSES, endsInAuthorAndYear } from './citation-begins.ts';
import { ENOUGH } from './citation-evidence.ts';
import type { CitationPiece } from './citation-piece.ts';
import { LEAD_IN, LEAD_IN_MANY, SIGNAL, SIGNAL_INSIDE } from './cues.ts';
import { takeEmbedded } from './embedded-references.ts';
import { endsSentence, wordCount } from './fields/segments.ts';
import {
  evidence,
  isProse,
  isStatement,
  type NoteText,
  openOffsets,
  trimmed,
} from './note-text.ts';

export interface Split {
  citations: CitationPiece[];
  /** Sentences that cite nothing. */
  prose: Span[];
}

/** A stretch longer than this is a text, not a citation; it is never taken apart. */
export const LONGEST = 4_000;

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

/** `zu den Grenzen ausführlich: König, …`: what the citation is about, up to a colon. */
const TOPIC =
  /^(?:\p{Ll}|(?:Zu[rm]?|Für|So|Dazu|Hierzu|Ausführlich|Grundlegend|Kritisch|Ähnlich|Anders|Dies|Dieser|Diese|Dieses|On|For)\s)(?:(?!(?:18|19|20)\d{2}|https?)[^:;“”„"«»]){2,180}:\s{1,2}(?=[\p{Lu}“„"«»*])/u;

function afterTopic(note: NoteText, part: Span): number | undefined {
  const head = note.text.slice(part.start, Math.min(part.end, part.start + 200));
  const topic = TOPIC.exec(head);
  if (topic === null) return undefined;
  const rest = { start: part.start + topic[0].length, end: part.end };
  return beginsCitation(note, rest) ? rest.start : undefined;
}

/** After a signal in mid-sentence a name, a title in marks or a capital has to follow. */
const beginsLikeCitation = ({ text, titles }: NoteText, { start }: Span): boolean =>
  titles.some((mark) => mark.start === start) ||
  /^(?:\p{Lu}|[Ii]bid|[Ii]d\.\s|de\s|von\s|van\s)/u.test(text.slice(start, start + 6));

/** `See infra notes 45-54 and accompanying text`: the author points to his own words. */
export const CROSS_REFERENCE =
  /^(?:see,?\s|cf\.\s|but see\s)?(?:(?:infra|supra)\s(?:text|parts?|sections?|part\s)|infra\s(?:notes?|n\.)|supra\snotes?\s\d{1,4}(?:\s?[-–]\s?\d{1,4})?\sand\s(?:accompanying\s)?text)/iu;

/** Cuts off the signal at the head: `See`, `Zob. także`. */
export function withSignal(note: NoteText, span: Span, signal: string | null): CitationPiece {
  const words = note.text.slice(span.start, Math.min(span.end, span.start + 200));
  const match = SIGNAL.exec(words);
  const namesCarryOver = LEAD_IN_MANY.test(words.slice(0, 80));
  if (match === null || (LEAD_IN.test(words) && wordCount(match[0]) > 1))
    return { span, signal, namesCarryOver, isTentative: false };
  const printed = match[0].trim().replace(/[:,]$/u, '');
  const rest = { start: span.start + match[0].length, end: span.end };
  return {
    span: { start: afterTopic(note, rest) ?? rest.start, end: span.end },
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

/** `span` begins with a citation; where that has come to its end the rest is read again. */
function citationAndRest(note: NoteText, span: Span, signal: string | null): Split {
  const list = sentences(note, span);
  const next = afterCitation(note, list, 0);
  const remainder = next === undefined ? undefined : list[next];
  if (next === undefined || remainder === undefined) return one(withSignal(note, span, signal), []);
  const own = { start: span.start, end: list[next - 1]?.end ?? span.end };
  const later = readPart(note, { start: remainder.start, end: span.end });
  return {
    citations: [withSignal(note, own, signal), ...later.citations],
    prose: later.prose,
  };
}

/** The sentences from `at` on begin with a citation: cut off its signal and the prose around it. */
function readCitation(note: NoteText, list: readonly Span[], at: number, part: Span): Split {
  const sentence = list[at] ?? part;
  const before = at === 0 ? [] : [{ start: part.start, end: list[at - 1]?.end ?? part.start }];
  const rest = { start: sentence.start, end: part.end };
  const inner =
    isProse(note, sentence) || hasEarlySignal(note, rest) ? afterSignal(note, rest) : undefined;
  const topic = inner === undefined ? afterTopic(note, rest) : undefined;
  const start = inner?.at ?? topic ?? rest.start;
  const { citations, prose } = citationAndRest(
    note,
    { start, end: part.end },
    inner?.signal ?? null,
  );
  const lead = start === rest.start ? before : [{ start: part.start, end: start }];
  return { citations, prose: [...lead, ...prose] };
}

/** A sentence that has come to its end as citations do cites by itself, whatever follows. */
const isWhole = (note: NoteText, { start, end }: Span): boolean =>
  CLOSES.test(note.text.slice(Math.max(start, end - 9), end - 1)) &&
  evidence(note, { start, end }) >= ENOUGH;

/** One part between semicolons: leading sentences of prose, then the citation, if there is one. */
export function readPart(note: NoteText, part: Span): Split {
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
      ((prosaic || hasEarlySignal(note, rest)) && afterSignal(note, rest) !== undefined) ||
      afterTopic(note, rest) !== undefined;
    if (!hasSignal && !isLast && prosaic) continue;
    if (!hasSignal && prosaic && takeEmbedded(note.text, sentence).citations.length > 0)
      return none;
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
  /^\p{L}[\p{L}\s]{2,60}?\s(?:[Ss]ee|[Ss]ee also|[Zz]ob\.|[Pp]or\.|[Vv]gl\.|[Ss]iehe|[Vv]oir|[Сс]м\.):?\s/u.test(
    text.slice(start, start + 90),
  );
