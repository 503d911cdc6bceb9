import { expect, it } from 'vitest';
import { toCsv } from './chart-export.ts';

it('quotes what a comma, a quote or a line would break', () => {
  expect(toCsv({ columns: ['a', 'b'], rows: [['x, "y"', 2]] })).toBe('a,b\r\n"x, ""y""",2\r\n');
});

it('keeps a spreadsheet from running a cell', () => {
  expect(toCsv({ columns: ['a'], rows: [['=1+1'], ['-5'], [-5]] })).toBe(
    "a\r\n'=1+1\r\n'-5\r\n-5\r\n",
  );
});
