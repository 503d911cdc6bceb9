import { Button, Group, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ContestedTerm } from '../../observations/model.ts';
import { useActors } from '../observations/use-observations.ts';
import { answer, api } from '../parts/api.ts';
import { download, toCsv } from '../parts/chart-export.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useChange } from '../parts/use-change.ts';
import classes from './statements.module.css';
import { TermForm } from './TermForm.tsx';

/** The uses with the terms in one question: a term that an undo took away is not asked after. */
const useTerms = () =>
  useQuery({
    queryKey: ['terms'],
    queryFn: async () => {
      const { terms } = await answer(api.terms.$get());
      return Promise.all(
        terms.map(async (term) => ({
          term,
          uses: await answer(api.terms[':id'].uses.$get({ param: { id: term.id } })),
        })),
      );
    },
  });
type UsedTerm = NonNullable<ReturnType<typeof useTerms>['data']>[number];

/** Who says which of the rival words, and since when. */
export function TermsView() {
  const [form, setForm] = useState<ContestedTerm | 'new' | null>(null);
  const add = (
    <Button size="compact-sm" onClick={() => setForm('new')}>
      New contested term
    </Button>
  );
  return (
    <Loaded query={useTerms()}>
      {(terms) => (
        <>
          {terms.length === 0 ? (
            <EmptyState title="No term is contested yet" action={add}>
              “Corridor” or “route”: name the rival words for one thing, and see who says which, and
              who said it first.
            </EmptyState>
          ) : (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
            <section className={classes.scroll} tabIndex={0} aria-label="Contested terms">
              {terms.map(({ term, uses }) => (
                <OneTerm key={term.id} term={term} uses={uses} onEdit={() => setForm(term)} />
              ))}
              <Group mt="md">{add}</Group>
            </section>
          )}
          {form !== null && (
            <TermForm term={form === 'new' ? null : form} onClose={() => setForm(null)} />
          )}
        </>
      )}
    </Loaded>
  );
}

function OneTerm({ term, uses, onEdit }: UsedTerm & { onEdit(): void }) {
  const remove = useChange(() => answer(api.terms[':id'].$delete({ param: { id: term.id } })), {
    onDone: () => notifications.show({ message: `Removed: ${term.title}. u undoes it.` }),
  });
  return (
    <div className={classes.part}>
      <Group gap="xs">
        <Title order={2} size="h5">
          {term.title}
        </Title>
        <Button size="compact-xs" variant="default" onClick={onEdit}>
          Edit
        </Button>
        <SaveUses term={term} uses={uses} />
        <Button
          size="compact-xs"
          variant="default"
          loading={remove.isPending}
          onClick={() => remove.mutate(undefined)}
        >
          Remove
        </Button>
      </Group>
      <Uses uses={uses} />
    </div>
  );
}

function SaveUses({ term, uses: { speakers } }: UsedTerm) {
  const actors = useActors().data?.actors ?? [];
  const save = (): void => {
    const table = {
      columns: ['word', 'who', 'first', 'last', 'statements', 'passages', 'documents'],
      rows: speakers.map((use) => [
        ...[use.variant, actors.find(({ id }) => id === use.speaker)?.name ?? use.speaker ?? ''],
        ...[use.first ?? '', use.last ?? '', use.statements, use.passages, use.documents],
      ]),
    };
    download(`${term.title}.csv`, toCsv(table), 'text/csv');
  };
  return (
    <Button size="compact-xs" variant="default" disabled={speakers.length === 0} onClick={save}>
      CSV
    </Button>
  );
}

function Uses({ uses: { speakers, documentsSearched } }: Pick<UsedTerm, 'uses'>) {
  const actors = useActors().data?.actors ?? [];
  return (
    <>
      {speakers.length === 0 && <Text size="sm">Nobody says any of these words yet.</Text>}
      {speakers.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Word</th>
              <th scope="col">Who</th>
              <th scope="col">First</th>
              <th scope="col">Last</th>
              <th scope="col" className={classes.count}>
                Statements
              </th>
              <th scope="col" className={classes.count}>
                Passages
              </th>
              <th scope="col" className={classes.count}>
                Documents
              </th>
            </tr>
          </thead>
          <tbody>
            {speakers.map((use) => (
              <tr key={`${use.variant} ${use.speaker}`}>
                <th scope="row">{use.variant}</th>
                <td>
                  {use.speaker === null
                    ? 'nobody knows who'
                    : (actors.find(({ id }) => id === use.speaker)?.name ?? use.speaker)}
                </td>
                <td className={classes.date}>{use.first ?? 'not dated'}</td>
                <td className={classes.date}>{use.last ?? ''}</td>
                <td className={classes.count}>{use.statements}</td>
                <td className={classes.count}>{use.passages}</td>
                <td className={classes.count}>{use.documents}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {!documentsSearched && (
        <Text size="xs" c="dimmed" mt={4}>
          Documents are looked through once the search has read them: open Search.
        </Text>
      )}
    </>
  );
}
