/** Which keys do what now. Screens add theirs while they are open; the latest wins; `?` shows them all. */

export interface KeyBinding {
  /** `j`, `Enter`, `Escape`, `/`, `g s` (g, then s). As in `KeyboardEvent.key`. */
  readonly key: string;
  /** What it does, for the help: "Next source". */
  readonly label: string;
  run(): void;
  /** Works while a text field has the focus. */
  readonly inFields?: boolean;
}

export interface KeyGroup {
  readonly title: string;
  readonly bindings: readonly KeyBinding[];
}

let groups: readonly KeyGroup[] = [];
const listeners = new Set<() => void>();

const set = (next: readonly KeyGroup[]): void => {
  groups = next;
  for (const listener of listeners) listener();
};

export function addKeys(group: KeyGroup): () => void {
  set([...groups, group]);
  return () => set(groups.filter((each) => each !== group));
}

export const keyGroups = (): readonly KeyGroup[] => groups;

export function onKeyGroups(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const find = (key: string, inField: boolean): KeyBinding | undefined => {
  for (const group of [...groups].reverse()) {
    const binding = group.bindings.find((each) => each.key === key);
    if (binding && (!inField || binding.inFields)) return binding;
  }
  return undefined;
};

const TAKES_NO_LETTERS = '[type="checkbox"], [type="radio"]';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  target.closest(TAKES_NO_LETTERS) === null;

const TAKES_ENTER = 'a, button, summary, [role="button"], [role="option"], [role="tab"]';
const TAKES_ARROWS = '[type="radio"], [role="slider"], [role="tab"], [role^="menuitem"]';

/** A button or a link does with Enter and the blank what it is for, a choice or a slider with the arrows. */
function ownsKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (key === 'Enter' || key === ' ') return target.closest(TAKES_ENTER) !== null;
  return key.startsWith('Arrow') && target.closest(TAKES_ARROWS) !== null;
}

/** Milliseconds within which the second key of `g s` must follow. */
const SEQUENCE = 1500;
let pending: { key: string; at: number } | null = null;

/** The one listener of the page. */
export function handleKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const { target, key } = event;
  if (ownsKey(target, key)) return;
  if (target instanceof HTMLElement && target.closest('[data-keys="own"]')) return;
  const inField = isField(target);
  const before = pending !== null && event.timeStamp - pending.at < SEQUENCE ? pending.key : null;
  pending = null;
  const binding = (before !== null && find(`${before} ${key}`, inField)) || find(key, inField);
  if (binding) {
    event.preventDefault();
    binding.run();
  } else if (!inField && startsSequence(key)) {
    pending = { key, at: event.timeStamp };
  }
}

const startsSequence = (key: string): boolean =>
  groups.some((group) => group.bindings.some((binding) => binding.key.startsWith(`${key} `)));
