/**
 * A project of another tool as our own words say it, before it is in the case. All readers of foreign
 * projects end here; codes, documents and codings point to one another by GUID, compared by `guidKey`.
 */
import { newGuid } from '../../coding/guid.ts';
import type { Code, Coding, CodingRun, MemoTarget } from '../../coding/model.ts';
import type { Dropped } from '../../documents/capture/model.ts';
import type { DocumentFormat, StatedFacts, TextLayout } from '../../documents/document.ts';
import type { Span } from '../../kernel/span.ts';
import type { Calibration } from './calibrate.ts';
import type { Losses } from './losses.ts';

export interface ForeignCode
  extends Pick<Code, 'name' | 'definition' | 'whenToUse' | 'whenNot' | 'example' | 'codable'> {
  guid: string;
  parent: string | null;
  /** `#rrggbb`; null when the project has none. */
  colour: string | null;
}

/** A coding with its place in `ForeignDocument.text`. */
export interface ForeignCoding extends Span {
  guid: string;
  code: string;
  /** What the project says was coded; null when it does not say. */
  quoted: string | null;
  coder: string;
  madeAt: string | null;
  /** Why the place is not to be believed; empty when it is. */
  doubt: string;
  origin?: Coding['origin'];
  /** Id of the run in the project. */
  run?: string;
  /** Surroundings of a quotation that stands in another text than this one. */
  context?: Pick<Coding, 'prefix' | 'suffix'>;
}

/** What only a project that we wrote ourselves knows of a document. */
export interface OwnFacts {
  stated: StatedFacts;
  language: string;
  date: string;
  importedAt: string;
  fingerprint: string;
  dropped: Dropped[];
  warnings: string[];
}

export interface ForeignDocument {
  guid: string;
  title: string;
  fileName: string;
  format: DocumentFormat;
  /** Empty when the project does not contain it. */
  text: string;
  layout: TextLayout | null;
  original: { bytes: Uint8Array; mediaType: string } | null;
  attributes: Record<string, string>;
  warnings: string[];
  codings: ForeignCoding[];
  own?: OwnFacts;
}

export interface ForeignMemo {
  guid: string;
  on: (typeof MemoTarget.options)[number];
  /** GUID of what it is about; `case` for the case. */
  target: string;
  title: string;
  text: string;
  author: string;
  madeAt: string | null;
  changedAt: string | null;
}

export interface ForeignProject {
  name: string;
  /** The program that wrote it, in its own words; empty when it does not say. */
  tool: string;
  codes: ForeignCode[];
  documents: ForeignDocument[];
  memos: ForeignMemo[];
  runs: CodingRun[];
  /** How offsets were understood; null when there was nothing to understand. */
  calibration: Calibration | null;
  losses: Losses;
}

/** Tools write the same GUID in either case, with and without braces. */
export const guidKey = (guid: string): string =>
  guid.trim().replace(/^\{/, '').replace(/\}$/, '').toLowerCase();

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export const isGuid = (text: string): boolean => GUID.test(guidKey(text));

/** The GUID that a thing of ours goes by when it was not imported with one. */
export const guidOf = (thing: { id: string; guid?: string | undefined }): string =>
  thing.guid ?? newGuid(thing.id);
