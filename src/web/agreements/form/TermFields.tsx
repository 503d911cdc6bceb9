import { Fieldset, Group, NativeSelect, Stack, Switch, Text } from '@mantine/core';
import type { Agreement, TermRule } from '../../../relations/agreements/model.ts';
import { FieldReader } from '../../parts/form/field-reader.ts';
import type { FormPart } from '../../parts/form/form-part.ts';
import { WordsField } from '../../parts/form/WordsField.tsx';
import table from '../../parts/table.module.css';
import classes from '../agreements.module.css';
import { firstDates, readTerm, type TermValues } from './term-values.ts';

type Begin = Pick<Agreement, 'signed' | 'inForce'>;

interface Props extends FormPart<{ term: TermValues }> {
  /** `It binds for a term`. */
  readonly label: string;
  /** From when it may run. */
  readonly of: Begin;
}

const ANCHORS = [
  { value: 'entry-into-force', label: 'entry into force' },
  { value: 'signature', label: 'signature' },
];
const ENDS = [
  { value: 'anniversary', label: 'on the anniversary' },
  { value: 'day-before', label: 'on the day before' },
];

/** How long it binds, by how much it is prolonged and by when notice must be given, with the dates that this makes. */
export function TermFields({ form: { term }, errors, set, label, of }: Props) {
  const change = (fields: Partial<TermValues>): void => set({ term: { ...term, ...fields } });
  const length = (key: 'term' | 'renewal' | 'notice', words: string, placeholder: string) => (
    <WordsField
      label={words}
      name={`term.${key}`}
      placeholder={placeholder}
      value={term[key]}
      error={errors[`term.${key}`]}
      onChange={(value) => change({ [key]: value })}
    />
  );
  return (
    <>
      <Switch
        size="xs"
        label={label}
        checked={term.given}
        onChange={({ currentTarget }) => change({ given: currentTarget.checked })}
      />
      {term.given && (
        <Fieldset legend="Term" p="xs">
          <Stack gap={6}>
            <Group gap={6} grow wrap="nowrap" align="flex-start">
              {length('term', 'For', '5 years')}
              {length('renewal', 'Prolonged by', 'not at all')}
              {length('notice', 'Notice before', 'none')}
            </Group>
            <Group gap={6} grow wrap="nowrap" align="flex-start">
              <NativeSelect
                size="xs"
                label="Runs from"
                data={ANCHORS}
                value={term.anchor}
                onChange={({ currentTarget }) =>
                  change({ anchor: currentTarget.value as TermRule['anchor'] })
                }
              />
              <NativeSelect
                size="xs"
                label="Ends"
                data={ENDS}
                value={term.ends}
                onChange={({ currentTarget }) =>
                  change({ ends: currentTarget.value as TermRule['ends'] })
                }
              />
            </Group>
            <TermDates term={term} of={of} />
          </Stack>
        </Fieldset>
      )}
    </>
  );
}

/** What the rule comes to, while it is typed. */
function TermDates({ term, of }: { term: TermValues; of: Begin }) {
  const rule = readTerm(new FieldReader(), term);
  if (rule === null) return null;
  const dates = firstDates(rule, of);
  if (dates === null) {
    const day = rule.anchor === 'signature' ? 'of signature' : 'on which it enters into force';
    return (
      <Text size="xs" c="dimmed" role="status">
        With the day {day} its dates stand here.
      </Text>
    );
  }
  return (
    <table className={table.table} aria-label="Dates that the term produces">
      <thead>
        <tr>
          <th>Term</th>
          <th>Last day for notice</th>
          <th>Ends</th>
        </tr>
      </thead>
      <tbody>
        {dates.map(({ k, expires, noticeBy, noticeDays }) => (
          <tr key={k}>
            <td>{k === 0 ? 'first' : `prolonged ${k === 1 ? 'once' : `${k} times`}`}</td>
            <td>
              <span className={classes.date}>{noticeBy ?? 'no notice'}</span>
              {noticeDays !== null && <div>{noticeDays} days before</div>}
            </td>
            <td className={classes.date}>{expires}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
