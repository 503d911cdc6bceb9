/** Row types of claims. */

export interface ClaimRow {
  id: string;
  details: string;
}

export interface ArgumentTables {
  claims: ClaimRow;
}
