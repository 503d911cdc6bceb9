import type { Cell, ForeignTables } from '../../db/foreign-sqlite.ts';
import type { ForeignText } from '../project/foreign-text.ts';
import type { Losses } from '../project/losses.ts';
import { text } from './cells.ts';

/** What all parts of reading a QualCoder project share. */
export interface QualCoder {
  tables: ForeignTables;
  guid: (kind: string, id: Cell) => string;
  losses: Losses;
  /** Documents with text, by the id of the source. */
  texts: ReadonlyMap<string, ForeignText>;
}

/** Codings of old versions have no number of their own. */
export const codingKey = (
  row: Record<'ctid' | 'cid' | 'fid' | 'pos0' | 'pos1' | 'owner', Cell>,
): string =>
  row.ctid === null
    ? [row.cid, row.fid, row.pos0, row.pos1, row.owner].map(text).join(' ')
    : text(row.ctid);
