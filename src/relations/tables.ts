/** Row types of agreements, series and routes. */

export interface AgreementRow {
  id: string;
  title: string;
  signed: string;
  details: string;
}

export interface ProvisionRow {
  id: string;
  agreement: string;
  details: string;
}

export interface PerformanceRow {
  id: string;
  provision: string;
  party: string;
  year: number;
  details: string;
}

export interface SeriesRow {
  id: string;
  title: string;
  details: string;
}

export interface SeriesPointRow {
  id: string;
  series: string;
  date: string;
  details: string;
}

export interface PlaceRow {
  id: string;
  name: string;
  details: string;
}

export interface LinkRow {
  id: string;
  from_place: string;
  to_place: string;
  details: string;
}

export interface RelationTables {
  agreements: AgreementRow;
  provisions: ProvisionRow;
  performances: PerformanceRow;
  series: SeriesRow;
  series_points: SeriesPointRow;
  places: PlaceRow;
  links: LinkRow;
}
