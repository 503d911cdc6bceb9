/** Agreement as a table that can be written down: one row over all codes, then one a code. */
import type { ReportColumn, ReportTable, ReportValue } from '../../cases/report.ts';
import type { AgreementAnswer, AgreementRow, Coefficient } from './answer.ts';

const column = (key: string, label: string, unit = ''): ReportColumn => ({ key, label, unit });

/** Enough for print, and the same on every machine. */
const rounded = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : Number(value.toFixed(4));

const UNIT = { passage: 'passages', sentence: 'sentences', span: 'letters' } as const;

const SPAN_COLUMNS = [
  column('marking', '|uα'),
  column('coding', 'cuα'),
  column('ofCode', '(k)uα'),
  column('coverage', 'Coverage of (k)uα'),
];

const withRange = (key: string, of: Coefficient | null): Record<string, ReportValue> => ({
  [key]: rounded(of?.value),
  [`${key}Low`]: rounded(of?.interval?.low),
  [`${key}High`]: rounded(of?.interval?.high),
});

const remarks = ({ alpha }: AgreementRow): string =>
  [...(alpha.reason === null ? [] : [alpha.reason]), ...alpha.warnings].join('; ');

function rowOf(row: AgreementRow, { question }: AgreementAnswer): Record<string, ReportValue> {
  const spans = question.unit === 'span';
  return {
    code: row.code === null ? 'All codes' : row.path.join(' › '),
    ...withRange('alpha', row.alpha),
    kappa: rounded(row.kappa?.value),
    ...(spans
      ? {
          marking: rounded(row.marking?.value),
          coding: rounded(row.coding?.value),
          ofCode: rounded(row.ofCode?.value),
          coverage: rounded(row.coverage),
        }
      : { ac1: rounded(row.ac1?.value), agreed: rounded(row.agreed) }),
    units: row.units,
    ...Object.fromEntries(
      row.given.map((count, place) => [`given:${question.coders[place]}`, count]),
    ),
    disagreements: row.disagreements,
    settled: row.settled,
    remarks: remarks(row),
  };
}

export function agreementTable(answer: AgreementAnswer): ReportTable {
  const { question } = answer;
  const spans = question.unit === 'span';
  const alpha = spans ? 'uα' : 'α';
  const units = UNIT[question.unit];
  return {
    report: 'agreement',
    seed: question.seed,
    columns: [
      column('code', 'Code'),
      column('alpha', alpha),
      column('alphaLow', `${alpha}, from`),
      column('alphaHigh', `${alpha}, to`),
      column('kappa', 'κ'),
      ...(spans ? SPAN_COLUMNS : [column('ac1', 'AC1'), column('agreed', 'Same answer', 'share')]),
      column('units', 'Compared', units),
      ...question.coders.map((coder) => column(`given:${coder}`, coder, units)),
      column('disagreements', 'Disagreements'),
      column('settled', 'Settled'),
      column('remarks', 'Remarks'),
    ],
    rows: [answer.overall, ...answer.rows].map((row) => rowOf(row, answer)),
    notes: [
      `Coders: ${question.coders.join(', ')}. Texts compared: ${answer.documents}.`,
      ...answer.notes,
    ],
  };
}
