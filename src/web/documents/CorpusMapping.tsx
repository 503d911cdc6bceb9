import { Button, Group, Modal, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  CORPUS_FIELDS,
  type ColumnMapping,
  type CorpusField,
} from '../../documents/corpus/corpus-columns.ts';
import { send } from '../parts/api.ts';
import { ColumnRows } from '../parts/ColumnRows.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import type { NamedFile } from './dropped-files.ts';
import { importCorpusRows } from './imports.ts';

interface Preview {
  readonly id: string;
  readonly fileName: string;
  readonly format: 'table' | 'jsonl';
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly columns: string[];
  readonly mapping: ColumnMapping;
  readonly rows: { row: number; cells: string[]; problem: string }[];
}

const FIELD_WORDS: Readonly<Record<CorpusField, string>> = {
  text: 'Text',
  title: 'Title',
  date: 'Date',
  author: 'Author',
  url: 'Address (URL)',
  outlet: 'Outlet',
  language: 'Language',
};

/** A corpus is looked at before it is taken: its first rows, and what each column holds. */
export function CorpusMapping({ file, onClose }: { file: NamedFile; onClose(): void }) {
  const preview = useQuery({
    queryKey: ['corpus', file.name, file.file.size, file.file.lastModified],
    queryFn: async (): Promise<Preview> => {
      const response = await send(
        `/documents/corpora?fileName=${encodeURIComponent(file.name.slice(-255))}`,
        {
          method: 'POST',
          body: file.file,
          headers: { 'content-type': 'application/octet-stream' },
        },
      );
      // The shape is that of the route, which the typed client cannot call with a file.
      return (await response.json()) as Preview;
    },
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const close = (): void => {
    const id = preview.data?.id;
    if (id !== undefined) void send(`/documents/corpora/${id}`, { method: 'DELETE' });
    onClose();
  };
  return (
    <Modal opened onClose={close} title={`Corpus: ${file.name}`} size="90%">
      <Loaded query={preview}>
        {(data) => <Columns preview={data} onImported={onClose} onCancel={close} />}
      </Loaded>
    </Modal>
  );
}

interface ColumnsProps {
  readonly preview: Preview;
  onImported(): void;
  onCancel(): void;
}

function Columns({ preview, onImported, onCancel }: ColumnsProps) {
  const [mapping, setMapping] = useState<ColumnMapping>(preview.mapping);
  const queries = useQueryClient();
  const take = (): void => {
    void importCorpusRows(preview.id, mapping, queries);
    onImported();
  };
  return (
    <>
      <Text size="sm" mb="xs">
        {factsWords(preview)} Say what each column holds; columns without a word become attributes
        of the documents.
      </Text>
      <ColumnRows
        {...{ columns: preview.columns, rows: preview.rows, fields: CORPUS_FIELDS }}
        {...{ words: FIELD_WORDS, mapping, otherwise: 'Attribute', onMap: setMapping }}
      />
      <Group mt="md">
        <Button disabled={mapping.text === undefined} onClick={take}>
          Import the corpus
        </Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
        {mapping.text === undefined && (
          <Text size="sm" role="status">
            Choose the column that holds the text.
          </Text>
        )}
      </Group>
    </>
  );
}

const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'upright strokes',
};

const factsWords = ({ format, encoding, delimiter, columns }: Preview): string =>
  format === 'jsonl'
    ? `JSON Lines in ${encoding} with ${columns.length} fields.`
    : `${columns.length} columns with ${DELIMITERS[delimiter ?? ','] ?? 'marks'} between them, in ${encoding}.`;
