import { makeReport } from '../cases/make-report.ts';
import { DomainError } from '../kernel/errors.ts';
import { search } from '../search/actions.ts';
import { SearchRequest, type SearchResponse } from '../search/model.ts';
import { concordanceTable } from '../search/results/report-tables.ts';
import { openIndexed } from './open-indexed.ts';
import { print, printReport } from './print-report.ts';
import type { TableOptions } from './table-formats.ts';
import type { Terminal } from './terminal.ts';

interface Options extends TableOptions {
  limit: number;
  sort?: string;
}

/** Hits read at once; more of them come in pages. */
const PAGE = 500;
const SIDE = 40;

export async function searchCase(
  path: string,
  query: string,
  { limit, sort, ...options }: Options,
  terminal: Terminal,
): Promise<void> {
  const opened = await openIndexed(path, terminal);
  try {
    const asked = (offset: number): SearchRequest => {
      const keys = sort === undefined ? [] : sort.split(',');
      const page = { offset, limit: Math.min(PAGE, limit - offset) };
      const request = SearchRequest.safeParse({ query, sort: keys, ...page });
      if (request.success) return request.data;
      throw new DomainError(
        'wrong-use',
        `--sort ${sort}: up to three of 1L 2L 3L match 1R 2R 3R date -date.`,
      );
    };
    const answer = await search(opened.db, asked(0));
    while (answer.hits.length < Math.min(limit, answer.total)) {
      const more = await search(opened.db, asked(answer.hits.length));
      if (more.hits.length === 0) break;
      answer.hits.push(...more.hits);
    }
    const { format } = options;
    if (format === 'text') await print(asText(answer), options, terminal);
    else if (format === 'json') await print(asJson(answer), options, terminal);
    else
      await printReport(
        opened.db,
        await makeReport(opened.db, concordanceTable(answer)),
        options,
        terminal,
      );
  } finally {
    await opened.close();
  }
}

function asJson({ query, total, documents, words, hits }: SearchResponse): string {
  const listed = hits.map(({ sphere: _, ...hit }) => hit);
  return JSON.stringify({ query, total, documents, words, hits: listed }, null, 2);
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');

function asText(answer: SearchResponse): string {
  const { total, passages, documents, words, perMillion } = answer;
  const rate = perMillion === null ? '' : `, ${perMillion.toFixed(1)} per million words`;
  const lines = answer.hits.map(({ left, match, right, title, date }) => {
    const before = oneLine(left).slice(-SIDE).padStart(SIDE);
    const after = oneLine(right).slice(0, SIDE).padEnd(SIDE);
    const from = [date, title].filter((part) => part !== '').join(' ');
    return `${before}[${oneLine(match)}]${after}  ${from}`;
  });
  const counted = `${total} hits in ${passages} passages of ${documents} documents; ${words} words searched${rate}`;
  const more = total > lines.length ? [`… and ${total - lines.length} more (--limit)`] : [];
  return [`Looked for ${answer.understood}.`, counted, ...lines, ...more].join('\n');
}
