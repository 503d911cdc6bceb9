/** What a column of a plain table of numbers can hold; any other column tells one number from another. */
export const SERIES_FIELDS = ['date', 'value', 'estimated', 'note'] as const;
export type SeriesField = (typeof SERIES_FIELDS)[number];

/** What a column that tells numbers apart is best called, so that the question “who has which share of whose” can be asked and names of actors are known. */
export const SERIES_ROLES = ['supplier', 'recipient', 'partner', 'country'] as const;
export type SeriesRole = (typeof SERIES_ROLES)[number];
