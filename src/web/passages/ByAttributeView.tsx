import { Group, Select, Text, VisuallyHidden } from '@mantine/core';
import { Link } from 'wouter';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useStatus } from '../parts/status.ts';
import { Notes } from './Notes.tsx';
import { codeHref } from './number-links.ts';
import classes from './passages.module.css';
import { TestLines } from './TestLines.tsx';
import type { PassageView } from './use-passage-filter.ts';
import { type ByAttributeAnswer, type PassageChoices, useByAttribute } from './use-passages.ts';

type Cell = ByAttributeAnswer['result']['rows'][number]['cells'][number];

const MEASURES = [
  { value: 'codings', label: 'Codings' },
  { value: 'perThousandWords', label: 'Per 1,000 words' },
  { value: 'perDocument', label: 'Per document' },
  { value: 'rowShare', label: 'Of the code, %' },
  { value: 'columnShare', label: 'Of the column, %' },
  { value: 'documents', label: 'Documents with the code' },
] as const;
type Measure = (typeof MEASURES)[number]['value'];

const DECIMALS: Readonly<Record<Measure, number>> = {
  codings: 0,
  perThousandWords: 2,
  perDocument: 2,
  rowShare: 1,
  columnShare: 1,
  documents: 0,
};

interface Props {
  readonly choices: PassageChoices;
  readonly view: PassageView;
}

export function ByAttributeView({ choices, view }: Props) {
  const asked = view.of('attribute');
  const attribute = asked || (choices.attributes[0]?.key ?? '');
  const query = useByAttribute(view.filter, attribute);
  const measure = MEASURES.find(({ value }) => value === view.of('measure'))?.value ?? 'codings';
  return (
    <div className={classes.page}>
      <VisuallyHidden component="h2">By attribute</VisuallyHidden>
      <Group gap="sm">
        <Select
          size="xs"
          label="Attribute of the documents"
          allowDeselect={false}
          data={choices.attributes.map(({ key, label }) => ({ value: key, label }))}
          value={attribute}
          onChange={(value) => view.set({ attribute: value })}
        />
        <Select
          size="xs"
          label="Shown"
          allowDeselect={false}
          data={[...MEASURES]}
          value={measure}
          onChange={(value) => view.set({ measure: value === 'codings' ? null : value })}
        />
      </Group>
      {attribute === '' ? (
        <EmptyState title="The documents say nothing of themselves">
          Give them a language, a date or a source, or import them with further columns.
        </EmptyState>
      ) : (
        <Loaded query={query}>
          {(answer) => <Cross answer={answer} choices={choices} view={view} measure={measure} />}
        </Loaded>
      )}
    </div>
  );
}

interface CrossProps extends Props {
  readonly answer: ByAttributeAnswer;
  readonly measure: Measure;
}

function Cross({ answer, choices, view, measure }: CrossProps) {
  const { result, codes } = answer;
  const names = new Map(codes.map(({ id, path }) => [id, path.join(' › ')]));
  useStatus(`${result.rows.length} codes by ${result.values.length} values`);
  if (result.rows.length === 0) {
    return (
      <EmptyState title="No passage is like that">
        Take a part of the filter away to see more.
      </EmptyState>
    );
  }
  return (
    <>
      <section className={classes.cross} aria-label="Codes by attribute">
        <table>
          <thead>
            <tr>
              <th scope="col">Code</th>
              {result.values.map(({ value, documents, words }) => (
                <th key={value} scope="col">
                  {value || 'none'}
                  <small>
                    {documents.toLocaleString('en')} doc., {words.toLocaleString('en')} words
                  </small>
                </th>
              ))}
              <th scope="col">All codings</th>
            </tr>
          </thead>
          <tbody>
            {result.rows.map(({ code, cells, codings }) => (
              <tr key={code}>
                <th scope="row">{names.get(code) ?? code}</th>
                {cells.map((cell, at) => {
                  const value = result.values[at]?.value ?? '';
                  const attribute = { key: result.attribute, value };
                  return (
                    <CrossCell
                      key={value}
                      cell={cell}
                      measure={measure}
                      href={codeHref(view.filter, choices.codes, code, attribute)}
                    />
                  );
                })}
                <td>
                  <Link href={codeHref(view.filter, choices.codes, code)}>{codings}</Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Text size="sm" c="dimmed" mt="sm">
        Shaded where a code stands out (adjusted residual beyond ±2): <b>more</b> often than chance
        in bold, <i>less</i> often in italics.
      </Text>
      <TestLines test={result.test} />
      {result.leftOut.values > 0 && (
        <Text size="sm" c="dimmed">
          {result.leftOut.values} rarer values with {result.leftOut.documents} documents are left
          out.
        </Text>
      )}
      <Notes coders={answer.coders} codesLeftOut={answer.codesLeftOut} />
    </>
  );
}

const STANDS_OUT = 2;

function CrossCell({ cell, measure, href }: { cell: Cell; measure: Measure; href: string }) {
  const value = cell[measure];
  const shown = value === null ? '–' : value.toFixed(DECIMALS[measure]);
  const residual = cell.residual ?? 0;
  const kind = residual > STANDS_OUT ? 'more' : residual < -STANDS_OUT ? 'less' : undefined;
  const words = `${cell.codings} codings in ${cell.documents} documents, adjusted residual ${cell.residual?.toFixed(2) ?? 'none'}`;
  return (
    <td data-kind={kind} title={words}>
      {cell.codings === 0 ? shown : <Link href={href}>{shown}</Link>}
    </td>
  );
}
