export type WordScript =
  | 'Latin'
  | 'Cyrillic'
  | 'Armenian'
  | 'Georgian'
  | 'Greek'
  | 'Arabic'
  | 'Hebrew'
  | '';

/** Blocks of Unicode that hold the letters we read; the modifier letters between them belong to none. */
const BLOCKS: readonly (readonly [from: number, to: number, script: WordScript])[] = [
  [0x41, 0x5a, 'Latin'],
  [0x61, 0x7a, 'Latin'],
  [0xc0, 0x24f, 'Latin'],
  [0x370, 0x3ff, 'Greek'],
  [0x400, 0x52f, 'Cyrillic'],
  [0x531, 0x58f, 'Armenian'],
  [0x5d0, 0x5ea, 'Hebrew'],
  [0x620, 0x64a, 'Arabic'],
  [0x66e, 0x6d3, 'Arabic'],
  [0x6fa, 0x77f, 'Arabic'],
  [0x10a0, 0x10ff, 'Georgian'],
  [0x1c90, 0x1cbf, 'Georgian'],
  [0x1e00, 0x1eff, 'Latin'],
  [0x1f00, 0x1fff, 'Greek'],
];

/** The script of the first letter that is in one we read; empty when there is none. */
export function scriptOfWord(word: string): WordScript {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    for (const [from, to, script] of BLOCKS) {
      if (code < from) break;
      if (code <= to) return script;
    }
  }
  return '';
}
