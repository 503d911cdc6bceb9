import { Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { Calibration } from '../../exchange/project/calibrate.ts';
import type { ProjectDecisions } from '../../exchange/project/decisions.ts';
import type { Loss } from '../../exchange/project/losses.ts';
import type { ProjectPreview, QuotationExample } from '../../exchange/project/project-preview.ts';
import { Conflicts } from './Conflicts.tsx';
import { CONFIDENCE_WORDS, confidenceOf, countingWords, OUTCOME_WORDS } from './project-words.ts';
import classes from './projects.module.css';
import { TablePart } from './TablePart.tsx';

interface Props {
  readonly preview: ProjectPreview;
  readonly decisions: ProjectDecisions;
}

/** What a person should look at before anything is kept. */
export function ToLookAt({ preview, decisions }: Props) {
  const { result, contents, conflicts, waiting } = preview;
  return (
    <>
      {result.calibration && contents.coders.length > 0 && (
        <Offsets calibration={result.calibration} examples={contents.examples} />
      )}
      <Conflicts conflicts={conflicts} decisions={decisions} />
      <TablePart
        title="Codings that wait for you"
        most={500}
        table={{
          columns: ['Words', 'Code', 'Document', 'Why'],
          rows: waiting.map(({ quoted, code, document, doubt }) => [quoted, code, document, doubt]),
        }}
      >
        <Text size="sm" c="dimmed">
          They are kept without a place. You place them while you read the document.
        </Text>
      </TablePart>
      <Losses losses={result.losses} />
    </>
  );
}

export function Losses({ losses }: { losses: readonly Loss[] }) {
  if (losses.length === 0) {
    return (
      <section className={classes.part} aria-label="What is not kept">
        <Title order={3} size="h4">
          What is not kept
        </Title>
        <Text size="sm">Everything is kept.</Text>
      </section>
    );
  }
  return (
    <TablePart
      title="What is not kept"
      table={{
        columns: ['What', 'Number', 'Outcome', 'First one'],
        rows: losses.map(({ what, count, outcome, example }) => [
          ...[what, count, OUTCOME_WORDS[outcome], example],
        ]),
      }}
    />
  );
}

interface OffsetsProps {
  readonly calibration: Calibration;
  readonly examples: readonly QuotationExample[];
}

/** Programs count letters differently: how this one counted, and how that is known. */
function Offsets({ calibration, examples }: OffsetsProps) {
  const { level, words } = confidenceOf(calibration);
  return (
    <section className={classes.part} aria-label="Where the codings stand">
      <Title order={3} size="h4">
        Where the codings stand
      </Title>
      <Text size="sm">
        <span className={classes.confidence} data-level={level}>
          {CONFIDENCE_WORDS[level]}.
        </span>{' '}
        {words}
      </Text>
      <Text size="xs" c="dimmed">
        Counted in {countingWords(calibration)}.
        {calibration.quoted > 0 &&
          calibration.next < calibration.matched &&
          ` The next best way of counting would meet ${calibration.next.toLocaleString('en')}.`}
      </Text>
      {examples.length > 0 && (
        <ul className={classes.examples} aria-label="Words quoted and words found">
          {examples.map((example) => (
            <li key={`${example.document} ${example.before} ${example.quoted}`}>
              <Example example={example} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Example({ example }: { example: QuotationExample }) {
  const { document, quoted, before, found, after, agrees } = example;
  const Icon = agrees ? IconCheck : IconAlertTriangle;
  return (
    <>
      <Icon
        size={15}
        color={agrees ? 'var(--good)' : 'var(--warning)'}
        role="img"
        aria-label={agrees ? 'Agrees' : 'Does not agree'}
      />
      <div>
        <div className="serif" dir="auto">
          {before}
          <mark className={classes.mark}>{found}</mark>
          {after}
        </div>
        <Text size="xs" c="dimmed">
          {agrees ? document : `${document}; the project quotes “${quoted}”`}
        </Text>
      </div>
    </>
  );
}
