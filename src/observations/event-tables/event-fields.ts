/** What a row of an event table says, whatever table it is of; and the small readings that all tables share. Pure. */

import type { z } from 'zod';
import type { ActorKind } from '../../actors/model.ts';
import { edtfRange } from '../../kernel/dates/edtf-range.ts';
import type { EventFacts, Part } from '../model.ts';

/** Why a row cannot be taken, for the person who looks at it. */
export class RowProblem extends Error {}

export type Cells = ReadonlyMap<string, string>;

export interface EventActor {
  readonly part: Part;
  readonly name: string;
  readonly kind: ActorKind;
  /** Codes of the state that it is, or that it acts for. */
  readonly iso2?: string;
  readonly iso3?: string;
  readonly cow?: number;
  readonly gw?: number;
  /** Of a force or a population: the state it belongs to, by its English name. */
  readonly of?: string;
}

export interface EventFields {
  /** Names the row within its table. */
  readonly key: string;
  readonly title: string;
  readonly text: string;
  /** EDTF. */
  readonly date: string;
  readonly actors: readonly EventActor[];
  readonly place: { name: string; latitude: number | null; longitude: number | null } | null;
  readonly event: z.infer<typeof EventFacts>;
  /** Where the report can be read; empty when the table does not say. */
  readonly url: string;
  readonly note: string;
}

/** Literal words by which tables say that they know nothing. */
const NOTHING = new Set(['', 'none', 'null', 'na', 'n/a', 'nan']);

export const cell = (cells: Cells, column: string): string => {
  const text = cells.get(column)?.trim() ?? '';
  return NOTHING.has(text.toLowerCase()) ? '' : text;
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const two = (value: string): string => value.padStart(2, '0');

/** `2020-09-27`, also with a time behind it, `20200927`, `27 September 2020`, `27-Sep-2020`; null for all else. */
function writtenDay(text: string): string | null {
  const iso = /^(\d{4})-(\d\d?)-(\d\d?)(?:[T ].*)?$/u.exec(text);
  if (iso) return `${iso[1]}-${two(iso[2] ?? '')}-${two(iso[3] ?? '')}`;
  const compact = /^(\d{4})(\d\d)(\d\d)$/u.exec(text);
  if (compact) return `${compact[1]}-${compact[2]}-${compact[3]}`;
  const named = /^(\d\d?)[ -]([A-Za-z]{3})[a-z]*[ -](\d{4})$/u.exec(text);
  const month = MONTHS.indexOf(named?.[2]?.toLowerCase() ?? '') + 1;
  return named && month > 0 ? `${named[3]}-${two(String(month))}-${two(named[1] ?? '')}` : null;
}

const isInCalendar = (day: string): boolean => edtfRange(day)?.kind === 'day';

/** A day of the calendar. Throws for an empty cell, for what is no date, and for 30 February. */
export function dayOf(cells: Cells, column: string): string {
  const text = cell(cells, column);
  if (text === '') throw new RowProblem(`It has no date (column ${column}).`);
  const day = writtenDay(text);
  if (day === null) throw new RowProblem(`“${text}” in the column ${column} is no date.`);
  if (!isInCalendar(day)) {
    throw new RowProblem(`There is no day ${text} in the calendar (column ${column}).`);
  }
  return day;
}

/** A number; null for an empty cell. Throws for what is none. */
export function numberOf(cells: Cells, column: string): number | null {
  const text = cell(cells, column);
  if (text === '') return null;
  const value = Number(text);
  if (Number.isFinite(value)) return value;
  throw new RowProblem(`“${text}” in the column ${column} is no number.`);
}

export function countOf(cells: Cells, column: string): number | null {
  const value = numberOf(cells, column);
  if (value === null || (Number.isInteger(value) && value >= 0)) return value;
  throw new RowProblem(`${value} in the column ${column} is no count of people.`);
}

type Deaths = z.infer<typeof EventFacts>['deaths'];

/** Best, low and high estimate in their order; one that is missing is the best one. */
export function deathsOf(best: number | null, low: number | null, high: number | null): Deaths {
  const middle = best ?? low ?? high;
  if (middle === null) return null;
  const all = [middle, low ?? middle, high ?? middle];
  return { best: middle, low: Math.min(...all), high: Math.max(...all) };
}

export function placeOf(
  cells: Cells,
  names: readonly string[],
  [latitude, longitude]: readonly [string, string],
): EventFields['place'] {
  const name = names.map((column) => cell(cells, column)).find((text) => text !== '') ?? '';
  const [north, east] = [numberOf(cells, latitude), numberOf(cells, longitude)];
  if (north !== null && Math.abs(north) > 90) {
    throw new RowProblem(`${north} in the column ${latitude} is no latitude.`);
  }
  if (east !== null && Math.abs(east) > 180) {
    throw new RowProblem(`${east} in the column ${longitude} is no longitude.`);
  }
  if (name === '' && (north === null || east === null)) return null;
  const whole = north !== null && east !== null;
  return {
    name: (name || `${north}, ${east}`).slice(0, 300),
    latitude: whole ? north : null,
    longitude: whole ? east : null,
  };
}

export function keyOf(cells: Cells, column: string): string {
  const key = cell(cells, column);
  if (key === '') throw new RowProblem(`It has no number of its own (column ${column}).`);
  return key.slice(0, 300);
}

/** A part of a title that has something to say. */
export const joined = (parts: readonly string[], between: string): string =>
  parts.filter((part) => part !== '').join(between);

export const shortened = (text: string, most = 300): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
