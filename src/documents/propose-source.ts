/** A record for the register from what a file or a row says of itself. Pure. */
import { describeSource } from '../sources/describe-source.ts';
import { edtfToCslDate } from '../sources/edtf-csl.ts';
import type { CslItem, CslName, Source } from '../sources/model.ts';
import type { Document } from './document.ts';

export function proposeSource(id: string, document: Document): Source {
  const { stated } = document;
  const language = document.language === 'und' ? undefined : document.language;
  const csl: CslItem = {
    id,
    type: typeOf(document),
    title: document.title,
    ...(stated.authors.length === 0 ? {} : { author: stated.authors.map(nameOf) }),
    ...(stated.outlet === undefined ? {} : { 'container-title': stated.outlet }),
    ...(document.date === '' ? {} : { issued: edtfToCslDate(document.date) }),
    ...(isAddress(stated.url) ? { URL: stated.url } : {}),
    ...(language === undefined ? {} : { language }),
  };
  return describeSource({
    id,
    csl,
    printedUrls: isAddress(stated.url) ? [stated.url] : [],
    inBibliography: false,
  });
}

const isAddress = (url: string | undefined): url is string =>
  url !== undefined && /^https?:\/\/[^\s]+$/i.test(url);

function typeOf({ stated, format }: Document): string {
  if (isAddress(stated.url) || format === 'html') return 'webpage';
  if (format === 'epub') return 'book';
  return stated.outlet === undefined ? 'document' : 'article-newspaper';
}

const PARTICLE = /^\p{Ll}+$/u;

/** “Lavrov, Sergey” and “Sergey Lavrov” are a person; what looks like neither is taken as it is. */
export function nameOf(written: string): CslName {
  const [family, given, ...rest] = written.split(/\s*,\s*/);
  if (family && given && rest.length === 0) return { family, given };
  const words = written.trim().split(/\s+/);
  const last = words.at(-1);
  const isName =
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word) || PARTICLE.test(word)) &&
    /^\p{Lu}\p{Ll}/u.test(last ?? '');
  if (!isName || last === undefined) return { literal: written.trim() };
  return { family: last, given: words.slice(0, -1).join(' ') };
}
