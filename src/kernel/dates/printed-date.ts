/** What the reader of dates gives back. */
export interface DateReading {
  /** EDTF level 0–1, or level 2 (`XXXX-05-15`) where the year is not printed. */
  edtf: string;
  /** By which way of writing: `roman-month`, `day-first`, `month-name` … */
  how: string;
}

export interface DateInText {
  start: number;
  end: number;
  printed: string;
  /** `undated`: "n.d.", "o. J.", "б. г."; `forthcoming`: "in print". Both have no readings. */
  kind: 'date' | 'undated' | 'forthcoming';
  /** Every reading that the letters allow, the most likely first; none for a day that never was. */
  readings: DateReading[];
}

/** One way of writing dates: a pattern and what its groups mean. Undefined groups were not printed. */
export interface DateStyle {
  pattern: RegExp;
  /** What every such date has, as a pattern that costs little: one that is never tried is never compiled. */
  needs?: RegExp;
  kind?: 'undated' | 'forthcoming';
  /** True when these words can only be a date, so that one without a reading (31 II 2021) is kept. */
  claims?: (groups: Record<string, string | undefined>) => boolean;
  read: (groups: Record<string, string | undefined>, language: string | undefined) => DateReading[];
}

/** Keeps what the calendar allows, each day once. */
export function readings(
  ...found: readonly (readonly [string | undefined, string])[]
): DateReading[] {
  const list: DateReading[] = [];
  for (const [edtf, how] of found) {
    if (edtf !== undefined && !list.some((known) => known.edtf === edtf)) list.push({ edtf, how });
  }
  return list;
}
