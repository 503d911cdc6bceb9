import { Option } from 'commander';
import { filterFrom, filterOptions } from './filter-options.ts';
import type { ReportMaker } from './report-maker.ts';

export const coOccurrenceReport: ReportMaker = {
  name: 'co-occurrence',
  says: 'which codes come together',
  options: [
    ...filterOptions,
    new Option('--unit <unit>', 'what two codings must share')
      .choices(['overlap', 'passage', 'document'])
      .default('overlap'),
  ],
  make: async ({ db }, options) => {
    const { Unit } = await import('../../coding/retrieval/filter.ts');
    const { coOccurrenceTable } = await import('../../coding/retrieval/report-tables.ts');
    return coOccurrenceTable(db, await filterFrom(db, options), Unit.parse(options.unit));
  },
};
