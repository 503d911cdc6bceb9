import type { Corpus, CorpusFile } from '../../documents/corpus/corpus-file.ts';
import { openCorpus } from '../../documents/corpus/open-corpus.ts';
import { namesOfHeadless } from './layouts.ts';

/** A table of events, also one of those that come without a row of names. */
export const openEventTable = (file: CorpusFile): Promise<Corpus> =>
  openCorpus(file, { headless: namesOfHeadless });
