import { expect, it } from 'vitest';
import type { Calibration } from '../../exchange/project/calibrate.ts';
import { confidenceOf, countingWords, progressShare, takenWords } from './project-words.ts';

const calibration: Calibration = {
  unit: 'utf-16',
  lineEnds: 'two',
  mark: true,
  end: 'inclusive',
  quoted: 100,
  matched: 100,
  equal: 0,
  next: 3,
};

it('says how sure the places of codings are', () => {
  expect(confidenceOf(calibration).level).toBe('high');
  expect(confidenceOf({ ...calibration, equal: 2 }).words).toContain('the same words');
  expect(confidenceOf({ ...calibration, matched: 80 }).level).toBe('fair');
  expect(confidenceOf({ ...calibration, matched: 20 }).level).toBe('low');
  expect(confidenceOf({ ...calibration, quoted: 0, matched: 0 }).level).toBe('none');
});

it('says how was counted, and what came of it', () => {
  expect(countingWords(calibration)).toBe(
    'UTF-16 units, a line end as two, a byte-order mark counted, the end included',
  );
  expect(takenWords({ added: 2, updated: 0, known: 1200 })).toBe('2 new, 1,200 known');
  expect(takenWords({ added: 0, updated: 0, known: 0 })).toBe('none');
});

it('moves on from stage to stage', () => {
  expect(progressShare({ stage: 'codes', done: 0, of: 0 })).toBe(0);
  expect(progressShare({ stage: 'codings', done: 1, of: 2 })).toBe(62.5);
  expect(progressShare({ stage: 'memos', done: 4, of: 4 })).toBe(100);
});
