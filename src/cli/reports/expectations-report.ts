import { Option } from 'commander';
import type { ReportMaker } from './report-maker.ts';
import { wordOf } from './share-reports.ts';

export const expectationsReport: ReportMaker = {
  name: 'expectations',
  says: 'what was expected, what came of it, and how good it was',
  options: [new Option('--as-of <date>', 'expectations: what was known by that day')],
  make: async (context, options) => {
    const { readDay } = await import('../../kernel/dates/day.ts');
    const { actorNames } = await import('../../relations/agreements/ask-agreements.ts');
    const { readLedger } = await import('../../hypotheses/expectations/read-ledger.ts');
    const { expectationsTable } = await import('../../hypotheses/expectations/ledger-table.ts');
    const asOf = wordOf(options.asOf);
    const ledger = await readLedger(context, asOf === null ? null : readDay(asOf));
    return expectationsTable(ledger, await actorNames(context.db));
  },
};
