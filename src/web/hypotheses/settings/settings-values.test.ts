import { describe, expect, it } from 'vitest';
import {
  makeRivalry,
  makeWeighing,
  number,
} from '../../../hypotheses/weighing/testing/make-weighing.ts';
import { reckon } from '../reckon.ts';
import { DEFAULT_GRADES, DEFAULT_SCALE, readSettings, settingsValues } from './settings-values.ts';

const origins = [{ id: 'o1', title: 'The ministry', discount: 0.7 }];
const before = makeRivalry([0.5, 0.5], { origins });

describe('the settings of a weighing', () => {
  it('are read back as they were', () => {
    const { reliabilities, scale } = before;
    expect(settingsValues(before)).toMatchObject({ grades: DEFAULT_GRADES, scale: DEFAULT_SCALE });
    expect(readSettings(settingsValues(before), before).settings).toEqual({
      ...{ reliabilities, scale, origins },
    });
  });

  it('are refused where they are typed', () => {
    const values = settingsValues(before);
    const { errors } = readSettings(
      {
        grades: { ...values.grades, A: '1.2', B: 'good', F: '-0.1' },
        scale: { ...values.scale, slight: '0', moderate: '40', veryStrong: '' },
        discounts: { o1: '0.5-0.7' },
      },
      before,
    );
    expect(errors).toEqual({
      'grades.A': expect.stringMatching(/not above 1/),
      'grades.B': expect.stringMatching(/one number from 0 to 1/),
      'grades.F': expect.stringMatching(/not below 0/),
      'scale.slight': 'It must be more dB than 0.',
      'scale.strong': 'It must be more dB than the step before it, 40.',
      'scale.veryStrong': 'Write a number of dB, such as 10.',
      'discounts.o1': expect.stringMatching(/one number/),
    });
  });

  it('move everything while they are typed', () => {
    const weighing = makeWeighing([[number(0.9), number(0.1)]], {
      assessments: [{ report: { by: 'grade' } }],
      observations: [{ grade: { reliability: 'B', credibility: '2' } }],
    });
    const values = settingsValues(weighing.rivalry);
    const typed = { ...values, grades: { ...values.grades, B: '0.5' } };
    const { settings } = readSettings(typed, weighing.rivalry);
    expect(reckon(weighing, null, null).tried.verdict?.beliefs[0]).toBeCloseTo(0.84, 9);
    const draft = settings && { settings };
    expect(reckon(weighing, draft, null).tried.verdict?.beliefs[0]).toBeCloseTo(0.7, 9);
  });
});
