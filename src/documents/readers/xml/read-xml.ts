/** XML of a packed document as events: no entities of its own, bounded depth, nothing fetched. */
import { SaxesParser } from 'saxes';
import { unreadable } from '../read-failure.ts';

const DEEPEST = 400;

export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

export interface XmlPart {
  fileName: string;
  part: string;
  /** What the person can do when it is damaged. */
  remedy: string;
}

export function readXml(
  bytes: Uint8Array,
  { fileName, part, remedy }: XmlPart,
  handler: XmlHandler,
): void {
  const refuse = (words: string): never => {
    throw unreadable(fileName, words, remedy, { place: part });
  };
  const parser = new SaxesParser();
  let depth = 0;
  // A document type alone is harmless; one that defines entities can grow without end.
  parser.on('doctype', (doctype) => {
    if (/[[]|ENTITY/.test(doctype))
      refuse('defines entities of its own, which no word processor does');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > DEEPEST) refuse(`is nested more than ${DEEPEST} deep`);
    handler.open(tag.name, tag.attributes as Record<string, string>);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handler.close(tag.name);
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  parser.on('error', (error) =>
    refuse(`is damaged: it is not well-formed XML (${error.message.slice(0, 120)})`),
  );
  parser.write(decode(bytes)).close();
}

function decode(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : wide).decode(bytes);
}
