/** What was typed and not saved yet, so that leaving the pane loses nothing while the page is open. */
const kept = new Map<string, unknown>();

export const keepForm = (key: string, values: unknown): unknown => kept.set(key, values);
/** Of the type that was kept under this key: each form has keys of its own. */
export const keptForm = <Values>(key: string): Values | undefined =>
  kept.get(key) as Values | undefined;
export const dropForm = (key: string): boolean => kept.delete(key);
