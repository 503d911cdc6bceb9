/** The state of the form: its fields, which were left, and what is wrong with them. */
import { type FocusEvent, useState } from 'react';
import { dropForm, keepForm, keptForm } from './form-memory.ts';
import type { FormValues } from './form-values.ts';
import { type FormErrors, type ReadForm, readForm } from './read-form.ts';

type Check = Parameters<typeof readForm>[1];

export interface FormState {
  readonly form: FormValues;
  readonly errors: FormErrors;
  /** Something typed earlier and not saved was found again. */
  readonly restored: boolean;
  set(change: Partial<FormValues>): void;
  left(event: FocusEvent<HTMLElement>): void;
  /** Shows all that is wrong. */
  read(): ReadForm;
  /** Forgets what was typed and begins anew. */
  reset(): void;
  forget(): void;
}

export function useForm(memory: string, begin: FormValues, check: Check): FormState {
  const [form, setForm] = useState(() => keptForm(memory) ?? begin);
  const [restored, setRestored] = useState(() => keptForm(memory) !== undefined);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const all = readForm(form, check).errors ?? {};
  const shown = Object.entries(all).filter(([field]) => tried || touched.has(field));
  return {
    form,
    errors: Object.fromEntries(shown),
    restored,
    set: (change) =>
      setForm((before) => {
        const after = { ...before, ...change };
        keepForm(memory, after);
        return after;
      }),
    left: ({ target }) => {
      const name = target.getAttribute('name');
      if (name !== null) setTouched((before) => new Set([...before, name]));
    },
    read: () => {
      setTried(true);
      return readForm(form, check);
    },
    reset: () => {
      dropForm(memory);
      setForm(begin);
      setRestored(false);
      setTried(false);
    },
    forget: () => dropForm(memory),
  };
}
