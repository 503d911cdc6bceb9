import { TextInput, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { CodeNode } from '../../coding/codebook.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { holdsWords } from '../parts/fold.ts';
import { ChosenCoding } from './ChosenCoding.tsx';
import { MemoList } from './MemoList.tsx';
import { nextCoding } from './marks.ts';
import { ReviewList } from './ReviewList.tsx';
import { Swatch } from './Swatch.tsx';
import classes from './side.module.css';
import type { Desk } from './use-desk.ts';

/** Beside the text: what waits for review, the coding looked at, memos, and the codebook. */
export function SidePanel({ desk }: { desk: Desk }) {
  const { chosen, entry } = desk;
  return (
    <section className={classes.side} aria-label="Codes and memos">
      {entry.review > 0 && <ReviewList desk={desk} />}
      {chosen && <ChosenCoding desk={desk} coding={chosen} />}
      <MemoList
        key={chosen?.id ?? entry.id}
        on={chosen ? 'coding' : 'document'}
        target={chosen?.id ?? entry.id}
        author={desk.coder}
        all={desk.compare}
        heading={chosen ? 'Memos on this coding' : 'Memos on this document'}
      />
      <CodebookColumn desk={desk} />
    </section>
  );
}

/** Codes that hold the words, with those above them, so that one sees where they stand. */
const kept = (nodes: readonly CodeNode[], query: string): CodeNode[] =>
  nodes.flatMap((node) => {
    const children = kept(node.children, query);
    const isKept = children.length > 0 || holdsWords(node.path.join(' '), query);
    return isKept ? [{ ...node, children }] : [];
  });

/** The codebook: a code is applied to the words chosen, or shows where it was given. */
function CodebookColumn({ desk }: { desk: Desk }) {
  const [query, setQuery] = useState('');
  const counts = new Map<string, number>();
  for (const { code } of desk.codings) counts.set(code, (counts.get(code) ?? 0) + 1);
  const shown = query.trim() === '' ? desk.tree : kept(desk.tree, query);
  const use = (id: string): void => {
    if (desk.span && !desk.chosen) {
      desk.apply({ id });
      return;
    }
    const own = desk.codings.filter(({ code }) => code === id);
    const from = { at: desk.span?.start ?? 0, id: desk.chosen?.id ?? null };
    const next = nextCoding(own, from, 1) ?? nextCoding(own, { at: 0, id: null }, 1);
    if (next) desk.chooseCoding(next, true);
  };
  return (
    <section className={classes.part} aria-label="Codebook">
      <h3>Codebook</h3>
      {desk.codes.length === 0 ? (
        <EmptyState title="No codes yet">
          Select some words and press <kbd>c</kbd>: the first name you type becomes the first code.
        </EmptyState>
      ) : (
        <>
          <TextInput
            size="xs"
            mb={6}
            aria-label="Filter codes"
            placeholder="Filter codes"
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
          <CodeItems nodes={shown} label="Codes" counts={counts} onUse={use} />
        </>
      )}
    </section>
  );
}

interface ItemsProps {
  nodes: readonly CodeNode[];
  label?: string;
  counts: ReadonlyMap<string, number>;
  onUse(id: string): void;
}

/** A list in a list for each branch: how deep a code stands is heard as well as seen. */
function CodeItems({ nodes, label, counts, onUse }: ItemsProps) {
  return (
    <ul className={classes.codes} aria-label={label}>
      {nodes.map((node) => (
        <li key={node.id}>
          {node.codable ? (
            <button
              type="button"
              className={classes.code}
              title={node.definition || node.path.join(' › ')}
              onClick={() => onUse(node.id)}
            >
              <Swatch colour={node.colour} />
              <span dir="auto">{node.name}</span>
              <Count count={counts.get(node.id) ?? 0} />
            </button>
          ) : (
            <span className={classes.folder} dir="auto">
              {node.name}
            </span>
          )}
          {node.children.length > 0 && (
            <CodeItems nodes={node.children} counts={counts} onUse={onUse} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** Read out, the number alone would be a part of the name. */
const Count = ({ count }: { count: number }) =>
  count > 0 && (
    <span className={classes.count}>
      {count}
      <VisuallyHidden>{count === 1 ? ' coding here' : ' codings here'}</VisuallyHidden>
    </span>
  );
