/** What was typed and not saved yet, so that leaving the pane loses nothing while the page is open. */
import type { FormValues } from './form-values.ts';

const kept = new Map<string, FormValues>();

export const keepForm = (key: string, form: FormValues): unknown => kept.set(key, form);
export const keptForm = (key: string): FormValues | undefined => kept.get(key);
export const dropForm = (key: string): boolean => kept.delete(key);
