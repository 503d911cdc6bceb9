import { DomainError } from '../../kernel/errors.ts';

/** Which file, which record, which field, what is wrong, and what to do about it. */
export interface FolderFault {
  file: string;
  record?: string | undefined;
  field?: string | undefined;
  why: string;
  remedy?: string | undefined;
}

export function folderError({ file, record, field, why, remedy }: FolderFault): DomainError {
  const place = [file, record, field].filter((part) => part !== undefined && part !== '');
  const words = [`${place.join(': ')}: ${why}.`, remedy, 'Nothing was imported.'];
  return new DomainError(
    'bad-input',
    words.filter((part) => part !== undefined).join(' '),
    Object.fromEntries(
      Object.entries({ file, record, field }).filter(([, part]) => part !== undefined),
    ),
  );
}
