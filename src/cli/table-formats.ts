/** What a table can be written as, for the options of commands: without what writes it, which loads slowly. */
export const TABLE_FORMATS = ['text', 'json', 'csv', 'html', 'xlsx', 'docx'] as const;

export interface TableOptions {
  format: (typeof TABLE_FORMATS)[number];
  /** File to write instead of the terminal. */
  output?: string;
}
