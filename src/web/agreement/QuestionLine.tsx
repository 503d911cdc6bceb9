import { Checkbox, Group, NumberInput, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { listInWords } from '../../coding/agreement/list-in-words.ts';
import { type CodeNode, codeTree } from '../../coding/codebook.ts';
import type { Code } from '../../coding/model.ts';
import { type AgreementAddress, listToAddress } from './use-agreement-address.ts';
import { ChooseMany, ChooseOne, WordChoice } from './WordChoice.tsx';

interface Props {
  readonly address: AgreementAddress;
  readonly coders: readonly string[];
  readonly codes: readonly Code[];
  readonly texts: readonly { id: string; title: string }[];
  readonly children?: ReactNode;
}

const UNITS = [
  { value: 'passage', label: 'passage by passage' },
  { value: 'sentence', label: 'sentence by sentence' },
  { value: 'span', label: 'letter by letter' },
];

const flat = (nodes: readonly CodeNode[]): CodeNode[] =>
  nodes.flatMap((node) => [node, ...flat(node.children)]);

/** The question as a sentence; each part of it can be chosen otherwise. */
export function QuestionLine({ address, coders, codes, texts, children }: Props) {
  const { asked, set } = address;
  const choose = (values: Record<string, string | null>) => set({ ...values, place: null });
  const nodes = flat(codeTree(codes));
  const names = (ids: readonly string[], of: readonly { id: string; name: string }[]): string[] =>
    ids.map((id) => of.find((one) => one.id === id)?.name ?? id);
  const titles = texts.map(({ id, title }) => ({ id, name: title }));
  return (
    <Group gap={6} px="md" py={8} mih={44} role="group" aria-label="What is compared">
      <Text size="sm">Agreement of</Text>
      <WordChoice label="Coders" words={listInWords(asked.coders, 4)}>
        <ChooseMany
          label="Coders, two or more"
          options={coders.map((value) => ({ value, label: value }))}
          chosen={asked.coders}
          onChoose={(values) => values.length > 1 && choose({ coders: listToAddress(values) })}
        />
      </WordChoice>
      <Text size="sm">on</Text>
      <WordChoice
        label="Codes"
        words={`${asked.codes.length === 0 ? 'all codes' : listInWords(names(asked.codes, codes), 3)}${asked.branches ? ' with those below' : ''}`}
      >
        <Checkbox
          size="xs"
          mb={10}
          label="Codes below count for the code above"
          checked={asked.branches}
          onChange={(event) => choose({ branches: event.currentTarget.checked ? 'yes' : null })}
        />
        <ChooseMany
          label="Codes; none chosen means all"
          options={nodes.map(({ id, name, path }) => ({
            value: id,
            label: name,
            depth: path.length - 1,
          }))}
          chosen={asked.codes}
          onChoose={(values) => choose({ codes: listToAddress(values) })}
        />
      </WordChoice>
      <WordChoice
        label="In"
        words={
          asked.documents.length === 0
            ? 'in all texts'
            : `in ${listInWords(names(asked.documents, titles), 2)}`
        }
      >
        <ChooseMany
          label="Texts; none chosen means all"
          options={texts.map(({ id, title }) => ({ value: id, label: title }))}
          chosen={asked.documents}
          onChoose={(values) => choose({ documents: listToAddress(values) })}
        />
      </WordChoice>
      <WordChoice label="Unit" words={UNITS.find(({ value }) => value === asked.unit)?.label ?? ''}>
        <ChooseOne
          label="Unit of comparison"
          options={UNITS}
          chosen={asked.unit}
          onChoose={(value) => choose({ unit: value === 'passage' ? null : value })}
        />
      </WordChoice>
      <WordChoice
        label="More"
        words={asked.machine ? 'with unconfirmed machine codings' : 'without machine codings'}
      >
        <Checkbox
          size="xs"
          label="Count codings of a machine that nobody has confirmed"
          checked={asked.machine}
          onChange={(event) => choose({ machine: event.currentTarget.checked ? 'yes' : null })}
        />
        <NumberInput
          mt={10}
          size="xs"
          w={200}
          label="Seed of the intervals"
          min={0}
          allowDecimal={false}
          value={asked.seed}
          onChange={(value) => choose({ seed: Number(value) === 1 ? null : String(value) })}
        />
      </WordChoice>
      <Group ml="auto" gap="xs">
        {children}
      </Group>
    </Group>
  );
}
