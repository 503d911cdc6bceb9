/** The fields of a reference that hold one printed value, in the order in which they are shown. */
export const REFERENCE_FIELDS = [
  'title',
  'containerTitle',
  'publisher',
  'place',
  'series',
  'volume',
  'issue',
  'number',
  'pages',
  'edition',
  'medium',
  'issued',
  'accessed',
  'url',
  'doi',
  'isbn',
] as const;

export type ReferenceField = (typeof REFERENCE_FIELDS)[number];
