import { Option } from 'commander';
import type { ReportTable } from '../../cases/report.ts';
import type { Context } from '../../db/context.ts';
import type { AskedReport } from '../../hypotheses/rivalries/ask-weighing.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { ReportMaker, ReportOptions } from './report-maker.ts';
import { wordOf } from './share-reports.ts';

function seedOf(options: ReportOptions): number {
  const text = wordOf(options.seed);
  if (text === null) return 1;
  const seed = Number(text);
  if (Number.isInteger(seed) && seed >= 0 && seed <= 4_294_967_295) return seed;
  throw new DomainError('wrong-use', `--seed needs a whole number from 0 on, not “${text}”.`);
}

async function asked({ db }: Context, options: ReportOptions): Promise<AskedReport> {
  const { askReport, findRivalry } = await import('../../hypotheses/rivalries/ask-weighing.ts');
  const { id } = await findRivalry(db, wordOf(options.rivalry));
  return askReport(db, id, wordOf(options.asOf), { seed: seedOf(options) });
}

const weighingReport = (
  name: string,
  says: string,
  table: (report: AskedReport) => Promise<ReportTable>,
): ReportMaker => ({
  name,
  says,
  options: [
    new Option('--rivalry <rivals>', `${name}: which rivals, by id or question`),
    new Option('--as-of <date>', `${name}: with what was known on this day`),
    new Option('--seed <number>', `${name}: of the draws from the ranges; 1 without it`),
  ],
  make: async (context, options) => table(await asked(context, options)),
});

export const hypothesesReport = weighingReport(
  'hypotheses',
  'rivals weighed observation by observation, with the verdict in a sentence',
  async (report) =>
    (await import('../../hypotheses/rivalries/hypotheses-report.ts')).hypothesesTable(report),
);

export const sensitivityReport = weighingReport(
  'sensitivity',
  'what the verdict on rivals hangs on, and what to look for next',
  async (report) =>
    (await import('../../hypotheses/rivalries/sensitivity-report.ts')).sensitivityTable(report),
);
