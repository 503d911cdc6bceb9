import type { FormValues } from './form-values.ts';
import type { FormErrors } from './read-form.ts';

/** What each part of the form is given. */
export interface FormPart {
  readonly form: FormValues;
  /** Of fields that were left, or of all once one tried to save. */
  readonly errors: FormErrors;
  set(change: Partial<FormValues>): void;
}
