/** Facts in JSON-LD (schema.org), the way most news sites state them. */

export interface LinkedFacts {
  title?: string;
  authors: string[];
  date?: string;
  outlet?: string;
  url?: string;
  language?: string;
}

const LARGEST = 500_000;
const MOST_NODES = 200;
const ARTICLE =
  /^(?:\w*Article|BlogPosting|Report|Legislation|CreativeWork|PressRelease|Statement|Interview|WebPage)$/;

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function readLinkedData(source: string): LinkedFacts | undefined {
  if (source.length > LARGEST) return undefined;
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch {
    return undefined;
  }
  const nodes = nodesOf(data);
  // A page is about itself too; the article in it says more.
  const article =
    nodes.find((node) => ARTICLE.test(typeOf(node)) && typeOf(node) !== 'WebPage') ??
    nodes.find((node) => typeOf(node) === 'WebPage');
  if (!article) return undefined;
  const facts: LinkedFacts = { authors: namesOf(article.author) };
  const set = (field: Exclude<keyof LinkedFacts, 'authors'>, value: unknown): void => {
    if (typeof value === 'string' && value.trim() !== '') facts[field] ??= value;
  };
  set('title', article.headline);
  set('title', article.name);
  set('date', article.datePublished);
  set('outlet', namesOf(article.publisher)[0]);
  set('outlet', namesOf(article.isPartOf)[0]);
  set('url', article.url);
  set('url', isObject(article.mainEntityOfPage) ? article.mainEntityOfPage['@id'] : undefined);
  set('language', article.inLanguage);
  return facts;
}

function nodesOf(data: unknown): Json[] {
  const nodes: Json[] = [];
  const open: unknown[] = [data];
  while (open.length > 0 && nodes.length < MOST_NODES) {
    const next = open.shift();
    if (Array.isArray(next)) open.push(...next.slice(0, MOST_NODES));
    else if (isObject(next)) {
      nodes.push(next);
      if (Array.isArray(next['@graph'])) open.push(...next['@graph'].slice(0, MOST_NODES));
    }
  }
  return nodes;
}

function typeOf(node: Json): string {
  const type = node['@type'];
  const first = Array.isArray(type) ? type[0] : type;
  return typeof first === 'string' ? first : '';
}

function namesOf(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value.slice(0, 50) : [value];
  return list
    .map((each) => (isObject(each) ? each.name : each))
    .filter((name): name is string => typeof name === 'string' && name.trim() !== '');
}
