import { primaryLanguage } from '../letters/letter-forms.ts';
import { wordSpans } from '../words/scan-words.ts';
import type { ChunkLayout } from './chunk-layout.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface IndexedPassage {
  seq: number;
  /** sha-256 */
  text: string;
  start: number;
  end: number;
  language: string;
}

export interface CutChunk {
  layout: ChunkLayout;
  texts: string[];
  languages: string[];
  /** Number of each word; below zero until the vocabulary has settled. */
  tokens: Int32Array;
}

/** Passages without a known language are read as if they had none. */
export const languageOfPassage = (language: string): string =>
  language === 'und' ? '' : primaryLanguage(language);

/** Cuts passages into numbered words. `wordsOf` gives the text of a hash. */
export function cutChunk(
  passages: readonly IndexedPassage[],
  wordsOf: (text: string) => string,
  vocabulary: Vocabulary,
): CutChunk {
  const count = passages.length;
  const layout: ChunkLayout = {
    seqs: new Int32Array(count),
    starts: new Int32Array(count + 1),
    texts: new Int32Array(count),
    languages: new Int32Array(count),
  };
  const texts = new Map<string, number>();
  const languages = new Map<string, number>();
  let tokens = new Int32Array(count * 64 + 64);
  let at = 0;
  for (const [place, passage] of passages.entries()) {
    const words = wordsOf(passage.text).slice(passage.start, passage.end);
    const language = languageOfPassage(passage.language);
    const known = vocabulary.ofLanguage(language);
    const spans = wordSpans(words);
    if (at + spans.length / 2 > tokens.length) tokens = wider(tokens, at + spans.length);
    for (let n = 0; n < spans.length; n += 2) {
      const form = words.slice(spans[n], spans[n + 1]);
      tokens[at++] = known.get(form) ?? vocabulary.takeIn(language, form);
    }
    layout.seqs[place] = passage.seq;
    layout.starts[place + 1] = at;
    layout.texts[place] = numberOf(texts, passage.text);
    layout.languages[place] = numberOf(languages, passage.language);
  }
  return {
    layout,
    texts: [...texts.keys()],
    languages: [...languages.keys()],
    tokens: tokens.slice(0, at),
  };
}

function numberOf(list: Map<string, number>, name: string): number {
  const known = list.get(name);
  if (known !== undefined) return known;
  list.set(name, list.size);
  return list.size - 1;
}

function wider(tokens: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(Math.max(tokens.length * 2, least));
  grown.set(tokens);
  return grown;
}
