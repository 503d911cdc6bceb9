import type { RecordKind } from '../db/records.ts';
import { Claim } from './model.ts';

export const claimRecords: RecordKind<Claim, 'claims'> = {
  table: 'claims',
  name: 'the claims',
  schema: Claim,
  columns: () => ({}),
};
