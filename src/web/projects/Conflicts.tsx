import { Group, NativeSelect, Text } from '@mantine/core';
import {
  type ConflictKind,
  Decision,
  decisionOn,
  MOST_OF_A_KIND,
  PROPOSED,
  type ProjectDecisions,
} from '../../exchange/project/decisions.ts';
import type { Conflict } from '../../exchange/project/project-preview.ts';
import { CONFLICT_WORDS } from './project-words.ts';
import { decideConflicts } from './project-work.ts';
import { TablePart } from './TablePart.tsx';

interface Props {
  readonly conflicts: readonly Conflict[];
  readonly decisions: ProjectDecisions;
}

/** Where project and case say different things, and what is to become of each. */
export function Conflicts({ conflicts, decisions }: Props) {
  const kinds = [...new Set(conflicts.map(({ kind }) => kind))];
  const of = (conflict: Conflict): Decision => decisionOn(decisions, conflict);
  const decide = ({ key }: Conflict, decision: Decision): void =>
    decideConflicts({ ...decisions, single: { ...decisions.single, [key]: decision } });
  const all = (kind: ConflictKind, decision: Decision): void => {
    const keys = new Set(conflicts.filter((one) => one.kind === kind).map(({ key }) => key));
    const single = Object.entries(decisions.single).filter(([key]) => !keys.has(key));
    decideConflicts({
      kinds: { ...decisions.kinds, [kind]: decision },
      single: Object.fromEntries(single),
    });
  };
  return (
    <TablePart
      title="In conflict with the case"
      table={{
        columns: ['What', 'How', 'Here and there', 'What happens'],
        rows: conflicts.map((one) => [
          ...[one.what, CONFLICT_WORDS[one.kind].one, differWords(one.differs)],
          CONFLICT_WORDS[one.kind].choices[of(one)],
        ]),
      }}
      shown={3}
      choice={{
        column: 'What happens',
        of: (index) => {
          const one = conflicts[index];
          if (!one) return null;
          return (
            <Choice
              kind={one.kind}
              label={`What happens to ${one.what}`}
              value={of(one)}
              onChoose={(decision) => decide(one, decision)}
            />
          );
        },
      }}
    >
      <Text size="sm" c="dimmed">
        What is proposed is chosen already. The figures above count what is proposed.
      </Text>
      <Group gap="xs" my={6}>
        {kinds.map((kind) => (
          <AllOfKind
            key={kind}
            kind={kind}
            decisions={conflicts.filter((one) => one.kind === kind).map(of)}
            onChoose={(decision) => all(kind, decision)}
          />
        ))}
      </Group>
    </TablePart>
  );
}

interface AllProps {
  readonly kind: ConflictKind;
  /** Those of the conflicts of this kind. */
  readonly decisions: readonly Decision[];
  onChoose(decision: Decision): void;
}

function AllOfKind({ kind, decisions, onChoose }: AllProps) {
  const [first = PROPOSED[kind]] = decisions;
  const isMixed = decisions.some((one) => one !== first);
  const { many } = CONFLICT_WORDS[kind];
  const more = decisions.length === MOST_OF_A_KIND ? ', also those not listed' : '';
  return (
    <Group gap={6} wrap="nowrap">
      <Text size="sm">
        {many} ({decisions.length}
        {more}):
      </Text>
      <Choice
        kind={kind}
        label={`All: ${many.toLowerCase()}`}
        value={isMixed ? null : first}
        onChoose={onChoose}
      />
    </Group>
  );
}

interface ChoiceProps {
  readonly kind: ConflictKind;
  readonly label: string;
  /** Null when several that it stands for differ. */
  readonly value: Decision | null;
  onChoose(decision: Decision): void;
}

function Choice({ kind, label, value, onChoose }: ChoiceProps) {
  const { choices } = CONFLICT_WORDS[kind];
  const options = Decision.options.map((decision) => ({
    value: decision,
    label: choices[decision],
  }));
  return (
    <NativeSelect
      size="xs"
      miw={200}
      aria-label={label}
      value={value ?? ''}
      data={value === null ? [{ value: '', label: 'One by one' }, ...options] : options}
      onChange={({ currentTarget }) => {
        const chosen = Decision.safeParse(currentTarget.value);
        if (chosen.success) onChoose(chosen.data);
      }}
    />
  );
}

const differWords = (differs: Conflict['differs']): string =>
  differs
    .map(
      ({ field, here, theirs }) =>
        `${field}: “${here || 'nothing'}”, there “${theirs || 'nothing'}”`,
    )
    .join('; ');
