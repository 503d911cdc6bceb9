/** Row types of observations; the columns beside `details` are those by which one looks for them. */

export interface ObservationRow {
  id: string;
  kind: string;
  title: string;
  /** EDTF. */
  date: string;
  /** First and last day that `date` may mean; null where it is open. */
  date_from: string | null;
  date_to: string | null;
  episode: string | null;
  /** Names the row of an event table: `ucdp-ged 12345`; null when it came from elsewhere. */
  imported: string | null;
  /** JSON: the whole observation. */
  details: string;
}

export interface EpisodeRow {
  id: string;
  title: string;
  date_from: string | null;
  date_to: string | null;
  details: string;
}

export interface ContestedTermRow {
  id: string;
  title: string;
  details: string;
}

export interface ObservationTables {
  observations: ObservationRow;
  episodes: EpisodeRow;
  contested_terms: ContestedTermRow;
}
