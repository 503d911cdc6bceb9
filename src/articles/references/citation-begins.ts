/** Where in a note a citation begins, and where one has come to its end. */
import type { Span } from '../../kernel/span.ts';
import { ENOUGH, opensWithNames } from './citation-evidence.ts';
import { SIGNAL } from './cues.ts';
import { NO_NAME } from './fields/name-forms.ts';
import { citesLaw } from './law/read-law.ts';
import { evidence, type NoteText, openOffsets } from './note-text.ts';

/** What stands before a full stop has come to the end of a citation: a page, a year, an address. */
export const CLOSES =
  /(?:\d|[>\])”"»]|(?<!\p{L})(?:ff?|nn?|ss)\.?|et seq|[Ii]bid|cit|cyt|соч|(?<!\p{L})O|(?<!\p{L})[Ii]d|tamże|там же|ebd|ebenda)$/u;

/** `Feinstein, S., & Wood, R. (1995)`: the title is still to come. */
export const endsInAuthorAndYear = (words: string): boolean =>
  !/\p{Lu}{3,},?\s\p{Lu}{3,}/u.test(words) &&
  /^[^“"«\d]{3,240}\((?:(?:18|19|20)\d{2}[a-h]?|n\.d\.)[^()]{0,24}\)$/u.test(words.trim());

const SURNAME = "(?:(?:[Vv][ao]n|v\\.|[Dd]e[rnl]?|[Ll]a|zu[rm]?)\\s){0,3}\\p{Lu}[\\p{L}’'-]+";
/** `Rehbinder/Peukert, `, `Kovács et al, `: surnames alone, as in German notes. */
const SURNAMES = new RegExp(
  `^(?!\\p{Lu}\\p{L}+,\\s\\p{Ll})${SURNAME}(?:\\s?[/–]\\s?${SURNAME}){0,7}(?:\\set al\\.?)?,\\s`,
  'u',
);

/** Names with a comma or colon, a signal, a title in marks or a back-reference at the head. */
export function beginsCitation(note: NoteText, span: Span): boolean {
  const words = note.text.slice(span.start, Math.min(span.end, span.start + 600));
  if (SIGNAL.test(words))
    return (
      evidence(note, {
        start: span.start + (SIGNAL.exec(words)?.[0].length ?? 0),
        end: span.end,
      }) >= ENOUGH
    );
  if (citesLaw(words)) return true;
  const named = opensWithNames(words) || (SURNAMES.test(words) && !NO_NAME.test(words));
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
