import { Option } from 'commander';
import { DomainError } from '../../kernel/errors.ts';
import type { ReportMaker, ReportOptions } from './report-maker.ts';

const query = new Option('--query <query>', 'words: what is looked for, as in search');
const against = new Option(
  '--against <query>',
  'keywords: the other side; without it all the rest',
);
const window = new Option('--window <words>', 'collocates: words on each side').default('5');
const most = new Option('--most <rows>', 'words: most rows of the table').default('200');

const textOf = (options: ReportOptions, name: string): string => {
  const value = options[name];
  return typeof value === 'string' ? value : '';
};

function queryOf(options: ReportOptions, report: string): string {
  const text = textOf(options, 'query');
  if (text !== '') return text;
  throw new DomainError('wrong-use', `The report ${report} needs --query QUERY.`);
}

function numberOf(options: ReportOptions, name: string): number {
  const number = Number(textOf(options, name));
  if (Number.isInteger(number) && number > 0) return number;
  throw new DomainError('wrong-use', `--${name} must be a whole number above 0.`);
}

export const keywordsReport: ReportMaker = {
  name: 'keywords',
  says: 'words typical of what --query finds against --against, or the rest',
  options: [query, against, most],
  searches: true,
  make: async ({ db }, options) => {
    const { keywordsTable } = await import('../../search/results/report-tables.ts');
    const target = queryOf(options, 'keywords');
    const reference = textOf(options, 'against');
    return keywordsTable(db, { target, reference, limit: numberOf(options, 'most') });
  },
};

export const collocatesReport: ReportMaker = {
  name: 'collocates',
  says: 'words that stand near what --query finds',
  options: [query, window, most],
  searches: true,
  make: async ({ db }, options) => {
    const { collocatesTable } = await import('../../search/results/report-tables.ts');
    const asked = { query: queryOf(options, 'collocates'), window: numberOf(options, 'window') };
    return collocatesTable(db, { ...asked, limit: numberOf(options, 'most') });
  },
};

export const frequencyReport: ReportMaker = {
  name: 'frequency',
  says: 'the most frequent words, of all or of what --query finds',
  options: [query, most],
  searches: true,
  make: async ({ db }, options) => {
    const { frequencyTable } = await import('../../search/results/report-tables.ts');
    const asked = { query: textOf(options, 'query'), limit: numberOf(options, 'most') };
    return frequencyTable(db, asked);
  },
};
