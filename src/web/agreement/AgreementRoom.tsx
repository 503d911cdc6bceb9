import { Button, SegmentedControl, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AgreementAnswer } from '../../coding/agreement/answer.ts';
import { agreementTable } from '../../coding/agreement/report-table.ts';
import type { Code } from '../../coding/model.ts';
import { download, toCsv } from '../parts/chart-export.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { AgreementTable } from './AgreementTable.tsx';
import classes from './agreement.module.css';
import { MergeCopy } from './MergeCopy.tsx';
import { PlacesDesk } from './PlacesDesk.tsx';
import { QuestionLine } from './QuestionLine.tsx';
import { useAgreement, useCoders, useCodes, useDisagreements, useTexts } from './use-agreement.ts';
import { type AgreementAddress, useAgreementAddress } from './use-agreement-address.ts';

export default function AgreementRoom() {
  const coders = useCoders();
  const codes = useCodes();
  return (
    <Loaded query={coders}>
      {({ coders: known }) =>
        known.length < 2 ? (
          <TooFewCoders only={known[0]?.name} />
        ) : (
          <Loaded query={codes}>
            {(codebook) => (
              <Comparison coders={known.map(({ name }) => name)} codes={codebook.codes} />
            )}
          </Loaded>
        )
      }
    </Loaded>
  );
}

function TooFewCoders({ only }: { only: string | undefined }) {
  return (
    <EmptyState
      title={only === undefined ? 'Nobody has coded yet' : `So far only ${only} has coded`}
      action={<MergeCopy variant="filled" />}
    >
      Agreement compares two coders or more who coded the same texts without seeing each other.
      Choose another coder name before coding the same texts again, or merge the copy of the case in
      which a colleague coded them. Let each coder mark the texts that were read to the end.
    </EmptyState>
  );
}

/** All coders are compared when none is named, but no more than can be told apart in a table. */
const COMPARED_AT_FIRST = 6;

function Comparison({ coders, codes }: { coders: string[]; codes: readonly Code[] }) {
  const address = useAgreementAddress(coders.slice(0, COMPARED_AT_FIRST));
  const texts = useTexts();
  const agreement = useAgreement(address.asked);
  const { view, set } = address;
  const save = (): void => {
    if (agreement.data) download('agreement.csv', csvOf(agreement.data), 'text/csv');
  };
  return (
    <div className={classes.room}>
      <QuestionLine address={address} coders={coders} codes={codes} texts={texts.data ?? []}>
        <SegmentedControl
          size="xs"
          aria-label="View"
          value={view}
          data={[
            { value: 'numbers', label: 'Coefficients' },
            { value: 'places', label: 'Disagreements' },
          ]}
          onChange={(value) => set({ view: value === 'places' ? 'places' : null })}
        />
        <MergeCopy variant="default" />
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconDownload size={14} />}
          disabled={!agreement.data}
          onClick={save}
        >
          CSV
        </Button>
      </QuestionLine>
      {view === 'numbers' ? (
        <Loaded query={agreement}>{(answer) => <Numbers answer={answer} set={set} />}</Loaded>
      ) : (
        <Places address={address} codes={codes} />
      )}
    </div>
  );
}

function csvOf(answer: AgreementAnswer): string {
  const { columns, rows } = agreementTable(answer);
  return toCsv({
    columns: columns.map(({ label, unit }) => (unit === '' ? label : `${label} (${unit})`)),
    rows: rows.map((row) => columns.map(({ key }) => row[key] ?? '')),
  });
}

function Numbers({
  answer,
  set,
}: {
  answer: AgreementAnswer;
  set: AgreementAddress['set'];
}): ReactNode {
  if (answer.documents === 0) {
    return (
      <EmptyState title="No text to compare">
        {answer.notes[0]} Let each of them mark the texts that were read to the end, or compare
        other coders.
      </EmptyState>
    );
  }
  return (
    <div className={classes.numbers}>
      <Text size="sm" px="md" py={6}>
        {answer.documents === 1 ? '1 text' : `${answer.documents} texts`} compared. Each number
        explains itself.
      </Text>
      <AgreementTable
        answer={answer}
        onShow={(code) => set({ view: 'places', of: code, place: null })}
      />
      <ul className={classes.notes} aria-label="What to know">
        {answer.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  );
}

function Places({ address, codes }: { address: AgreementAddress; codes: readonly Code[] }) {
  const found = useDisagreements(address.asked, address.of);
  return (
    <Loaded query={found}>
      {(all) => <PlacesDesk address={address} codes={codes} found={all} />}
    </Loaded>
  );
}
