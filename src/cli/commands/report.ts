import { type Command, Option } from 'commander';
import { DomainError } from '../../kernel/errors.ts';
import { existingCasePath } from '../case-path.ts';
import { agreementReport } from '../reports/agreement.ts';
import { coOccurrenceReport } from '../reports/co-occurrence.ts';
import { codesReport } from '../reports/codes.ts';
import { comparisonReport } from '../reports/comparison-report.ts';
import { expectationsReport } from '../reports/expectations-report.ts';
import { networkReport } from '../reports/network-report.ts';
import {
  chronologyReport,
  episodesReport,
  statementsReport,
} from '../reports/observation-reports.ts';
import type { ReportMaker, ReportOptions } from '../reports/report-maker.ts';
import { routesReport } from '../reports/routes-report.ts';
import { figuresReport, sharesReport } from '../reports/share-reports.ts';
import { treatyReport } from '../reports/treaty-report.ts';
import { hypothesesReport, sensitivityReport } from '../reports/weighing-reports.ts';
import { collocatesReport, frequencyReport, keywordsReport } from '../reports/word-reports.ts';
import { TABLE_FORMATS, type TableOptions } from '../table-formats.ts';
import type { Terminal } from '../terminal.ts';

/** All reports, in the order of the help. */
const MAKERS: readonly ReportMaker[] = [
  codesReport,
  coOccurrenceReport,
  keywordsReport,
  collocatesReport,
  frequencyReport,
  agreementReport,
  treatyReport,
  sharesReport,
  figuresReport,
  routesReport,
  chronologyReport,
  statementsReport,
  episodesReport,
  networkReport,
  expectationsReport,
  comparisonReport,
  hypothesesReport,
  sensitivityReport,
];

/** Each option once, however many reports use it; the help says what it is in each. */
function optionsOf(makers: readonly ReportMaker[]): Option[] {
  const byName = new Map<string, Option>();
  for (const option of new Set(makers.flatMap(({ options }) => options))) {
    const known = byName.get(option.name());
    if (known) known.description += `; ${option.description}`;
    else byName.set(option.name(), Object.assign(new Option(option.flags), option));
  }
  return [...byName.values()];
}

export function addReport(program: Command, terminal: Terminal): void {
  const command = program
    .command('report')
    .description(
      `A table of what a case holds:\n${MAKERS.map(({ name, says }) => `  ${name}: ${says}`).join('\n')}`,
    )
    .argument('<case>', 'case file or case folder')
    .argument('<name>', 'which report')
    .addOption(
      new Option('--format <format>', 'form of the report').choices(TABLE_FORMATS).default('text'),
    )
    .option('--output <file>', 'file to write instead of the terminal');
  for (const option of optionsOf(MAKERS)) command.addOption(option);
  command.action(async (path: string, name: string, options: TableOptions & ReportOptions) => {
    const maker = MAKERS.find((one) => one.name === name);
    if (!maker) {
      const names = MAKERS.map((one) => one.name).join(', ');
      throw new DomainError('wrong-use', `There is no report “${name}”; there are: ${names}.`);
    }
    const { openToRead } = await import('../open-to-read.ts');
    const { makeReport } = await import('../../cases/make-report.ts');
    const { openIndexed } = await import('../open-indexed.ts');
    const { printReport } = await import('../print-report.ts');
    const file = existingCasePath(path);
    const opened = maker.searches ? await openIndexed(file, terminal) : await openToRead(file);
    try {
      const report = await makeReport(opened.db, await maker.make(opened, options));
      await printReport(opened.db, report, options, terminal);
    } finally {
      await opened.close();
    }
  });
}
