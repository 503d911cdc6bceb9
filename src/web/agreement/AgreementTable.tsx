import { Table, UnstyledButton } from '@mantine/core';
import type { AgreementAnswer, AgreementRow } from '../../coding/agreement/answer.ts';
import classes from './agreement.module.css';
import { Figure } from './Figure.tsx';
import { RangePlot } from './RangePlot.tsx';

interface Props {
  readonly answer: AgreementAnswer;
  /** Shows the disagreements on a code; '' for all. */
  onShow(code: string): void;
}

const UNITS = { passage: 'passages', sentence: 'sentences', span: 'letters' } as const;

interface Shown {
  readonly spans: boolean;
  readonly kappa: boolean;
  readonly ac1: boolean;
}

/** One row a code, the row over all codes first; each number explains itself. */
export function AgreementTable({ answer, onShow }: Props) {
  const { question, overall, rows } = answer;
  const all = [overall, ...rows];
  const shown: Shown = {
    spans: question.unit === 'span',
    kappa: all.some(({ kappa }) => kappa !== null),
    ac1: all.some(({ ac1 }) => ac1 !== null),
  };
  return (
    <div className={classes.tableBox}>
      <Table className={classes.table} verticalSpacing={5} stickyHeader aria-label="Agreement">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Code</Table.Th>
            <Table.Th ta="right">{shown.spans ? 'uα' : 'α'}</Table.Th>
            <Table.Th>
              Interval <span className={classes.legend}>lines at .667 and .800</span>
            </Table.Th>
            {shown.spans && <Table.Th ta="right">|uα</Table.Th>}
            {shown.spans && <Table.Th ta="right">cuα, (k)uα</Table.Th>}
            {shown.kappa && <Table.Th ta="right">κ</Table.Th>}
            {shown.ac1 && <Table.Th ta="right">AC1</Table.Th>}
            {question.coders.map((coder) => (
              <Table.Th key={coder} ta="right">
                {coder}
              </Table.Th>
            ))}
            <Table.Th ta="right">of {UNITS[question.unit]}</Table.Th>
            <Table.Th ta="right">Disagreements</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {all.map((row) => (
            <Row key={row.code ?? ''} row={row} shown={shown} onShow={onShow} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Row({ row, shown, onShow }: { row: AgreementRow; shown: Shown; onShow: Props['onShow'] }) {
  const name = row.code === null ? 'all codes' : row.path.join(' › ');
  const second = row.coding ?? row.ofCode;
  return (
    <Table.Tr data-overall={row.code === null}>
      <Table.Th scope="row" className={classes.code}>
        {row.colour !== null && (
          <span className={classes.colour} style={{ background: row.colour }} aria-hidden="true" />
        )}
        {row.code === null ? 'All codes' : name}
      </Table.Th>
      <Table.Td ta="right">
        <Figure name={shown.spans ? 'unitizing' : 'alpha'} of={name} coefficient={row.alpha} />
      </Table.Td>
      <Table.Td>
        <RangePlot of={name} coefficient={row.alpha} />
        {row.alpha.value === null && <span className={classes.reason}>{row.alpha.reason}</span>}
      </Table.Td>
      {shown.spans && (
        <Table.Td ta="right">
          {row.marking && <Figure name="marking" of={name} coefficient={row.marking} />}
        </Table.Td>
      )}
      {shown.spans && (
        <Table.Td ta="right">
          {second && (
            <Figure name={row.coding ? 'coding' : 'ofCode'} of={name} coefficient={second} />
          )}
          {row.coverage !== null && (
            <span className={classes.reason}> {Math.round(100 * row.coverage)} % covered</span>
          )}
        </Table.Td>
      )}
      {shown.kappa && (
        <Table.Td ta="right">
          {row.kappa && <Figure name="kappa" of={name} coefficient={row.kappa} />}
        </Table.Td>
      )}
      {shown.ac1 && (
        <Table.Td ta="right">
          {row.ac1 && <Figure name="ac1" of={name} coefficient={row.ac1} />}
        </Table.Td>
      )}
      {row.given.map((count, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the coders keep their places
        <Table.Td key={place} ta="right">
          {count}
        </Table.Td>
      ))}
      <Table.Td ta="right">{row.units}</Table.Td>
      <Table.Td ta="right">
        {row.disagreements === 0 ? (
          '0'
        ) : (
          <UnstyledButton
            className={classes.link}
            onClick={() => onShow(row.code ?? '')}
            aria-label={`Show the ${row.disagreements} disagreements on ${name}, ${row.settled} settled`}
          >
            {row.disagreements}
            {row.settled > 0 && `, ${row.settled} settled`}
          </UnstyledButton>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
