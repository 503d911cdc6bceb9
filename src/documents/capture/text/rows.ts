import type { FilePlace } from '../model.ts';

/** A line of the file that carries letters, without the blanks at its ends. */
export interface Row {
  text: string;
  at: FilePlace;
  /** Blanks before the first letter. */
  indent: number;
  /** Empty lines between this row and the one before it. */
  gap: number;
  /** A form feed stood between this row and the one before it. */
  newPage: boolean;
}

export type Newline = 'lf' | 'crlf' | 'cr' | 'mixed';

const LINE_END = /\r\n|\r|\n|\u2028|\u2029/g;

/** Which line ends the file uses; undefined when it has only one line. */
export function detectNewline(text: string): Newline | undefined {
  const crlf = text.match(/\r\n/g)?.length ?? 0;
  const cr = (text.match(/\r/g)?.length ?? 0) - crlf;
  const lf = (text.match(/\n/g)?.length ?? 0) - crlf;
  const kinds = [crlf > 0, cr > 0, lf > 0].filter(Boolean).length;
  if (kinds > 1) return 'mixed';
  if (crlf > 0) return 'crlf';
  if (cr > 0) return 'cr';
  return lf > 0 ? 'lf' : undefined;
}

const BLANK_START = /^[\s\u200b\ufeff]*/;
const BLANK_END = /[\s\u200b\ufeff]/;

/** Cuts a decoded file into rows. Pages are counted when the file has form feeds. */
export function splitRows(text: string): Row[] {
  const paged = text.includes('\f');
  const rows: Row[] = [];
  let gap = 0;
  let page = 1;
  let newPage = false;
  let number = 0;
  const take = (from: number, to: number): void => {
    number += 1;
    const line = text.slice(from, to);
    let column = 0;
    for (const part of paged ? line.split('\f') : [line]) {
      if (column > 0) {
        page += 1;
        newPage = true;
      }
      const indent = BLANK_START.exec(part)?.[0].length ?? 0;
      let end = part.length;
      while (end > indent && BLANK_END.test(part.charAt(end - 1))) end -= 1;
      if (end > indent) {
        const start = column + indent;
        const at: FilePlace = { offset: from + start, line: number, column: start + 1 };
        if (paged) at.page = page;
        rows.push({ text: part.slice(indent, end), at, indent, gap, newPage });
        gap = 0;
        newPage = false;
      } else if (!paged || part === line) gap += 1;
      column += part.length + 1;
    }
  };
  let from = 0;
  for (const match of text.matchAll(LINE_END)) {
    take(from, match.index);
    from = match.index + match[0].length;
  }
  take(from, text.length);
  return rows;
}
