import { useLocation } from 'wouter';
import { useUndoRedo } from '../case/use-case.ts';
import { useDetail } from '../parts/detail.ts';
import type { KeyBinding } from '../parts/keys.ts';
import { useKeys } from '../parts/use-keys.ts';
import { EVERYWHERE, openKeyHelp } from './key-help.ts';
import { rooms } from './rooms.ts';

/** Keys that work in every room. */
export function useFrameKeys(): void {
  const [, go] = useLocation();
  const detail = useDetail();
  const { undo, redo } = useUndoRedo();
  const goTo = rooms.map(
    (room): KeyBinding => ({
      key: `g ${room.key}`,
      label: `Go to ${room.label}`,
      run: () => go(room.path),
    }),
  );
  useKeys(EVERYWHERE, [
    { key: 'u', label: 'Undo', run: undo },
    { key: 'U', label: 'Redo', run: redo },
    { key: 'Escape', label: 'Close the detail', run: () => detail.current && detail.close() },
    { key: '?', label: 'Show the keys', run: openKeyHelp },
    ...goTo,
  ]);
}
