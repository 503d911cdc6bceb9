import type { RecordKind } from '../db/records.ts';
import { Expectation } from './model.ts';

export const expectationRecords: RecordKind<Expectation, 'expectations'> = {
  table: 'expectations',
  name: 'the expectations',
  schema: Expectation,
  columns: ({ madeOn }) => ({ made_on: madeOn }),
};
