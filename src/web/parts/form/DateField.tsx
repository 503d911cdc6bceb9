import { Anchor, Collapse, Table, Text, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { edtfWords } from '../../../kernel/dates/edtf-words.ts';

const EXAMPLES = [
  '2020-11-10',
  '2020-11',
  '2020-11~',
  '2020-11-10?',
  '2020-23',
  '2020-09-27/2020-11-10',
  '2020-11-10/..',
  '[2020-11-09,2020-11-10]',
];

interface Props {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly required?: boolean;
  onChange(value: string): void;
}

/** A date as EDTF writes it, read back in words at once. */
export function DateField({ label, name, value, error, required = false, onChange }: Props) {
  const [help, setHelp] = useState(false);
  const id = useId();
  const words = edtfWords(value);
  return (
    <div>
      <TextInput
        size="xs"
        label={label}
        name={name}
        required={required}
        value={value}
        placeholder="2020-11-10"
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Text size="xs" c="dimmed" mt={2}>
        {words !== null && `Read as ${words}. `}
        {words === null && value.trim() !== '' && 'Not understood yet. '}
        <Anchor
          component="button"
          type="button"
          size="xs"
          aria-expanded={help}
          aria-controls={id}
          onClick={() => setHelp(!help)}
        >
          How dates are written
        </Anchor>
      </Text>
      <Collapse expanded={help} id={id}>
        <Table fz="xs" verticalSpacing={2} mt={4}>
          <Table.Tbody>
            {EXAMPLES.map((example) => (
              <Table.Tr key={example}>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>{example}</Table.Td>
                <Table.Td c="dimmed">{edtfWords(example)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Collapse>
    </div>
  );
}
