import { describe, expect, it } from 'vitest';
import { findMarkers, numbersIn } from './find-markers.ts';
import type { Face, Line, Run } from './page-model.ts';
import type { FoundNote } from './split-notes.ts';

const face: Face = { name: 'Serif', italic: false, bold: false, smallCaps: false };

/** `word^12^` in a test line stands for raised 12. */
function line(marked: string, page = 1): Line {
  let text = '';
  const runs: Run[] = [];
  for (const [i, part] of marked.split('^').entries()) {
    if (part === '') continue;
    const start = text.length;
    text += part;
    runs.push({
      start,
      end: text.length,
      x: start * 5,
      right: text.length * 5,
      size: i % 2 ? 6 : 10,
      raised: i % 2 === 1,
      face,
    });
  }
  return { page, number: 1, text, runs, x: 0, right: text.length * 5, y: 100, size: 10 };
}

const note = (value: number, page = 1): FoundNote => ({
  label: String(value),
  value,
  slices: [],
  page,
});
const labels = (lines: Line[], notes: FoundNote[]) =>
  findMarkers(lines, notes, false).flatMap((hit) =>
    hit.labels.map((label) => `${label}:${hit.basis}`),
  );

describe('numbersIn', () => {
  it('reads lists and ranges', () => {
    expect(numbersIn('12, 13')).toEqual([12, 13]);
    expect(numbersIn('12–14')).toEqual([12, 13, 14]);
    expect(numbersIn('th')).toEqual([]);
  });
});

describe('findMarkers', () => {
  it('finds raised numbers that answer to notes and leaves powers alone', () => {
    const lines = [line('The road^1^ is 40 km^2^ wide.^2^ It closed.^3^')];
    expect(labels(lines, [note(1), note(2), note(3)])).toEqual([
      '1:layout',
      '2:layout',
      '3:layout',
    ]);
    expect(findMarkers(lines, [note(1), note(2), note(3)], false)[1]?.from).toBeGreaterThan(20);
  });
  it('recovers a mark that was set as a plain figure', () => {
    const price = [line('First.^1^ The fee was 1993.2 a ton. Later.^3^')];
    expect(labels(price, [note(1), note(2), note(3)]).sort()).toEqual(['1:layout', '3:layout']);
    const year = [line('First.^1^ The line was closed in 1993.2 Later.^3^')];
    expect(labels(year, [note(1), note(2), note(3)]).sort()).toContain('2:guess');
    const stuck = [line('First.^1^ The line was closed.2 Later.^3^')];
    expect(labels(stuck, [note(1), note(2), note(3)]).sort()).toEqual([
      '1:layout',
      '2:guess',
      '3:layout',
    ]);
  });
  it('takes the nearest note when numbers begin again on each page', () => {
    const lines = [line('One.^1^'), line('Two.^1^', 2)];
    expect(findMarkers(lines, [note(1, 1), note(1, 2)], false)).toHaveLength(2);
  });
});
