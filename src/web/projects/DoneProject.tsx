import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import { importLabel, type ProjectTaken } from '../../exchange/project/project-import.ts';
import { useCase, useUndoRedo } from '../case/use-case.ts';
import { Numbers } from './Numbers.tsx';
import { counted } from './project-words.ts';
import { leaveProject } from './project-work.ts';
import classes from './projects.module.css';
import { Losses } from './ToLookAt.tsx';

/** What came in, where it is now, and the way back. */
export function DoneProject({ result }: { result: ProjectTaken }) {
  const state = useCase().data;
  const { undo, redo, busy } = useUndoRedo();
  const label = importLabel(result);
  const isUndone = state?.redo === label;
  return (
    <div className={classes.scroll}>
      <Stack gap="md" maw={860}>
        <div role="status">
          <Title order={2} size="h3" dir="auto">
            {isUndone ? 'Taken back: ' : 'Imported: '}
            {result.name || 'the codebook'}
          </Title>
          <Text size="sm" c="dimmed">
            {isUndone
              ? 'The case is as it was before the import.'
              : 'One change in the history; one step takes all of it back.'}
          </Text>
        </div>
        <Numbers result={result} />
        {!isUndone && <Places result={result} />}
        <Group gap="xs">
          <Button onClick={leaveProject}>Bring in another</Button>
          {state?.undo === label && (
            <Button variant="default" onClick={undo} loading={busy}>
              Take it back
            </Button>
          )}
          {isUndone && (
            <Button variant="default" onClick={redo} loading={busy}>
              Import it again
            </Button>
          )}
        </Group>
        <Losses losses={result.losses} />
      </Stack>
    </div>
  );
}

function Places({ result: { documents, codes, codings, memos, batch } }: { result: ProjectTaken }) {
  const total = ({ added, updated, known }: typeof documents): number => added + updated + known;
  const places = [
    {
      isThere: total(documents) > 0,
      href: documents.added > 0 ? `/documents?batch=${encodeURIComponent(batch)}` : '/documents',
      words: 'Documents',
      about: documents.added > 0 ? 'those that came in now' : 'all were known',
    },
    { isThere: total(codes) > 0, href: '/codebook', words: 'Codebook', about: '' },
    { isThere: codings.placed > 0, href: '/passages', words: 'Coded passages', about: '' },
    {
      isThere: codings.review > 0,
      href: '/read',
      words: 'Read & code',
      about: `${counted(codings.review, 'coding waits', 'codings wait')} under “To review”`,
    },
    { isThere: total(memos) > 0, href: '/memos', words: 'Memos', about: '' },
  ];
  return (
    <nav aria-label="Where it is now">
      <ul className={classes.places}>
        {places
          .filter(({ isThere }) => isThere)
          .map(({ href, words, about }) => (
            <li key={href}>
              <Anchor component={Link} href={href} size="sm">
                {words}
              </Anchor>
              {about !== '' && (
                <Text span size="sm" c="dimmed">
                  {' '}
                  {about}
                </Text>
              )}
            </li>
          ))}
      </ul>
    </nav>
  );
}
