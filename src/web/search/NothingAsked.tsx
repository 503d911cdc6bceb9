import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { EmptyState } from '../parts/EmptyState.tsx';
import { ProblemAlert } from '../parts/ProblemAlert.tsx';
import classes from './search.module.css';
import type { Index } from './use-index.ts';
import { searchHref } from './use-search-view.ts';

const EXAMPLES = [
  { query: 'Pashinyan', means: 'the name in every script, spelling and case' },
  { query: '"cease fire" date:2020', means: 'words that follow each other, in documents of 2020' },
  { query: 'corridor NEAR/5 Zangezur', means: 'at most five other words between the two' },
] as const;

export const NothingAsked = ({ index }: { index: Index }) => {
  if (index.error) return <ProblemAlert error={index.error} />;
  if (index.state === undefined) return null;
  return index.state.passages === 0 ? <NothingThere /> : <Examples />;
};

export const NothingThere = () => (
  <EmptyState
    title="No documents to search yet"
    action={
      <Anchor component={Link} href="/documents">
        Bring in documents
      </Anchor>
    }
  >
    All documents are searched here, across scripts: a name written in one is found in all.
  </EmptyState>
);

const Examples = () => (
  <EmptyState
    title="Ask all documents"
    action={
      <ul className={classes.examples}>
        {EXAMPLES.map(({ query, means }) => (
          <li key={query}>
            <Anchor component={Link} href={searchHref(query)} underline="always">
              {query}
            </Anchor>{' '}
            {means}
          </li>
        ))}
      </ul>
    }
  >
    Words, phrases, AND, OR, NOT, NEAR, beginnings of words (negotiat*), and filters by date,
    sphere, class, language, source, code and coder (language:ru).
  </EmptyState>
);
