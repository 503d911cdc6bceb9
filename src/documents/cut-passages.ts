/** Cuts a text into passages: its paragraphs, the very long ones at the end of a sentence. */
import { graphemeStart } from '../kernel/graphemes.ts';
import { detectLanguage, scriptOf } from '../kernel/language.ts';
import { sentencesOf } from '../kernel/sentences.ts';
import type { Span } from '../kernel/span.ts';
import { countWords } from '../kernel/words.ts';
import type { Passage, TextLayout } from './document.ts';

/** UTF-16 units. A printed paragraph has 500 to 1,000; one beyond this was never broken by its author. */
const LONGEST = 3000;
/** Fewer letters do not tell their language apart from that of the text around them. */
const TELLING = 60;

export type PassageDraft = Omit<Passage, 'seq' | 'text'>;

export function cutPassages(
  text: string,
  layout: Pick<TextLayout, 'blocks'>,
  language?: string,
): PassageDraft[] {
  const whole = language ?? detectLanguage(text);
  const wholeScript = scriptOf(text);
  const spans = layout.blocks.flatMap((block) => pieces(text, block));
  return spans.map((span, position) => {
    const words = text.slice(span.start, span.end);
    const script = scriptOf(words);
    const own = words.length < TELLING && script === wholeScript ? 'und' : detectLanguage(words);
    return {
      start: span.start,
      end: span.end,
      position,
      language: own === 'und' ? (script === wholeScript ? whole : 'und') : own,
      script,
      words: countWords(words),
    };
  });
}

/** A block, or its parts when it is longer than a passage may be. */
function pieces(text: string, block: Span): Span[] {
  if (block.end - block.start <= LONGEST) return [{ start: block.start, end: block.end }];
  const found: Span[] = [];
  let current: Span | null = null;
  for (const sentence of sentencesOf(text, block)) {
    for (const part of chopped(text, sentence)) {
      if (current && part.end - current.start <= LONGEST) current.end = part.end;
      else {
        if (current) found.push(current);
        current = { ...part };
      }
    }
  }
  if (current) found.push(current);
  return found;
}

/** A sentence without end is cut at blanks, and where there are none between characters. */
function chopped(text: string, sentence: Span): Span[] {
  const parts: Span[] = [];
  let start = sentence.start;
  while (sentence.end - start > LONGEST) {
    const blank = text.lastIndexOf(' ', start + LONGEST);
    const end = blank > start ? blank : graphemeStart(text, start + LONGEST);
    parts.push({ start, end });
    start = end;
    while (start < sentence.end && /\s/u.test(text.charAt(start))) start += 1;
  }
  if (start < sentence.end) parts.push({ start, end: sentence.end });
  return parts;
}
