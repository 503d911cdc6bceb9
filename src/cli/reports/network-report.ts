import { Option } from 'commander';
import { DomainError } from '../../kernel/errors.ts';
import type { ReportMaker } from './report-maker.ts';
import { wordOf } from './share-reports.ts';

export const networkReport: ReportMaker = {
  name: 'network',
  says: 'who is tied to whom on a day, by what, and on what each tie rests',
  options: [
    new Option('--on <date>', 'network: the day; today without it'),
    new Option(
      '--days <days>',
      'network: how far before and after it events and statements count; 90 without it',
    ),
    new Option('--apart', 'network: persons and ministries for themselves, not for their state'),
  ],
  make: async (context, options) => {
    const { dayOfClock, readDay } = await import('../../kernel/dates/day.ts');
    const { askNetwork } = await import('../../relations/network/ask-network.ts');
    const { networkTable } = await import('../../relations/network/network-table.ts');
    const { DEFAULT_DAYS, MOST_DAYS } = await import('../../relations/network/window-days.ts');
    const [on, words] = [wordOf(options.on), wordOf(options.days)];
    const days = words === null ? DEFAULT_DAYS : Number(words);
    if (!Number.isInteger(days) || days < 0 || days > MOST_DAYS) {
      throw new DomainError(
        'wrong-use',
        `--days needs a number from 0 to ${MOST_DAYS}, not “${words}”.`,
      );
    }
    const day = on === null ? dayOfClock(context.clock) : readDay(on);
    return networkTable(
      await askNetwork(context.db, { on: day, days, fold: options.apart !== true }),
    );
  },
};
