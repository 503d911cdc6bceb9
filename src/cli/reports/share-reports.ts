import { Option } from 'commander';
import { DomainError } from '../../kernel/errors.ts';
import type { ReportMaker, ReportOptions } from './report-maker.ts';

const several = (value: string, before: string[] | undefined): string[] => [
  ...(before ?? []),
  value,
];

export const wordOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** A year of `--from` or `--to`; null when it is not said. */
function yearOf(options: ReportOptions, name: 'from' | 'to'): number | null {
  const text = wordOf(options[name]);
  if (text === null) return null;
  if (/^\d{4}$/u.test(text)) return Number(text);
  throw new DomainError('wrong-use', `--${name} needs a year such as 2016, not “${text}”.`);
}

/** `--recipient`, `--supplier` and every `--where DIMENSION=NAME`. */
function named(options: ReportOptions): Record<string, string> {
  const of: Record<string, string> = {};
  for (const dimension of ['recipient', 'supplier']) {
    const name = wordOf(options[dimension]);
    if (name !== null) of[dimension] = name;
  }
  const where = Array.isArray(options.where) ? options.where : [];
  for (const pair of where.map(String)) {
    const at = pair.indexOf('=');
    if (at < 1) throw new DomainError('wrong-use', `--where needs DIMENSION=NAME, not “${pair}”.`);
    of[pair.slice(0, at)] = pair.slice(at + 1);
  }
  return of;
}

function lengthOf(value: unknown): number | null {
  const text = wordOf(value);
  if (text === null) return null;
  const length = Number(text);
  if (Number.isInteger(length) && length > 0 && length <= 200) return length;
  throw new DomainError('wrong-use', `--windows needs a number of years, not “${text}”.`);
}

export const sharesReport: ReportMaker = {
  name: 'shares',
  says: 'who has which share of a total, such as the suppliers of --recipient from year to year',
  options: [
    new Option('--recipient <actor>', 'shares: whose imports'),
    new Option('--supplier <actor>', 'shares: whose exports'),
    new Option(
      '--where <attribute=value>',
      'shares: only numbers with this value of a dimension; may be repeated',
    ).argParser(several),
    new Option('--by <attribute>', 'shares: the dimension whose values share the total'),
    new Option('--from <date>', 'shares: first year'),
    new Option('--to <date>', 'shares: last year'),
    new Option('--series <series>', 'shares: which series, by id or title'),
    new Option('--windows <years>', 'shares: over each stretch of so many years'),
    new Option('--vintage <series>', 'shares: the same in this other series, side by side'),
  ],
  make: async ({ db }, options) => {
    const ask = await import('../../relations/series/ask-shares.ts');
    const tables = await import('../../relations/series/share-tables.ts');
    const asked = {
      series: wordOf(options.series),
      by: wordOf(options.by),
      of: named(options),
      from: yearOf(options, 'from'),
      to: yearOf(options, 'to'),
    };
    const length = lengthOf(options.windows);
    const vintage = wordOf(options.vintage);
    if (length !== null && vintage !== null) {
      throw new DomainError('wrong-use', '--windows and --vintage do not go together.');
    }
    if (length !== null) return tables.windowsTable(await ask.askWindows(db, asked, length));
    if (vintage !== null) return tables.vintagesTable(await ask.askVintages(db, asked, vintage));
    return tables.sharesTable(await ask.askShares(db, asked));
  },
};

export const figuresReport: ReportMaker = {
  name: 'figures',
  says: 'each figure of the case, held against the series from which it is had',
  options: [],
  make: async ({ db }) => {
    const { checkFigures } = await import('../../relations/series/check-figures.ts');
    const { figuresTable } = await import('../../relations/series/figures-table.ts');
    return figuresTable(await checkFigures(db));
  },
};
