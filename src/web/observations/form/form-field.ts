import type { FormPart as PartOf } from '../../parts/form/form-part.ts';
import type { FormValues } from './form-values.ts';

/** What each part of the form of an observation is given. */
export type FormPart = PartOf<FormValues>;
