import { Option } from 'commander';
import { agreementReport } from './agreement.ts';
import type { ReportMaker, ReportOptions } from './report-maker.ts';
import { wordOf } from './share-reports.ts';

/** The agreement of coders under a name of its own; `agreement` goes to it too where it can mean nothing else. */
export const reliabilityReport: ReportMaker = { ...agreementReport, name: 'reliability' };

const aboutCoders = (options: ReportOptions): boolean =>
  ['code', 'coder', 'branches', 'machine', 'seed', 'compare'].some(
    (name) => options[name] !== undefined,
  );

export const treatyReport: ReportMaker = {
  name: 'agreement',
  says: 'agreements between actors on a day: what is in force, what is due, what was kept; in a case without agreements, or with options of coders, the same as reliability',
  options: [
    new Option('--id <agreement>', 'agreement: only this one, by id or title'),
    new Option('--as-of <date>', 'agreement: the day from which it is seen; today without it'),
  ],
  make: async (context, options) => {
    const { agreementsOn, actorNames, dayOfClock, readDay } = await import(
      '../../relations/agreements/ask-agreements.ts'
    );
    const [id, asOf] = [wordOf(options.id), wordOf(options.asOf)];
    const day = asOf === null ? dayOfClock(context.clock) : readDay(asOf);
    const found =
      id === null && aboutCoders(options) ? [] : await agreementsOn(context.db, day, id);
    if (found.length === 0 && id === null && asOf === null) {
      return agreementReport.make(context, options);
    }
    const { agreementsTable } = await import('../../relations/agreements/agreement-table.ts');
    return agreementsTable(found, await actorNames(context.db), day);
  },
};
