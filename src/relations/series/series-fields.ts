/** What a column of a plain table of numbers can hold; any other column tells one number from another. */
export const SERIES_FIELDS = ['date', 'value', 'estimated', 'note'] as const;
export type SeriesField = (typeof SERIES_FIELDS)[number];
