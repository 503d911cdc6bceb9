import { Option } from 'commander';
import type { ReportMaker } from './report-maker.ts';
import { wordOf } from './share-reports.ts';

export const treatyReport: ReportMaker = {
  name: 'agreements',
  says: 'agreements between actors on a day: what is in force, what is due, what was kept',
  options: [
    new Option('--id <agreement>', 'agreements: only this one, by id or title'),
    new Option('--as-of <date>', 'agreements: the day from which it is seen; today without it'),
  ],
  make: async (context, options) => {
    const { dayOfClock, readDay } = await import('../../kernel/dates/day.ts');
    const { agreementsOn, actorNames } = await import(
      '../../relations/agreements/ask-agreements.ts'
    );
    const [id, asOf] = [wordOf(options.id), wordOf(options.asOf)];
    const day = asOf === null ? dayOfClock(context.clock) : readDay(asOf);
    const found = await agreementsOn(context.db, day, id);
    const { agreementsTable } = await import('../../relations/agreements/agreement-table.ts');
    return agreementsTable(found, await actorNames(context.db), day);
  },
};
