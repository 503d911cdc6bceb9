/** Back-references in the midst of a sentence: `…, LIEBERMAN, *supra* note 15, at 39, and liberty, *id.* at 162`. */
import type { Span } from '../../kernel/span.ts';
import type { CitationPiece } from './citation-piece.ts';

const PAGE =
  '(?:\\d{1,5}|[ivxlc]{1,8}(?![\\p{L}]))(?:\\s?[-–]\\s?\\d{1,5})?(?:\\sn\\.\\s?\\d{1,3})?';
const AT = `,?\\s(?:at|p\\.|pp\\.|¶{1,2}|§{1,2})\\s${PAGE}(?:,\\s${PAGE}(?!\\s\\p{L})){0,8}`;
const NAME = "\\p{Lu}[\\p{L}’'.-]{1,30}";
const NAMES = `${NAME}(?:\\s(?:&\\s|and\\s)?${NAME}){0,4}`;
const EMBEDDED = new RegExp(
  `(?<=[\\s(,])(?:(?<=[,;(“”’.]\\s|\\()(?:\\d{1,2}\\s)?${NAMES},?\\ssupra(?:,?\\snotes?\\s\\d{1,4}|(?=,\\sat\\s))(?:${AT})?|(?:\\d{1,2}\\s)?[Ii]d\\.${AT})(?![\\p{L}\\d])`,
  'gu',
);

export interface Embedded {
  citations: CitationPiece[];
  /** The words around them. */
  prose: Span[];
}

/** Only what points back is sought; a sentence that merely names an author cites nothing. */
export function takeEmbedded(text: string, words: Span): Embedded {
  const citations: CitationPiece[] = [];
  const prose: Span[] = [];
  let from = words.start;
  for (const { index, 0: printed } of text.slice(words.start, words.end).matchAll(EMBEDDED)) {
    const span = { start: words.start + index, end: words.start + index + printed.length };
    if (span.start > from) prose.push({ start: from, end: span.start });
    citations.push({ span, signal: null, namesCarryOver: false, isTentative: false });
    from = span.end;
  }
  if (words.end > from) prose.push({ start: from, end: words.end });
  return { citations, prose };
}
