/** OpenDocument text (.odt): what LibreOffice, Google Docs and Word write under that name. */
import type { Block, Dropped } from '../../capture/model.ts';
import { unreadable } from '../read-failure.ts';
import { type DocumentReading, factsFrom, layOutBlocks, plainBlock } from '../reading.ts';
import { readXml } from '../xml/read-xml.ts';
import { openPackage, type Package } from '../zip/open-package.ts';
import { ContentReader } from './content-reader.ts';
import { readLooks } from './looks.ts';

const REMEDY = 'Open it in LibreOffice, let it repair the file, and save it again.';

export async function readOdt(bytes: Uint8Array, fileName: string): Promise<DocumentReading> {
  const parts = await openPackage(bytes, fileName);
  const content = await parts.read('content.xml');
  if (content === null) {
    throw unreadable(fileName, 'is damaged: it has no text (content.xml)', REMEDY);
  }
  await refuseLocked(parts, fileName);
  const part = { fileName, remedy: REMEDY };
  const reader = new ContentReader(readLooks(content, { ...part, part: 'content.xml' }), fileName);
  readXml(content, { ...part, part: 'content.xml' }, reader);
  const { text, layout, marks } = layOutBlocks(blocksOf(reader));
  return {
    format: 'odt',
    mediaType: 'application/vnd.oasis.opendocument.text',
    text,
    layout,
    stated: await readFacts(parts, fileName),
    dropped: [...reader.dropped, ...(await readRunningHeads(parts, fileName)), ...marks],
    warnings: [],
  };
}

async function refuseLocked(parts: Package, fileName: string): Promise<void> {
  const manifest = await parts.read('META-INF/manifest.xml');
  if (manifest === null || !new TextDecoder().decode(manifest).includes('encryption-data')) return;
  throw unreadable(
    fileName,
    'is protected by a password',
    'Open it in LibreOffice, save it without a password, and import that.',
  );
}

function blocksOf(reader: ContentReader): Block[] {
  const body = reader.parts
    .flatMap(({ blocks }) => blocks)
    .map((block, at) => ({
      ...plainBlock({ kind: block.kind }, block.text, at + 1, block.styles),
      ...(block.level === undefined ? {} : { level: block.level }),
      markers: block.markers,
    }));
  const notes = reader.notes.map(({ label, endnote, paragraphs }): Block => {
    const text = paragraphs.blocks.map((block) => block.text).join('\n');
    const noteKind = endnote ? 'endnote' : 'footnote';
    return { ...plainBlock({ kind: 'note', label }, text, 1), noteKind };
  });
  return [...body, ...notes];
}

async function readFacts(parts: Package, fileName: string) {
  const meta = await parts.read('meta.xml');
  const found = new Map<string, string>();
  let name = '';
  if (meta !== null) {
    readXml(
      meta,
      { fileName, part: 'meta.xml', remedy: REMEDY },
      {
        open: (tag) => {
          name = tag;
        },
        close: () => {
          name = '';
        },
        text: (text) => {
          if (name !== '') found.set(name, (found.get(name) ?? '') + text);
        },
      },
    );
  }
  return factsFrom({
    title: found.get('dc:title'),
    authors: [found.get('meta:initial-creator') ?? found.get('dc:creator') ?? ''],
    language: found.get('dc:language'),
  });
}

/** What is printed on each page stands with the styles of the document. */
async function readRunningHeads(parts: Package, fileName: string): Promise<Dropped[]> {
  const styles = await parts.read('styles.xml');
  const dropped: Dropped[] = [];
  let depth = 0;
  let words = '';
  if (styles === null) return dropped;
  const isHead = (name: string): boolean => /^style:(?:header|footer)(?:-left|-first)?$/.test(name);
  readXml(
    styles,
    { fileName, part: 'styles.xml', remedy: REMEDY },
    {
      open: (name) => {
        if (isHead(name)) depth += 1;
      },
      close: (name) => {
        if (!isHead(name)) return;
        depth -= 1;
        if (words.trim() !== '') dropped.push({ what: 'running-head', text: words, count: 1 });
        words = '';
      },
      text: (text) => {
        if (depth > 0 && words.length < 500) words += text;
      },
    },
  );
  return dropped;
}
