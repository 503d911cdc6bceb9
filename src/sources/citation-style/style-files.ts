/** The styles that come with the program, and those a person has put beside them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DomainError } from '../../kernel/errors.ts';
import { packageRoot } from '../../kernel/package-root.ts';
import { checkStyle } from './check-style.ts';

export interface StyleEntry {
  /** Name of the file without its ending. */
  name: string;
  title: string;
  kind: 'note' | 'in-text';
  /** Language the style was written for; null when it takes that of the reader. */
  language: string | null;
  hasBibliography: boolean;
}

const SHIPPED = fileURLToPath(new URL('styles', packageRoot));
const NAME = /^[\w.-]{1,100}$/u;

/** Folders searched in this order: one's own style of the same name wins. */
const folders = (): string[] => {
  const own = process.env.DRAGOMAN_STYLES;
  return own ? [own, SHIPPED] : [SHIPPED];
};

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((file) => file.endsWith('.csl'));
  } catch {
    return [];
  }
}

/** The XML of a style, checked. */
export function readStyle(name: string): string {
  if (NAME.test(name) && !name.includes('..')) {
    for (const folder of folders()) {
      if (!filesIn(folder).includes(`${name}.csl`)) continue;
      const xml = readFileSync(join(folder, `${name}.csl`), 'utf8');
      checkStyle(xml);
      return xml;
    }
  }
  throw new DomainError('not-found', `There is no citation style called ${name}.`);
}

export function listStyles(): StyleEntry[] {
  const names = new Set(
    folders()
      .flatMap(filesIn)
      .map((file) => basename(file, '.csl')),
  );
  return [...names].flatMap((name) => {
    try {
      const { title, shortTitle, kind, defaultLocale, hasBibliography } = checkStyle(
        readStyle(name),
      );
      return [{ name, title: shortTitle ?? title, kind, language: defaultLocale, hasBibliography }];
    } catch {
      // A broken file among one's own styles does not take the others away; naming it directly says what is wrong.
      return [];
    }
  });
}

export const DEFAULT_STYLE = 'dragoman-notes-roman';
