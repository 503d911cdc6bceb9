/** What a document can be told apart by: facts of its own, of its source, and any column that came with it. */

export interface Attribute {
  /** `sphere`, or `column:NAME` for a column of a corpus. */
  key: string;
  label: string;
}

/** In the order in which they are offered. */
export const ATTRIBUTES: readonly Attribute[] = [
  { key: 'language', label: 'Language' },
  { key: 'sphere', label: 'Sphere' },
  { key: 'class', label: 'Class' },
  { key: 'outlet', label: 'Outlet' },
  { key: 'author', label: 'Author' },
  { key: 'year', label: 'Year' },
  { key: 'month', label: 'Month' },
  { key: 'format', label: 'Format' },
];

const COLUMN = 'column:';

export const columnKey = (name: string): string => COLUMN + name;

export const attributeLabel = (key: string): string =>
  key.startsWith(COLUMN)
    ? key.slice(COLUMN.length)
    : (ATTRIBUTES.find((attribute) => attribute.key === key)?.label ?? key);

/** The facts from which values are read. */
export interface DocumentFacts {
  language: string;
  format: string;
  from: string | null;
  to: string | null;
  sphere: string | null;
  evidenceClass: string | null;
  outlet: string;
  author: string;
  columns: Readonly<Record<string, string>>;
}

/** The stretch of time that a date lies in, as so many letters of a day; '' when it may lie in more than one. */
const within = ({ from, to }: Pick<DocumentFacts, 'from' | 'to'>, letters: number): string =>
  from !== null && from.slice(0, letters) === to?.slice(0, letters) ? from.slice(0, letters) : '';

/** '' when the document does not say. */
export function attributeOf(facts: DocumentFacts, key: string): string {
  if (key.startsWith(COLUMN)) return facts.columns[key.slice(COLUMN.length)] ?? '';
  switch (key) {
    case 'language':
      return facts.language === 'und' ? '' : facts.language;
    case 'format':
      return facts.format;
    case 'sphere':
      return facts.sphere ?? '';
    case 'class':
      return facts.evidenceClass ?? '';
    case 'outlet':
      return facts.outlet;
    case 'author':
      return facts.author;
    case 'year':
      return within(facts, 4);
    case 'month':
      return within(facts, 7);
    default:
      return '';
  }
}
