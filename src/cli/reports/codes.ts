import { Option } from 'commander';
import { filterFrom, filterOptions } from './filter-options.ts';
import type { ReportMaker } from './report-maker.ts';

export const codesReport: ReportMaker = {
  name: 'codes',
  says: 'how often each code was applied, also by an attribute or over time',
  options: [
    ...filterOptions,
    new Option(
      '--by <attribute>',
      'a row for each code and value: language, sphere, class, outlet, author, column:NAME; year or month for a row a period',
    ),
  ],
  make: async ({ db }, options) => {
    const tables = await import('../../coding/retrieval/report-tables.ts');
    const filter = await filterFrom(db, options);
    const by = typeof options.by === 'string' ? options.by : null;
    if (by === null) return tables.codesTable(db, filter);
    if (by === 'year' || by === 'month') return tables.overTimeTable(db, filter, by);
    return tables.byAttributeTable(db, filter, by);
  },
};
