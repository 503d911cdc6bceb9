import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useKeys } from '../parts/use-keys.ts';
import { NarrowSearch } from './NarrowSearch.tsx';
import classes from './search.module.css';

interface Props {
  readonly query: string;
  onAsk(query: string): void;
}

/** Asked with Enter: half a query is often no query. */
export function QueryLine({ query, onAsk }: Props) {
  const [draft, setDraft] = useState(query);
  const field = useRef<HTMLInputElement>(null);
  useKeys('Search', [{ key: '/', label: 'Write a query', run: () => field.current?.focus() }]);
  return (
    <div className={classes.query}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          field.current?.blur();
          onAsk(draft);
        }}
      >
        <TextInput
          ref={field}
          type="search"
          aria-label="Query"
          placeholder="A name in any script, “a phrase”, corridor NEAR/5 Zangezur, date:2020"
          leftSection={<IconSearch size={16} />}
          spellCheck={false}
          autoComplete="off"
          dir="auto"
          value={draft}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
        />
      </form>
      <NarrowSearch query={query} onAsk={onAsk} />
    </div>
  );
}
