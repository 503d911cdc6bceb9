/** The state of a form: its fields, which were left, and what is wrong with them. */
import { type FocusEvent, useState } from 'react';
import { dropForm, keepForm, keptForm } from './form-memory.ts';
import type { FormPart, ReadForm } from './form-part.ts';

export interface FormState<Values, Value> extends FormPart<Values> {
  /** Something typed earlier and not saved was found again. */
  readonly restored: boolean;
  left(event: FocusEvent<HTMLElement>): void;
  /** Shows all that is wrong. */
  read(): ReadForm<Value>;
  /** Forgets what was typed and begins anew. */
  reset(): void;
  forget(): void;
}

/** @param memory under which what is typed is kept until it is saved; no two forms share one */
export function useForm<Values, Value>(
  memory: string,
  begin: Values,
  read: (form: Values) => ReadForm<Value>,
): FormState<Values, Value> {
  const [form, setForm] = useState(() => keptForm<Values>(memory) ?? begin);
  const [restored, setRestored] = useState(() => keptForm(memory) !== undefined);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const all = read(form).errors ?? {};
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
      // A field that was passed over is not complained of yet: its words would move what is just being clicked.
      const filled = 'value' in target && target.value !== '';
      if (name !== null && filled) setTouched((before) => new Set([...before, name]));
    },
    read: () => {
      setTried(true);
      return read(form);
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
