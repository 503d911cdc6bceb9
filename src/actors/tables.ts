/** Row types of actors. */

export interface ActorRow {
  id: string;
  kind: string;
  name: string;
  /** JSON: the whole actor. */
  details: string;
}

export interface ActorTables {
  actors: ActorRow;
}
