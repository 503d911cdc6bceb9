/** Finds the text of a source: inline, in a file of the project, or read anew from the original. */
import { captureFile } from '../../documents/capture/capture-file.ts';
import type { DocumentFormat, TextLayout } from '../../documents/document.ts';
import { layOut } from '../../documents/lay-out.ts';
import { DomainError } from '../../kernel/errors.ts';
import { type ForeignText, foreignText, foreignTextOfBytes } from '../project/foreign-text.ts';
import { childOf, type XmlNode } from './parse-xml.ts';
import type { ProjectReading } from './reading.ts';
import { baseName } from './unpack-project.ts';

export interface SourceText {
  text: ForeignText;
  layout: TextLayout | null;
}

const FORMATS: Readonly<Record<string, [DocumentFormat, string]>> = {
  txt: ['text', 'text/plain'],
  md: ['markdown', 'text/markdown'],
  html: ['html', 'text/html'],
  htm: ['html', 'text/html'],
  docx: ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  pdf: ['pdf', 'application/pdf'],
  odt: ['odt', 'application/vnd.oasis.opendocument.text'],
  rtf: ['rtf', 'application/rtf'],
  epub: ['epub', 'application/epub+zip'],
  eml: ['email', 'message/rfc822'],
  srt: ['subtitles', 'application/x-subrip'],
  vtt: ['subtitles', 'text/vtt'],
};

/** The ending of a file says what it is; the media type is kept with the original. */
export const formatOf = (name: string): [DocumentFormat, string] =>
  FORMATS[/\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? ''] ?? ['text', 'application/octet-stream'];

export const extensionOf = (mediaType: string): string =>
  Object.entries(FORMATS).find(([, [, type]]) => type === mediaType)?.[0] ?? 'bin';

/** `internal://`, `relative:///` and `absolute:///` are the standard's; a bare name occurs too. */
export function fileNamed(
  reading: ProjectReading,
  path: string | undefined,
): { name: string; bytes: Uint8Array } | null {
  if (path === undefined || path.trim() === '') return null;
  const name = baseName(path.trim());
  const bytes = reading.sources.get(name) ?? reading.sources.get(decoded(name));
  return bytes ? { name, bytes } : null;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Null when the project does not contain the text. */
export async function sourceText(
  reading: ProjectReading,
  node: XmlNode,
  original: { name: string; bytes: Uint8Array } | null,
): Promise<SourceText | null> {
  const inline = childOf(node, 'PlainTextContent');
  if (inline && inline.text !== '') return { text: foreignText(inline.text), layout: null };
  const plain = fileNamed(reading, node.attributes.plainTextPath);
  if (plain) return { text: foreignTextOfBytes(plain.bytes), layout: null };
  if (inline) return { text: foreignText(''), layout: null };
  return original ? readAnew(reading, original) : null;
}

async function readAnew(
  reading: ProjectReading,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<SourceText | null> {
  try {
    const { text, layout } = layOut((await captureFile(bytes, name)).blocks);
    reading.losses.add({
      kind: 'text-read-anew',
      outcome: 'changed',
      what: 'sources without plain text; the text was read from the original, so that places may differ',
      example: name,
    });
    return { text: foreignText(text), layout };
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
