/** What a saved page says of itself, from the many places where pages say it. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute, type Element, elementsOf, textContent } from '../../capture/html/dom.ts';
import type { StatedFacts } from '../../document.ts';
import { factsFrom } from '../reading.ts';
import { type LinkedFacts, readLinkedData } from './linked-data.ts';
import { savedFrom } from './saved-from.ts';

type Document = DefaultTreeAdapterTypes.Document;

const NAMES = {
  title: 'citation_title dc.title og:title twitter:title',
  author: 'citation_author dc.creator author article:author byl sailthru.author parsely-author',
  outlet: 'og:site_name citation_journal_title dc.publisher application-name',
  date:
    'citation_publication_date citation_date article:published_time og:article:published_time ' +
    'datepublished dc.date dc.date.issued dcterms.issued dcterms.created pubdate publishdate ' +
    'publish-date sailthru.date parsely-pub-date date',
  language: 'citation_language dc.language og:locale content-language',
  url: 'og:url citation_abstract_html_url',
};

interface Found {
  meta: Map<string, string[]>;
  heading: string | undefined;
  language: string | undefined;
  canonical: string | undefined;
  linked: LinkedFacts;
  /** Marked in the text itself: `itemprop="datePublished"`, `rel="author"`, `<time>`. */
  marked: { date?: string; times: string[]; authors: string[] };
}

export function readPageFacts(document: Document, source: string): StatedFacts {
  const found = collect(document);
  const first = (names: string): string | undefined => all(names)[0];
  const all = (names: string): string[] =>
    names
      .split(' ')
      .map((name) => found.meta.get(name))
      .find((values) => values !== undefined) ?? [];
  const { linked, marked } = found;
  const authors = [linked.authors, all(NAMES.author), marked.authors]
    .map((names) => names.filter((name) => !/^https?:/.test(name)))
    .find((names) => names.length > 0);
  const saved = savedFrom(source);
  return factsFrom({
    title: linked.title ?? first(NAMES.title) ?? found.heading,
    authors: authors ?? [],
    date:
      linked.date ??
      first(NAMES.date) ??
      marked.date ??
      (marked.times.length === 1 ? marked.times[0] : undefined),
    outlet: linked.outlet ?? first(NAMES.outlet),
    url: bestAddress(saved, [found.canonical, first(NAMES.url), linked.url]),
    language: found.language ?? linked.language ?? first(NAMES.language),
  });
}

/** The lasting address that a page names for itself, unless it is of another site than it was saved from. */
function bestAddress(
  saved: string | undefined,
  own: readonly (string | undefined)[],
): string | undefined {
  const named = own.find((address) => address !== undefined && hostOf(address) !== undefined);
  if (named === undefined || saved === undefined) return named ?? saved;
  return hostOf(named) === hostOf(saved) ? named : saved;
}

function hostOf(address: string): string | undefined {
  try {
    const url = new URL(address);
    return /^https?:$/.test(url.protocol) ? url.host.replace(/^www\./, '') : undefined;
  } catch {
    return undefined;
  }
}

function collect(document: Document): Found {
  const found: Found = {
    meta: new Map(),
    heading: undefined,
    language: undefined,
    canonical: undefined,
    linked: { authors: [] },
    marked: { times: [], authors: [] },
  };
  for (const element of elementsOf(document)) {
    if (element.tagName === 'meta') addMeta(found.meta, element);
    else if (element.tagName === 'html') {
      found.language = attribute(element, 'lang') ?? attribute(element, 'xml:lang');
    } else if (element.tagName === 'title') found.heading ??= textContent(element, 500);
    else if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical') {
      found.canonical ??= attribute(element, 'href');
    } else if (element.tagName === 'script') addLinkedData(found, element);
    addMarked(found.marked, element);
  }
  return found;
}

function addMeta(meta: Found['meta'], element: Element): void {
  const name = (
    attribute(element, 'name') ??
    attribute(element, 'property') ??
    attribute(element, 'itemprop') ??
    attribute(element, 'http-equiv') ??
    ''
  ).toLowerCase();
  const content = attribute(element, 'content')?.trim();
  if (name === '' || content === undefined || content === '') return;
  const values = meta.get(name) ?? [];
  if (values.length < 50) values.push(content);
  meta.set(name, values);
}

function addLinkedData(found: Found, element: Element): void {
  if (attribute(element, 'type')?.toLowerCase() !== 'application/ld+json') return;
  const source = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  const linked = readLinkedData(source);
  if (linked !== undefined && found.linked.title === undefined) found.linked = linked;
}

function addMarked(marked: Found['marked'], element: Element): void {
  const property = attribute(element, 'itemprop') ?? '';
  const value = (): string =>
    attribute(element, 'content') ?? attribute(element, 'datetime') ?? textContent(element, 200);
  if (/(?:^|\s)datePublished(?:\s|$)/.test(property)) marked.date ??= value();
  else if (element.tagName === 'time') {
    const time = attribute(element, 'datetime') ?? textContent(element, 100);
    if (attribute(element, 'pubdate') !== undefined) marked.date ??= time;
    if (!marked.times.includes(time) && marked.times.length < 10) marked.times.push(time);
  }
  const isAuthor = property === 'author' || attribute(element, 'rel') === 'author';
  if (isAuthor && marked.authors.length < 50) marked.authors.push(textContent(element, 200));
}
