/** JSON Lines: one object a line. A broken line costs itself and no other. */
import type { CorpusFile, CorpusRow } from './corpus-file.ts';
import { inMillions, LONGEST_ROW } from './corpus-file.ts';
import { decodeStream } from './decode-stream.ts';

/** Lines with their numbers; of one that is too long only that it is. */
async function* linesOf(
  pieces: AsyncIterable<string>,
): AsyncIterable<{ number: number; line: string; tooLong: boolean }> {
  let rest = '';
  let tooLong = false;
  let number = 0;
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      number += 1;
      yield { number, line: tooLong ? '' : rest + piece.slice(from, end), tooLong };
      [rest, tooLong, from] = ['', false, end + 1];
    }
    if (!tooLong) rest += piece.slice(from);
    if (rest.length > LONGEST_ROW) [rest, tooLong] = ['', true];
  }
  if (rest.trim() !== '' || tooLong) yield { number: number + 1, line: rest, tooLong };
}

export async function* readJsonLines(file: CorpusFile, encoding: string): AsyncIterable<CorpusRow> {
  for await (const { number, line, tooLong } of linesOf(decodeStream(file, encoding))) {
    if (tooLong) {
      const reason = `The line is longer than ${inMillions(LONGEST_ROW)} characters.`;
      yield { ok: false, row: number, reason };
    } else if (line.trim() !== '') yield readLine(line, number);
  }
}

export function readLine(line: string, row: number): CorpusRow {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, row, reason: 'The line is no JSON.' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, row, reason: 'The line is JSON and not an object with fields.' };
  }
  const cells = new Map<string, string>();
  for (const [name, field] of Object.entries(value)) cells.set(name, cellOf(field));
  return { ok: true, row, cells, warnings: [] };
}

/** Lists of words are joined as a person would write them; what is nested deeper stays JSON. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) {
    return value.join('; ');
  }
  return JSON.stringify(value);
}
