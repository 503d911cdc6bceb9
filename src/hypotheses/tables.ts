/** Row types of expectations. */

export interface ExpectationRow {
  id: string;
  made_on: string;
  details: string;
}

export interface HypothesisTables {
  expectations: ExpectationRow;
}
