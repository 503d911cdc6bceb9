import { Anchor, Button, Group, Stack, Switch, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { CodeEdit } from '../../coding/codebook-model.ts';
import type { Code } from '../../coding/model.ts';
import type { DetailProps } from '../app/details.ts';
import { roomAt } from '../app/rooms.ts';
import { ThingMemos } from '../memos/ThingMemos.tsx';
import { answer, api } from '../parts/api.ts';
import { Loaded } from '../parts/Loaded.tsx';
import { useChange } from '../parts/use-change.ts';
import { CodeHistory } from './CodeHistory.tsx';
import { ColourChoice } from './ColourChoice.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import { RuleField } from './RuleField.tsx';
import { SplitDialog } from './SplitDialog.tsx';
import {
  type CodeTotal,
  flatTree,
  passagesWords,
  pathWords,
  totalsOf,
  useCodebook,
} from './use-codebook.ts';
import { useRemoveCode } from './use-remove-code.ts';

const RULES = [
  { field: 'definition', label: 'Definition', help: 'What it means' },
  { field: 'whenToUse', label: 'When to use', help: 'What must be there' },
  { field: 'whenNot', label: 'When not', help: 'What looks like it and is not' },
  { field: 'example', label: 'Example', help: 'A passage that shows it best' },
] as const;

/** One code: its rules, its passages by coder, its life, and what can be done with it. */
export default function CodeDetail({ id }: DetailProps) {
  return (
    <Loaded query={useCodebook()}>
      {({ codes, counts }) => {
        const code = codes.find((each) => each.id === id);
        if (!code) return <Text c="dimmed">This code is no longer in the codebook.</Text>;
        return <OneCode key={id} code={code} codes={codes} total={totalsOf(counts)(id)} />;
      }}
    </Loaded>
  );
}

interface Props {
  readonly code: Code;
  readonly codes: readonly Code[];
  readonly total: CodeTotal;
}

function OneCode({ code, codes, total }: Props) {
  const [dialog, setDialog] = useState<'merge' | 'split' | null>(null);
  const edit = useChange((json: CodeEdit) =>
    answer(api.codes[':id'].$patch({ param: { id: code.id }, json })),
  );
  const remove = useRemoveCode();
  const path = flatTree(codes).find((node) => node.id === code.id)?.path ?? [];
  return (
    <Stack gap="md">
      {path.length > 1 && (
        <Text size="xs" c="dimmed">
          {pathWords(path.slice(0, -1))}
        </Text>
      )}
      <RuleField
        label="Name"
        value={code.name}
        single
        onSave={(name) => name.trim() !== '' && edit.mutate({ name })}
      />
      <ColourChoice value={code.colour} onChange={(colour) => edit.mutate({ colour })} />
      {RULES.map(({ field, label, help }) => (
        <RuleField
          key={field}
          label={label}
          help={help}
          value={code[field]}
          onSave={(words) => edit.mutate({ [field]: words })}
        />
      ))}
      <Switch
        size="sm"
        label="Passages can be coded with it (else it is a folder)"
        checked={code.codable}
        onChange={(event) => edit.mutate({ codable: event.currentTarget.checked })}
      />
      <Passages code={code} total={total} />
      <Group gap="xs">
        <Button size="compact-sm" variant="default" onClick={() => setDialog('merge')}>
          Merge…
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={total.all === 0}
          onClick={() => setDialog('split')}
        >
          Split…
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          loading={remove.isPending}
          onClick={() => remove.remove(code)}
        >
          Remove
        </Button>
      </Group>
      <ThingMemos on="code" target={code.id} heading="Memos on this code" />
      <section>
        <Title order={2} size="h5" mb={8}>
          Its life
        </Title>
        <CodeHistory id={code.id} />
      </section>
      {dialog === 'merge' && (
        <MergeDialog code={code} codes={codes} onClose={() => setDialog(null)} />
      )}
      <RemoveDialog removing={remove} />
      {dialog === 'split' && <SplitDialog code={code} onClose={() => setDialog(null)} />}
    </Stack>
  );
}

/** Counts by coder; they lead to the passages where that room is. */
function Passages({ code, total }: { code: Code; total: CodeTotal }) {
  if (total.all === 0) return null;
  const there = roomAt('/passages') !== undefined;
  const leads = (words: string, coder?: string) =>
    there ? (
      <Anchor
        component={Link}
        size="sm"
        href={`/passages?codes=${encodeURIComponent(code.id)}${coder === undefined ? '' : `&coders=${encodeURIComponent(encodeURIComponent(coder))}`}`}
      >
        {words}
      </Anchor>
    ) : (
      <Text span size="sm">
        {words}
      </Text>
    );
  return (
    <section>
      <Title order={2} size="h5" mb={4}>
        Coded with it
      </Title>
      <Stack gap={2}>
        {leads(passagesWords(total.all))}
        {[...total.byCoder].map(([coder, count]) => (
          <div key={coder}>{leads(`${coder}: ${count.toLocaleString('en')}`, coder)}</div>
        ))}
      </Stack>
    </section>
  );
}
