import { Option } from 'commander';
import { DomainError } from '../../kernel/errors.ts';
import type { ReportMaker } from './report-maker.ts';
import { wordOf } from './share-reports.ts';

const numberOf = (name: string, value: unknown, least: number): number | null => {
  const words = wordOf(value);
  if (words === null) return null;
  const number = Number(words);
  if (Number.isFinite(number) && number >= least) return number;
  throw new DomainError('wrong-use', `--${name} needs a number from ${least} on, not “${words}”.`);
};

export const comparisonReport: ReportMaker = {
  name: 'comparison',
  says: 'dyads compared over periods: judgements, what they rest on, and what is reckoned from them',
  searches: true,
  options: [
    new Option('--comparison <comparison>', 'comparison: which one, by id or title'),
    new Option('--as-of <date>', 'comparison: only what was known by this day'),
    new Option(
      '--part <part>',
      'comparison: cells (without it), contrasts, breaks, likeness, effects, truth-table, qca or changes',
    ),
    new Option('--by <step>', 'comparison: month (without it) or year, for changes'),
    new Option('--seed <number>', 'comparison: where chance is used; 1 without it'),
  ],
  make: async ({ db }, options) => {
    const { readDay } = await import('../../kernel/dates/day.ts');
    const { askComparison } = await import('../../comparison/ask-comparison.ts');
    const { chooseComparison } = await import('../../comparison/store.ts');
    const { comparisonReport: make, PARTS } = await import('../../comparison/reports/parts.ts');
    const [asOf, wanted, by] = [wordOf(options.asOf), wordOf(options.part), wordOf(options.by)];
    const part = PARTS.find((one) => one === (wanted ?? 'cells'));
    if (!part) {
      throw new DomainError(
        'wrong-use',
        `There is no part “${wanted}”; there are: ${PARTS.join(', ')}.`,
      );
    }
    if (by !== null && by !== 'month' && by !== 'year') {
      throw new DomainError('wrong-use', `--by is month or year here, not “${by}”.`);
    }
    const { id } = await chooseComparison(db, wordOf(options.comparison));
    const asked = await askComparison(db, id, asOf === null ? null : readDay(asOf));
    const { changeQuestion } = await import('../../comparison/measures/changes.ts');
    const seed = numberOf('seed', options.seed, 0) ?? 1;
    return make(db, asked, part, changeQuestion(by ?? 'month'), seed);
  },
};
