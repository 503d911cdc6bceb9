import type { Capture } from '../model.ts';
import { attribute, elementsOf, type Parent, textContent } from './dom.ts';

/** What a page says of itself in its head. */
export function readHtmlMetadata(root: Parent): Capture['metadata'] {
  const meta = new Map<string, string[]>();
  let language: string | undefined;
  let heading: string | undefined;
  for (const element of elementsOf(root)) {
    if (element.tagName === 'html')
      language = attribute(element, 'lang') ?? attribute(element, 'xml:lang');
    if (element.tagName === 'title' && heading === undefined)
      heading = textContent(element, 500).trim();
    if (element.tagName !== 'meta') continue;
    const name = (attribute(element, 'name') ?? attribute(element, 'property') ?? '').toLowerCase();
    const content = attribute(element, 'content')?.trim();
    if (name === '' || content === undefined || content === '') continue;
    const values = meta.get(name) ?? [];
    values.push(content);
    meta.set(name, values);
  }
  const first = (...names: string[]): string | undefined =>
    names.map((name) => meta.get(name)?.[0]).find((value) => value !== undefined);
  const title = first('citation_title', 'dc.title', 'og:title') ?? heading;
  const doi = first('citation_doi', 'dc.identifier.doi', 'prism.doi');
  const published = first(
    'citation_publication_date',
    'citation_date',
    'article:published_time',
    'dc.date',
    'date',
  );
  const spoken = language ?? first('citation_language', 'dc.language');
  const authors = meta.get('citation_author') ?? meta.get('dc.creator') ?? meta.get('author') ?? [];
  return {
    authors,
    ...(title === undefined || title === '' ? {} : { title }),
    ...(doi === undefined
      ? {}
      : { doi: doi.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '') }),
    ...(published === undefined ? {} : { published }),
    ...(spoken === undefined || spoken === '' ? {} : { language: spoken }),
  };
}
