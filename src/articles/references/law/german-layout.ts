/** Where German notes print their titles in plain words. */
import type { Head } from '../fields/head.ts';
import type { Layout } from '../fields/layout.ts';
import type { Slate } from '../slate.ts';
import { takeChapter, takeMonograph } from './chapter-place.ts';

/** An address, a day, an issue: not what is printed of a book. */
const NO_BOOK =
  /\uE000|\d{1,2}\.\s?(?:\d{1,2}\.|\p{Lu}\p{L}{2,8})\s?\d{4}|(?<!\p{L})(?:Jg\.|Jahrgang|Heft|H\.|Nr\.)\s?\d/u;

/** Authors by surname alone, or a German text: titles in plain words up to the year or the page. */
export function readGerman(slate: Slate, head: Head, layout: Layout, language = '') {
  const isShort = head.names.some(
    ({ given, family }) => given === undefined && family !== undefined,
  );
  if (!isShort && !language.startsWith('de')) return undefined;
  if (layout.inCue !== undefined) {
    const chapter = takeChapter(slate, layout);
    return { ...chapter, isChapter: true };
  }
  const isBook =
    isShort || (head.separator !== undefined && !NO_BOOK.test(slate.left.slice(head.end)));
  return isBook ? { ...takeMonograph(slate, layout, head.end), isChapter: false } : undefined;
}
