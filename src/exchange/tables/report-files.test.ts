import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Report } from '../../cases/report.ts';
import { reportCsv } from './report-csv.ts';
import { reportText } from './report-text.ts';
import { reportXlsx } from './report-xlsx.ts';

const report: Report = {
  report: 'codes',
  case: { title: 'Routes', hash: '0123456789abcdef' },
  made: { version: '1.0.0', seed: 1, asOf: null, coders: [], codebook: null },
  columns: [
    { key: 'code', label: 'Code', unit: '' },
    { key: 'share', label: 'Share', unit: '%' },
  ],
  rows: [
    { code: '=HYPERLINK("x")', share: 12.5 },
    { code: 'two\nlines', share: null },
    { code: '-', share: -3 },
  ],
  notes: ['A note.'],
};

it('writes CSV in which no cell is run, and numbers stay numbers', () => {
  expect(reportCsv(report)).toBe(
    'code,share\r\n"\'=HYPERLINK(""x"")",12.5\r\n"two\nlines",\r\n\'-,-3\r\n',
  );
});

it('writes a table for the terminal with numbers to the right', () => {
  expect(reportText(report).split('\n')).toEqual([
    'Codes',
    '',
    'Code             Share, %',
    '=HYPERLINK("x")      12.5',
    'two lines',
    '-                      -3',
    '',
    'A note.',
    'case “Routes”, state 0123456789abcdef · seed 1 · Dragoman 1.0.0',
    '',
  ]);
});

it('writes a workbook from words that XML cannot hold', async () => {
  const rows = [{ code: `a\u0000b\ud83d${'x'.repeat(40_000)}`, share: 1 }];
  const parts = unzipSync(await reportXlsx({ ...report, rows }));
  const strings = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
  expect(/a\ufffd?b\ufffd?(x+)</u.exec(strings)?.[1]?.length).toBe(32_767 - 4);
});
