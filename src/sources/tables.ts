/** Row types of the register of sources. */

export interface SourceRow {
  id: string;
  title: string;
  /** First year of `issued`; null when there is none. */
  year: number | null;
  sphere: string | null;
  evidence_class: string | null;
  /** 0 or 1 */
  in_bibliography: number;
  /** JSON: the CSL item. */
  csl: string;
  /** JSON: the other fields of the source. */
  details: string;
}

export interface SourceTables {
  sources: SourceRow;
}
