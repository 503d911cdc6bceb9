import { useEffect, useState } from 'react';
import { useDetail } from '../../parts/detail.ts';
import { useKeys } from '../../parts/use-keys.ts';
import type { DeskRow } from '../desk.ts';

/**
 * The row that `j`, `k` and the arrows move and Enter opens; an open pane goes along.
 * @returns id of its assessment; empty for none
 */
export function useRowKeys(rivalry: string, lines: readonly DeskRow[]): string {
  const detail = useDetail();
  const [current, setCurrent] = useState('');
  const shown = detail.current?.kind === 'assessment' ? detail.current.id : '';
  const [of = '', opened = ''] = shown.split(' ');
  const inPane = of === rivalry ? opened : '';
  useEffect(() => {
    if (inPane !== '') setCurrent(inPane);
  }, [inPane]);
  const open = (id: string): void => detail.open('assessment', `${rivalry} ${id}`);
  const move = (by: 1 | -1) => (): void => {
    // Else Enter would press the button that was clicked last and not open the row.
    if (document.activeElement instanceof HTMLButtonElement) document.activeElement.blur();
    const at = lines.findIndex(({ assessment }) => assessment.id === current);
    const next = lines[Math.max(0, Math.min(lines.length - 1, at + by))]?.assessment.id;
    if (next === undefined) return;
    setCurrent(next);
    if (inPane !== '') open(next);
  };
  useKeys('Table of weights', [
    { key: 'j', label: 'Next observation', run: move(1) },
    { key: 'ArrowDown', label: 'Next observation', run: move(1) },
    { key: 'k', label: 'Previous observation', run: move(-1) },
    { key: 'ArrowUp', label: 'Previous observation', run: move(-1) },
    { key: 'Enter', label: 'How it is weighed', run: () => current !== '' && open(current) },
  ]);
  return current;
}
