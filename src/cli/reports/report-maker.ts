import type { Option } from 'commander';
import type { ReportTable } from '../../cases/report.ts';
import type { Context } from '../../db/context.ts';

/** Options of a report as commander gives them. */
export type ReportOptions = Readonly<Record<string, unknown>>;

/** One name of `dragoman report CASE NAME`. What it needs is imported inside `make`: a cold start must stay short. */
export interface ReportMaker {
  readonly name: string;
  /** For the help, after the name. */
  readonly says: string;
  /** Beyond `--format` and `--output`; an option of the same name may be used by several reports. */
  readonly options: readonly Option[];
  /** Whether it needs the index of words, which is then brought up to date. */
  readonly searches?: true;
  make(context: Context, options: ReportOptions): Promise<ReportTable>;
}
