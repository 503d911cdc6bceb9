/** What stands in the way of one file, as a value: a folder of a thousand is not stopped by one of them. */
import { DomainError, type ErrorCode } from '../../kernel/errors.ts';

export interface ReadFailure {
  /** `skipped`: not a document at all, such as a link or a picture's folder; `known`: in the case already. */
  outcome: 'failed' | 'skipped' | 'known';
  /** Path inside the folder or archive. */
  fileName: string;
  /** Where in the file, when that is known: a part, a page, a line. */
  place?: string;
  /** What is wrong, as the end of a sentence that begins with the name of the file. */
  words: string;
  /** What to do; empty when there is nothing to do. */
  remedy: string;
}

export const isFailure = (result: object): result is ReadFailure => 'outcome' in result;

/** The whole in one line: `a.odt (content.xml) is damaged. Open it in LibreOffice and save it again.` */
export const sayFailure = ({ fileName, place, words, remedy }: ReadFailure): string =>
  `${fileName}${place === undefined ? '' : ` (${place})`} ${words}.${remedy === '' ? '' : ` ${remedy}`}`;

/** An error in the words of a failure: what is wrong with the file, and what to do. */
export const unreadable = (
  fileName: string,
  words: string,
  remedy: string,
  more: { place?: string; code?: ErrorCode } = {},
): DomainError => {
  const failure = {
    fileName,
    words,
    remedy,
    ...(more.place === undefined ? {} : { place: more.place }),
  };
  return new DomainError(
    more.code ?? 'bad-input',
    sayFailure({ outcome: 'failed', ...failure }),
    failure,
  );
};

/** What an error says of a file. Errors that are no DomainError are faults of the program and pass through. */
export function toFailure(error: unknown, fileName: string): ReadFailure {
  if (!(error instanceof DomainError)) throw error;
  const { words, remedy, place } = error.details;
  if (typeof words === 'string' && typeof remedy === 'string') {
    return {
      outcome: 'failed',
      fileName,
      words,
      remedy,
      ...(typeof place === 'string' ? { place } : {}),
    };
  }
  return { outcome: 'failed', fileName, ...splitWords(error.message, fileName) };
}

/** The readers of articles say both in one message: the first sentence is what is wrong. */
function splitWords(message: string, fileName: string): Pick<ReadFailure, 'words' | 'remedy'> {
  const own = message.startsWith(`${fileName} `) ? message.slice(fileName.length + 1) : message;
  const stop = /[.:] (?=\p{Lu})/u.exec(own);
  if (!stop) return { words: own.replace(/\.$/, ''), remedy: '' };
  return { words: own.slice(0, stop.index), remedy: own.slice(stop.index + 2) };
}
