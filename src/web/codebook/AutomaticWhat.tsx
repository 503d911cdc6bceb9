import {
  Anchor,
  Button,
  Checkbox,
  FileButton,
  Group,
  SegmentedControl,
  Select,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Dictionary } from '../../coding/auto/model.ts';
import type { Code } from '../../coding/model.ts';
import { answer, api } from '../parts/api.ts';
import { ProblemAlert } from '../parts/ProblemAlert.tsx';
import { searchHref } from '../search/use-search-view.ts';
import type { Draft } from './automatic-draft.ts';
import { CodeSelect } from './CodeSelect.tsx';
import { codeChoices } from './use-codebook.ts';

interface Props {
  readonly draft: Draft;
  readonly codes: readonly Code[];
  onSet(change: Partial<Draft>): void;
}

const KINDS = [
  { value: 'words', label: 'Words' },
  { value: 'query', label: 'Search query' },
  { value: 'regex', label: 'Regular expression' },
  { value: 'dictionary', label: 'Dictionary' },
] as const;

/** The rule: words or an expression for one code, or a dictionary for many. */
export function AutomaticWhat({ draft, codes, onSet }: Props) {
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label="What is looked for"
        value={draft.kind}
        onChange={(kind) =>
          onSet({ kind: KINDS.find(({ value }) => value === kind)?.value ?? 'words' })
        }
        data={[...KINDS]}
      />
      {draft.kind === 'words' && (
        <Textarea
          label="Words and phrases"
          description="One a line. * stands for any letters: corridor* finds corridors. Capitals and accents make no difference."
          autosize
          minRows={3}
          maxRows={10}
          value={draft.words}
          onChange={(event) => onSet({ words: event.currentTarget.value })}
        />
      )}
      {draft.kind === 'query' && <QueryField query={draft.query} onSet={onSet} />}
      {draft.kind === 'regex' && (
        <Stack gap={6}>
          <TextInput
            label="Expression"
            description="As in JavaScript, with \p{L} for a letter of any script. It is stopped after five seconds on one text."
            maxLength={2000}
            value={draft.pattern}
            onChange={(event) => onSet({ pattern: event.currentTarget.value })}
            styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
          />
          <Checkbox
            size="sm"
            label="Capitals make no difference"
            checked={draft.ignoreCase}
            onChange={(event) => onSet({ ignoreCase: event.currentTarget.checked })}
          />
        </Stack>
      )}
      {draft.kind === 'dictionary' ? (
        <DictionaryChoice draft={draft} codes={codes} onSet={onSet} />
      ) : (
        <CodeSelect codes={codes} code={draft.code} onChoose={(code) => onSet({ code })} />
      )}
    </Stack>
  );
}

/** The same language as on the screen of the search, where the hits can be read in full. */
const QueryField = ({ query, onSet }: { query: string; onSet: Props['onSet'] }) => (
  <TextInput
    label="Query"
    description={
      <>
        As in the search: words in all their forms and scripts, “phrases”, AND, OR, NOT, NEAR/5,
        date:2020, language:ru.{' '}
        {query.trim() !== '' && (
          <Anchor component={Link} href={searchHref(query)} inherit underline="always">
            Read its hits
          </Anchor>
        )}
      </>
    }
    maxLength={10_000}
    value={query}
    onChange={(event) => onSet({ query: event.currentTarget.value })}
  />
);

function DictionaryChoice({ draft, codes, onSet }: Props) {
  const [error, setError] = useState<Error | null>(null);
  const choose = async (file: File | null): Promise<void> => {
    if (!file) return;
    setError(null);
    try {
      const json = { fileName: file.name, text: await file.text() };
      onSet({ dictionary: await answer(api['automatic-coding'].dictionary.$post({ json })) });
    } catch (problem) {
      setError(problem instanceof Error ? problem : new Error('The file cannot be read.'));
    }
  };
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <FileButton onChange={choose} accept=".yaml,.yml,.lcd,.lc3,.xml,.dic,.txt">
          {(button) => (
            <Button {...button} variant="default" size="compact-sm">
              Choose a dictionary…
            </Button>
          )}
        </FileButton>
        <Text size="sm" c="dimmed">
          {draft.dictionary
            ? dictionaryWords(draft.dictionary)
            : 'YAML, Lexicoder (.lcd, .lc3), LIWC (.dic), or a list of words (.txt)'}
        </Text>
      </Group>
      {error && <ProblemAlert error={error} />}
      {draft.dictionary?.warnings.map((warning) => (
        <Text key={warning} size="sm" c="var(--warning)">
          {warning}
        </Text>
      ))}
      <Select
        label="Its codes stand below"
        description="Codes that are not there yet are made where something is found."
        searchable
        clearable
        value={draft.under}
        onChange={(under) => onSet({ under })}
        data={codeChoices(codes, () => true)}
        placeholder="The top of the codebook"
      />
    </Stack>
  );
}

function dictionaryWords({ name, format, entries }: Dictionary): string {
  const words = entries.reduce((sum, { patterns }) => sum + patterns.length, 0);
  return `${name} (${format}): ${entries.length} codes, ${words.toLocaleString('en')} words`;
}
