/** An expectation as a person gives it, and what can be set on one. */
import { z } from 'zod';
import { Expectation, ExpectationStatus } from './model.ts';

const shape = Expectation.shape;

/** What is expected, before anything came of it. */
export const NewExpectation = z
  .object({
    text: shape.text,
    words: shape.words.default(''),
    by: shape.by.default(''),
    madeOn: shape.madeOn,
    horizon: shape.horizon.default(''),
    condition: shape.condition.default(''),
    probability: shape.probability,
    unchanged: shape.unchanged.default(null),
    emitted: shape.emitted.default([]),
    bearing: shape.bearing.default([]),
    locators: shape.locators.default([]),
    note: shape.note.default(''),
  })
  .strict();
export type NewExpectation = z.input<typeof NewExpectation>;

/** Fields to set; `probability: null` takes it away. */
export const ExpectationEdit = Expectation.omit({
  ...{ id: true, status: true, resolvedOn: true, resolvedBy: true, resolution: true },
})
  .partial()
  .extend({ probability: shape.probability.nullable() })
  .strict();
export type ExpectationEdit = z.infer<typeof ExpectationEdit>;

export const Resolution = z
  .object({
    status: ExpectationStatus.exclude(['open']),
    resolvedOn: shape.resolvedOn.default(''),
    resolvedBy: shape.resolvedBy.default(''),
    resolution: shape.resolution.default(''),
    bearing: shape.bearing.optional(),
  })
  .strict();
export type Resolution = z.input<typeof Resolution>;
