import { Select, TextInput } from '@mantine/core';
import type { Report } from '../../hypotheses/weighing/model.ts';
import { readShare } from './read-chance.ts';
import { short } from './words.ts';

export interface ReportDraft {
  by: Report['by'];
  share: string;
  whenTrue: string;
  whenFalse: string;
  why: string;
}

export const writeReport = (report: Report): ReportDraft => ({
  by: report.by,
  share: report.by === 'share' ? short(report.share) : '1',
  whenTrue: report.by === 'witness' ? short(report.whenTrue) : '0.8',
  whenFalse: report.by === 'witness' ? short(report.whenFalse) : '0.2',
  why: report.by === 'grade' ? '' : report.why,
});

const numberOf = (text: string): number | null => readShare(text).share;

/** Back to what is kept, or what is wrong with it. */
export function readReport(
  draft: ReportDraft,
): { report: Report; problem: null } | { report: null; problem: string } {
  const { by, why } = draft;
  if (by === 'grade') return { report: { by }, problem: null };
  const [share, whenTrue, whenFalse] = [draft.share, draft.whenTrue, draft.whenFalse].map(numberOf);
  if (by === 'share' && typeof share === 'number')
    return { report: { by, share, why }, problem: null };
  if (by === 'witness' && typeof whenTrue === 'number' && typeof whenFalse === 'number')
    return { report: { by, whenTrue, whenFalse, why }, problem: null };
  return { report: null, problem: 'Write a number from 0 to 1.' };
}

const BY = [
  { value: 'grade', label: 'as its grade says' },
  { value: 'share', label: 'a share of it' },
  { value: 'witness', label: 'as of a witness with an interest' },
];

interface Props {
  readonly report: ReportDraft;
  readonly problem: string | null;
  onChange(report: ReportDraft): void;
}

/** How much of what is reported is taken over. */
export function ReportFields({ report, problem, onChange }: Props) {
  const field = (key: 'share' | 'whenTrue' | 'whenFalse', label: string) => (
    <TextInput
      label={label}
      value={report[key]}
      error={numberOf(report[key]) === null ? problem : null}
      onChange={({ currentTarget }) => onChange({ ...report, [key]: currentTarget.value })}
    />
  );
  return (
    <>
      <Select
        label="The report is taken over"
        allowDeselect={false}
        data={BY}
        value={report.by}
        onChange={(by) =>
          onChange({
            ...report,
            by: BY.find(({ value }) => value === by) ? (by as Report['by']) : 'grade',
          })
        }
      />
      {report.by === 'share' && field('share', 'Share that carries the information')}
      {report.by === 'witness' && field('whenTrue', 'How often he would say it if it is true')}
      {report.by === 'witness' && field('whenFalse', 'How often he would say it if it is false')}
      {report.by !== 'grade' && (
        <TextInput
          label="Why"
          maxLength={2000}
          value={report.why}
          onChange={({ currentTarget }) => onChange({ ...report, why: currentTarget.value })}
        />
      )}
    </>
  );
}
