/** Web address, DOI and ISBN. */
import type { PrintedField } from '../../../sources/model.ts';
import { linkMarks } from '../marks.ts';
import { fieldAt, type Slate } from '../slate.ts';

/** The first web address; further ones (an archive's copy) are wiped too, so that no other field takes them. */
export function takeLink(slate: Slate): PrintedField | undefined {
  const links = linkMarks(slate.text, slate.span);
  for (const link of links) slate.wipe(link);
  const [first] = links;
  if (first === undefined) return undefined;
  const printed = slate.text.slice(first.inner.start, first.inner.end);
  return fieldAt(slate.text, first.inner, printed.replace(/[\s<>]+/gu, ''));
}

const DOI = /(?:doi(?:\.org)?\s?[:/]\s?)?(10\.\d{4,9}\/[^\s<>,;"“”«»\uE000]{1,200})/iu;

const DOI_IN_LINK = /^https?:\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/\S{1,200})$/iu;

export function takeDoi(slate: Slate, url: PrintedField | undefined): PrintedField | undefined {
  const inLink = url === undefined ? null : DOI_IN_LINK.exec(url.printed);
  if (url !== undefined && inLink?.[1] !== undefined) {
    return fieldAt(slate.text, { start: url.end - inLink[1].length, end: url.end });
  }
  const match = DOI.exec(slate.left);
  if (match === null) return undefined;
  const doi = (match[1] ?? '').replace(/[.,;:)\]]+$/u, '');
  const from = match.index + match[0].indexOf(doi);
  const field = slate.field(from, from + doi.length);
  slate.wipe({ start: slate.span.start + match.index, end: field.end });
  return field;
}

const ISBN = /ISBN(?:-1[03])?:?\s?([\d][\d\s–-]{8,20}[\dXХ])/iu;

export function takeIsbn(slate: Slate): PrintedField | undefined {
  const match = ISBN.exec(slate.left);
  if (match === null) return undefined;
  const printed = match[1] ?? '';
  const from = match.index + match[0].length - printed.length;
  const field = slate.field(from, from + printed.length, printed.replace(/[^\dX]/giu, ''));
  slate.wipe({ start: slate.span.start + match.index, end: field.end });
  return field;
}
