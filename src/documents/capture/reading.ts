import type { Capture } from './model.ts';

/** What a reader of one format gives; the dispatcher adds what is known of the file itself. */
export type FormatReading = Pick<
  Capture,
  'blocks' | 'dropped' | 'repairs' | 'warnings' | 'metadata'
> &
  Partial<Pick<Capture, 'pages'>>;
