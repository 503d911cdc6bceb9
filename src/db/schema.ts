/** All tables of a case. Slices declare theirs in `tables.ts`; they are joined here, as types only. */
import type { Kysely } from 'kysely';
import type { ActorTables } from '../actors/tables.ts';
import type { ArgumentTables } from '../argument/tables.ts';
import type { ArticleTables } from '../articles/tables.ts';
import type { AuditTables } from '../audit/tables.ts';
import type { CodingTables } from '../coding/tables.ts';
import type { ComparisonTables } from '../comparison/tables.ts';
import type { DocumentTables } from '../documents/tables.ts';
import type { HypothesisTables } from '../hypotheses/tables.ts';
import type { ObservationTables } from '../observations/tables.ts';
import type { RelationTables } from '../relations/tables.ts';
import type { SearchTables } from '../search/tables.ts';
import type { SourceTables } from '../sources/tables.ts';
import type { HouseTables } from './tables.ts';

export interface Schema
  extends HouseTables,
    SourceTables,
    DocumentTables,
    ArticleTables,
    SearchTables,
    CodingTables,
    ActorTables,
    ObservationTables,
    RelationTables,
    ComparisonTables,
    HypothesisTables,
    ArgumentTables,
    AuditTables {}

export type Db = Kysely<Schema>;

/** Tables whose changes are recorded: those with a text primary key called `id`. */
export type TrackedTable = {
  [Name in keyof Schema]: Schema[Name] extends { id: string } ? Name : never;
}[keyof Schema];
