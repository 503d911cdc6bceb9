import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { EmptyState } from '../parts/EmptyState.tsx';

export function NoSuchRoom() {
  return (
    <EmptyState
      title="There is no such screen"
      action={
        <Anchor component={Link} href="/">
          Go to the overview
        </Anchor>
      }
    >
      The address may come from another version of Dragoman.
    </EmptyState>
  );
}
