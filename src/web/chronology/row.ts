/** One observation as the timeline needs it. */
import type { ObservationKind, Part } from '../../observations/model.ts';

export interface ChronologyRow {
  readonly id: string;
  readonly kind: ObservationKind;
  readonly title: string;
  /** EDTF as it was written. */
  readonly date: string;
  /** First and last day; null where the date is open. */
  readonly from: string | null;
  readonly to: string | null;
  /** The day is not known, only a longer time in which it lies; or it is marked as uncertain. */
  readonly unsure: boolean;
  readonly parts: readonly { readonly actor: string; readonly part: Part }[];
  readonly codes: readonly string[];
  readonly episode: string | null;
  /** Of the sources that report it. */
  readonly spheres: readonly string[];
  /** Sources that do not copy one another. */
  readonly origins: number;
  /** Of an act: whether something was kept or broken. */
  readonly effect: 'compliance' | 'breach' | null;
}

/** A row with its days as numbers; rows without any day are left out of the picture. */
export interface TimedRow extends ChronologyRow {
  readonly first: number;
  readonly last: number;
}
