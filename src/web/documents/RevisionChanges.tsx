import { Modal, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../parts/api.ts';
import { Loaded } from '../parts/Loaded.tsx';
import { numberWords } from './document-words.ts';
import classes from './documents.module.css';

interface Props {
  readonly document: string;
  readonly number: number;
  onClose(): void;
}

/** What a revision changed, with the words around it. */
export function RevisionChanges({ document, number, onClose }: Props) {
  const changes = useQuery({
    queryKey: ['documents', 'changes', document, number],
    queryFn: () =>
      answer(
        api.documents[':id'].revisions[':number'].changes.$get({
          param: { id: document, number: String(number) },
        }),
      ),
  });
  return (
    <Modal opened onClose={onClose} title={`What revision ${number} changed`} size="xl">
      <Loaded query={changes}>
        {(data) =>
          data.changes === null ? (
            <Text size="sm">The two texts have too little in common to be compared.</Text>
          ) : (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
            <section className={classes.changes} tabIndex={0} aria-label="Changes">
              {data.changes.map((part, at) => {
                const key = `${at} ${part.kind}`;
                if (part.kind === 'removed') return <del key={key}>{part.text}</del>;
                if (part.kind === 'added') return <ins key={key}>{part.text}</ins>;
                if (part.kind === 'same') return <span key={key}>{part.text}</span>;
                return (
                  <Text key={key} size="xs" c="dimmed" my={6}>
                    … {numberWords(part.length)} characters that are the same …
                  </Text>
                );
              })}
            </section>
          )
        }
      </Loaded>
    </Modal>
  );
}
