/** The package document of an EPUB: what the book says of itself and the order of its chapters. */
import { unreadable } from '../read-failure.ts';
import { readXml } from '../xml/read-xml.ts';
import type { Package } from '../zip/open-package.ts';

const REMEDY = 'Fetch it again, or open it in an e-book program and save it anew.';

export interface Book {
  facts: {
    title?: string | undefined;
    authors: string[];
    date?: string | undefined;
    outlet?: string | undefined;
    language?: string | undefined;
  };
  chapters: { path: string; isContents: boolean }[];
}

/** Path of the package document. */
export async function findBook(parts: Package, fileName: string): Promise<string> {
  const container = await parts.read('META-INF/container.xml');
  let path: string | undefined;
  if (container !== null) {
    const part = { fileName, part: 'META-INF/container.xml', remedy: REMEDY };
    readXml(container, part, {
      open: (name, attributes) => {
        if (local(name) === 'rootfile') path ??= attributes['full-path'];
      },
      close: () => {},
      text: () => {},
    });
  }
  if (path !== undefined && parts.has(path)) return path;
  throw unreadable(fileName, 'is a damaged e-book: its contents are not named', REMEDY);
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

export async function readBook(parts: Package, path: string, fileName: string): Promise<Book> {
  const facts = new Map<string, string[]>();
  const items = new Map<string, { href: string; type: string; isContents: boolean }>();
  const spine: string[] = [];
  let open: string[] | undefined;
  const bytes = (await parts.read(path)) ?? new Uint8Array();
  readXml(
    bytes,
    { fileName, part: path, remedy: REMEDY },
    {
      open: (name, attributes) => {
        open = undefined;
        if (name.startsWith('dc:')) {
          open = facts.get(local(name)) ?? [];
          open.push('');
          facts.set(local(name), open);
        } else if (local(name) === 'item') {
          items.set(attributes.id ?? '', {
            href: attributes.href ?? '',
            type: attributes['media-type'] ?? '',
            isContents: /(?:^|\s)nav(?:\s|$)/.test(attributes.properties ?? ''),
          });
        } else if (local(name) === 'itemref') spine.push(attributes.idref ?? '');
      },
      close: () => {
        open = undefined;
      },
      text: (text) => {
        if (open) open.push((open.pop() ?? '') + text);
      },
    },
  );
  const first = (name: string): string | undefined => facts.get(name)?.[0];
  return {
    facts: {
      title: first('title'),
      authors: facts.get('creator') ?? [],
      date: first('date'),
      outlet: first('publisher'),
      language: first('language'),
    },
    chapters: [...new Set(spine)].flatMap((id) => {
      const item = items.get(id);
      if (!item || !/xhtml|html|xml/.test(item.type)) return [];
      return [{ path: resolvePath(path, item.href), isContents: item.isContents }];
    }),
  };
}

/** A path inside the archive; it is only looked up there, never used on the disk. */
function resolvePath(from: string, href: string): string {
  const parts = from.split('/').slice(0, -1);
  const target = href.split('#')[0] ?? '';
  let decoded = target;
  try {
    decoded = decodeURIComponent(target);
  } catch {
    decoded = target;
  }
  for (const part of decoded.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
