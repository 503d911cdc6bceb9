/** Plain text, letter by letter as it stands in the file; only what printers add to pages is taken out. */

import type { Dropped } from '../../capture/model.ts';
import { dropFurniture } from '../../capture/text/furniture.ts';
import { type Row, splitRows } from '../../capture/text/rows.ts';
import { measureWrap } from '../../capture/text/wrap.ts';
import type { TextBlock, TextLayout } from '../../document.ts';
import { layOutPlain } from '../../lay-out.ts';

export interface PlainReading {
  text: string;
  layout: TextLayout;
  dropped: Dropped[];
}

export function readPlain(file: string): PlainReading {
  const text = file.replace(/^\ufeff/, '').trimEnd();
  const rows = splitRows(text);
  if (text.includes('\f')) return readPrinted(text, rows);
  return { text, layout: layoutOf(text, rows), dropped: [] };
}

/** Lines of one width are joined to paragraphs by blank lines; without a width each line is one. */
function layoutOf(text: string, rows: readonly Row[]): TextLayout {
  if (measureWrap(rows) !== undefined) return numbered(layOutPlain(text), text);
  const blocks = rows.map(
    (row): TextBlock => ({
      start: row.at.offset,
      end: row.at.offset + row.text.length,
      kind: 'paragraph',
      line: row.at.line,
    }),
  );
  return { blocks, styles: [], pages: [] };
}

function numbered(layout: TextLayout, text: string): TextLayout {
  let line = 1;
  let at = 0;
  const blocks = layout.blocks.map((block): TextBlock => {
    for (; at < block.start; at += 1) if (text.charCodeAt(at) === 10) line += 1;
    return { ...block, line };
  });
  return { ...layout, blocks };
}

/** A text with form feeds: pages are known, and what comes back at their edges is no text. */
function readPrinted(text: string, rows: readonly Row[]): PlainReading {
  const { rows: kept, dropped } = dropFurniture(rows);
  const layout: TextLayout = { blocks: [], styles: [], pages: [] };
  const parts: string[] = [];
  let length = 0;
  let open: TextBlock | undefined;
  for (const row of kept) {
    const page = row.at.page ?? 1;
    const begins = open === undefined || row.gap > 0 || row.newPage;
    const glue = parts.length === 0 ? '' : begins ? '\n\n' : '\n';
    parts.push(glue, text.slice(row.at.offset, row.at.offset + row.text.length));
    const start = length + glue.length;
    length = start + row.text.length;
    if (page > (layout.pages.at(-1)?.number ?? 0)) layout.pages.push({ number: page, start });
    if (begins || open === undefined) {
      open = { start, end: length, kind: 'paragraph', page, line: row.at.line };
      layout.blocks.push(open);
    } else open.end = length;
  }
  return { text: parts.join(''), layout, dropped };
}
