import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Preview } from '../../coding/auto/model.ts';
import classes from './codebook.module.css';
import { Scroll } from './Scroll.tsx';
import { pathWords } from './use-codebook.ts';

/** Counted by code and by document, and the first places as they stand. */
export function AutomaticPreview({ preview }: { preview: Preview }) {
  const { found, searched, already, codes, documents, samples, warnings } = preview;
  const shown = codes.toSorted((a, b) => b.found - a.found);
  return (
    <Stack gap="sm" role="region" aria-label="What was found">
      <Text size="sm">
        {found.toLocaleString('en')} places in {documents.length} of {searched} documents
        {already > 0 && `, ${already.toLocaleString('en')} of them coded so already`}.
      </Text>
      {warnings.map((warning) => (
        <Text key={warning} size="sm" c="var(--warning)">
          {warning}
        </Text>
      ))}
      {found > 0 && (
        <>
          <Part label="By code">
            <table className={classes.table}>
              <thead>
                <tr>
                  <th>Code</th>
                  <th data-numeric>Places</th>
                  <th data-numeric>Documents</th>
                </tr>
              </thead>
              <tbody>
                {shown.map((code) => (
                  <tr key={pathWords(code.path)}>
                    <td>
                      {pathWords(code.path)}
                      {!code.exists && code.found > 0 && ' (new)'}
                    </td>
                    <td data-numeric>{code.found.toLocaleString('en')}</td>
                    <td data-numeric>{code.documents.toLocaleString('en')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Part>
          <Part label={`The first ${samples.length}`}>
            <Stack gap={2}>
              {samples.map((sample) => (
                <div
                  key={`${sample.document} ${sample.start} ${pathWords(sample.code)}`}
                  className={classes['line-of-words']}
                  title={`${sample.title}: ${pathWords(sample.code)}`}
                >
                  <span>
                    <bdi>{sample.left.replaceAll('\n', ' ')}</bdi>
                  </span>
                  <mark>{sample.match}</mark>
                  <span>
                    <bdi>{sample.right.replaceAll('\n', ' ')}</bdi>
                  </span>
                </div>
              ))}
            </Stack>
          </Part>
          <Part label="By document">
            <table className={classes.table}>
              <thead>
                <tr>
                  <th>Document</th>
                  <th data-numeric>Places</th>
                </tr>
              </thead>
              <tbody>
                {documents.map((document) => (
                  <tr key={document.id}>
                    <td>{document.title}</td>
                    <td data-numeric>{document.found.toLocaleString('en')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Part>
        </>
      )}
    </Stack>
  );
}

function Part({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <Title order={3} size="h6" mb={4}>
        {label}
      </Title>
      <Scroll label={label} height={200}>
        {children}
      </Scroll>
    </div>
  );
}
