/** What a form reads, and what each part of it is given. */

/** Field to what is wrong with it: `date`, `place.latitude`, `parts.2`. */
export type FormErrors = Readonly<Record<string, string>>;

export type ReadForm<Value> =
  | { readonly value: Value; readonly errors: null }
  | { readonly value: null; readonly errors: FormErrors };

export interface FormPart<Values> {
  readonly form: Values;
  /** Of fields that were left, or of all once one tried to save. */
  readonly errors: FormErrors;
  set(change: Partial<Values>): void;
}
