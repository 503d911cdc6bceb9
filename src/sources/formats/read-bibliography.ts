/** A file of references, whatever its format; and the register in the formats others read. */
import { DomainError } from '../../kernel/errors.ts';
import { cleanUrl } from '../clean-url.ts';
import { sourceFromCsl } from '../edit-source.ts';
import type { CslItem, Source } from '../model.ts';
import { CslCustom, readCslJson, writeCslJson } from './csl-json.ts';
import { LARGEST_TEXT } from './reading-failure.ts';

export type BibliographyFormat = 'csl-json' | 'bibtex' | 'ris';
export const BIBLIOGRAPHY_FORMATS: readonly BibliographyFormat[] = ['csl-json', 'bibtex', 'ris'];

const BY_ENDING: Readonly<Record<string, BibliographyFormat>> = {
  json: 'csl-json',
  csljson: 'csl-json',
  bib: 'bibtex',
  bibtex: 'bibtex',
  ris: 'ris',
};

/** By the first letters, which do not lie, then by the ending. */
export function bibliographyFormat(fileName: string, text: string): BibliographyFormat | null {
  const head = text.slice(0, 20_000).trimStart();
  if (/^TY {1,2}-/mu.test(head)) return 'ris';
  if (/^[[{]/u.test(head)) return 'csl-json';
  if (/^@\w+\s*[{(]/mu.test(head)) return 'bibtex';
  return BY_ENDING[fileName.split('.').at(-1)?.toLowerCase() ?? ''] ?? null;
}

export async function readBibliography(fileName: string, raw: string): Promise<CslItem[]> {
  if (raw.length > LARGEST_TEXT) {
    throw new DomainError('too-large', `${fileName} is larger than 50 MB.`);
  }
  const text = raw.replace(/^\ufeff/u, '');
  const format = bibliographyFormat(fileName, text);
  if (text.trim() === '') throw new DomainError('bad-input', `${fileName} is empty.`);
  if (format === null) {
    throw new DomainError(
      'bad-input',
      `${fileName} is neither CSL-JSON, BibTeX nor RIS. Nothing was imported.`,
    );
  }
  if (format === 'csl-json') return readCslJson(text);
  const { readBibtex, readRis } = await import('./bibtex-ris.ts');
  return format === 'bibtex' ? readBibtex(text) : readRis(text);
}

export async function writeBibliography(
  format: BibliographyFormat,
  sources: readonly Source[],
): Promise<string> {
  if (format === 'csl-json') return writeCslJson(sources);
  const { writeBibtex, writeRis } = await import('./bibtex-ris.ts');
  return format === 'bibtex' ? writeBibtex(sources) : writeRis(sources);
}

export const MEDIA_TYPES: Readonly<Record<BibliographyFormat, string>> = {
  'csl-json': 'application/vnd.citationstyles.csl+json',
  bibtex: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
};

export const FILE_ENDINGS: Readonly<Record<BibliographyFormat, string>> = {
  'csl-json': 'csl.json',
  bibtex: 'bib',
  ris: 'ris',
};

/** A record of a file as a source; what our own export wrote under `custom` is taken over. */
export function sourceFromRecord(id: string, item: CslItem): Source {
  const { custom, ...csl } = item;
  const source = sourceFromCsl(id, csl as CslItem);
  if (typeof custom !== 'object' || custom === null || !('urlsAsPrinted' in custom)) return source;
  const own = CslCustom.parse(custom);
  const urls = own.urlsAsPrinted.map((printed) => ({
    printed,
    clean: cleanUrl(printed).clean,
  }));
  return {
    ...source,
    sphere: own.sphere,
    evidenceClass: own.evidenceClass,
    languages: own.languages,
    romanised: own.romanised,
    inBibliography: own.inBibliography,
    urls: urls.length > 0 ? urls : source.urls,
    setByHand: own.setByHand,
  };
}
