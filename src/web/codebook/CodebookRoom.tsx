import { Button, Group, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Codebook } from '../../coding/codebook-model.ts';
import { useDetail, writeTrail } from '../parts/detail.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { FilterLine } from '../parts/FilterLine.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useStatus } from '../parts/status.ts';
import { useAddress, useSetAddress } from '../parts/use-address.ts';
import { useKeys } from '../parts/use-keys.ts';
import { AutomaticDialog } from './AutomaticDialog.tsx';
import { CodebookFiles } from './CodebookFiles.tsx';
import { CodeTree } from './CodeTree.tsx';
import classes from './codebook.module.css';
import { NewCodeDialog } from './NewCodeDialog.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import { placeOfDrop } from './tree-rows.ts';
import { totalsOf, useCodebook } from './use-codebook.ts';
import { useRemoveCode } from './use-remove-code.ts';
import { useTree } from './use-tree.ts';

/** The codebook: what one looks for, with the rules by which two readers find the same. */
export default function CodebookRoom() {
  return <Loaded query={useCodebook()}>{(codebook) => <Room codebook={codebook} />}</Loaded>;
}

function Room({ codebook }: { codebook: Codebook }) {
  const tree = useTree(codebook);
  const detail = useDetail();
  const search = useRef<HTMLInputElement>(null);
  const [naming, setNaming] = useState(false);
  const [automatic, setAutomatic] = useAddress('automatic');
  const remove = useRemoveCode();
  const { current } = tree;
  const { length } = codebook.codes;
  const setAddress = useSetAddress();
  // Both in one step: of two changes to the address in one breath the second would undo the first.
  const open = (id: string): void =>
    setAddress({ code: id, detail: writeTrail([{ kind: 'code', id }]) }, { replace: true });
  const step = (by: number): void => {
    if (document.activeElement instanceof HTMLButtonElement) document.activeElement.blur();
    const next = tree.step(by);
    if (next !== null && detail.current?.kind === 'code') open(next);
    else tree.choose(next);
  };
  useStatus(
    tree.words === '' ? codesWords(length) : `${tree.rows.length} of ${codesWords(length)}`,
  );
  const dialog = naming || automatic !== '' || remove.asked !== null;
  useKeys(
    'Codebook',
    dialog
      ? []
      : [
          { key: 'j', label: 'Next code', run: () => step(1) },
          { key: 'k', label: 'Previous code', run: () => step(-1) },
          { key: 'ArrowDown', label: 'Next code', run: () => step(1) },
          { key: 'ArrowUp', label: 'Previous code', run: () => step(-1) },
          { key: 'ArrowRight', label: 'Unfold, or to the first below', run: tree.right },
          { key: 'ArrowLeft', label: 'Fold, or to the code above', run: tree.left },
          { key: 'Enter', label: 'Open and edit the code', run: () => current && open(current.id) },
          { key: 'F2', label: 'Open and edit the code', run: () => current && open(current.id) },
          { key: 'n', label: 'New code', run: () => setNaming(true) },
          {
            key: 'Delete',
            label: 'Remove the code',
            run: () => current && remove.remove(current),
          },
          { key: '/', label: 'Find in the codebook', run: () => search.current?.focus() },
        ],
  );
  const dialogs = (
    <>
      <RemoveDialog removing={remove} />
      {naming && <NewCodeDialog beside={current} onMade={open} onClose={() => setNaming(false)} />}
      {automatic !== '' && (
        <AutomaticDialog codebook={codebook} code={current} onClose={() => setAutomatic(null)} />
      )}
    </>
  );
  if (length === 0) {
    return (
      <>
        <NoCodes onNew={() => setNaming(true)} onAutomatic={() => setAutomatic('yes')} />
        {dialogs}
      </>
    );
  }
  return (
    <div className={classes.room}>
      <div className={classes.line}>
        <FilterLine
          all="All codes"
          noun="Codes"
          parts={
            tree.words === ''
              ? []
              : [
                  {
                    key: 'find',
                    words: `with “${tree.words}”`,
                    onRemove: () => tree.setWords(''),
                  },
                ]
          }
          onClear={() => tree.setWords('')}
        >
          <TextInput
            ref={search}
            size="xs"
            w={190}
            aria-label="Find in the codebook"
            placeholder="Name, definition  /"
            value={tree.words}
            onChange={(event) => tree.setWords(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
          />
          <Button size="compact-sm" onClick={() => setNaming(true)}>
            New code
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => setAutomatic('yes')}>
            Code automatically…
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => detail.open('coding-runs', 'all')}
          >
            Runs
          </Button>
          <CodebookFiles />
        </FilterLine>
      </div>
      <CodeTree
        rows={tree.rows}
        current={current?.id ?? null}
        totalOf={totalsOf(codebook.counts)}
        onChoose={tree.choose}
        onOpen={open}
        onFold={tree.fold}
        onDrop={(id, onto, zone) => tree.move(id, placeOfDrop(codebook.codes, id, onto, zone))}
        onAltArrow={tree.moveByArrow}
      />
      {dialogs}
    </div>
  );
}

const codesWords = (count: number): string => (count === 1 ? '1 code' : `${count} codes`);

const NoCodes = ({ onNew, onAutomatic }: { onNew(): void; onAutomatic(): void }) => (
  <EmptyState
    title="No codes yet"
    action={
      <Group gap="xs" justify="center">
        <Button onClick={onNew}>New code</Button>
        <Button variant="default" onClick={onAutomatic}>
          Code automatically…
        </Button>
        <CodebookFiles />
      </Group>
    }
  >
    A codebook names what you look for in the documents and says by which signs a second reader
    would find the same: a definition, when to use a code, when not, and an example.
  </EmptyState>
);
