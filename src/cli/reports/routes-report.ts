import { Option } from 'commander';
import { DomainError } from '../../kernel/errors.ts';
import type { ReportMaker } from './report-maker.ts';
import { wordOf } from './share-reports.ts';

export const routesReport: ReportMaker = {
  name: 'routes',
  says: 'the way from a place to another on a day, or what bars it; all links without --from and --to',
  options: [
    new Option('--from <date>', 'routes: the place where it starts, by any of its names'),
    new Option('--to <date>', 'routes: the place where it ends'),
    new Option(
      '--mode <modes>',
      'routes: rail, road, pipeline, air, ferry, or several as rail,ferry; all without it',
    ),
    new Option('--on <date>', 'routes: the day; today without it'),
  ],
  make: async (context, options) => {
    const { dayOfClock, readDay } = await import('../../kernel/dates/day.ts');
    const { askWay, namesOfNetwork, readModes } = await import('../../relations/routes/ask-way.ts');
    const { linksTable, wayTable } = await import('../../relations/routes/routes-table.ts');
    const [from, to, on] = [wordOf(options.from), wordOf(options.to), wordOf(options.on)];
    const mode = wordOf(options.mode) ?? '';
    const day = on === null ? dayOfClock(context.clock) : readDay(on);
    if (from !== null && to !== null) {
      return wayTable(await askWay(context.db, { from, to, mode, on: day }));
    }
    if (from !== null || to !== null) {
      throw new DomainError('wrong-use', 'A way needs both --from and --to.');
    }
    const { readNetwork } = await import('../../relations/routes/store.ts');
    const network = await readNetwork(context.db);
    const names = await namesOfNetwork(context.db, network);
    return linksTable(network, readModes(mode), names, day);
  },
};
