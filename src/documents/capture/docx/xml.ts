import { SaxesParser } from 'saxes';
import { DomainError } from '../../../kernel/errors.ts';

/** An element by its local name (`w:p` is `p`); attributes by local name too. */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  text: string;
}

const DEEPEST = 400;
const WITH_TEXT = new Set([
  't',
  'instrText',
  'delText',
  'title',
  'creator',
  'language',
  'created',
  'identifier',
]);
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Parses one part of a Word file. Document type declarations, and with them entities, are refused. */
export function parseXml(bytes: Uint8Array, fileName: string, part: string): XmlNode {
  const refuse = (why: string): never => {
    throw new DomainError(
      'bad-input',
      `${fileName} is a damaged Word file: ${part} ${why}. Open it in Word or LibreOffice and save it again.`,
    );
  };
  const parser = new SaxesParser();
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlNode[] = [root];
  parser.on('doctype', () =>
    refuse('declares a document type or entities, which no word processor writes'),
  );
  parser.on('opentag', (tag) => {
    if (open.length > DEEPEST) refuse('is nested too deeply');
    const attributes: Record<string, string> = {};
    for (const [name, value] of Object.entries(tag.attributes)) {
      attributes[localName(name)] = String(value);
    }
    const node: XmlNode = { name: localName(tag.name), attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node !== undefined && WITH_TEXT.has(node.name)) node.text += text;
  });
  parser.on('error', (error) => refuse(`is not well-formed XML (${error.message.slice(0, 120)})`));
  parser.write(decodeXml(bytes)).close();
  return root;
}

function decodeXml(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return new TextDecoder(wide).decode(bytes);
}

export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((child) => child.name === name);

/** The first element of this name anywhere below. */
export function findNode(node: XmlNode, name: string): XmlNode | undefined {
  for (const child of node.children) {
    const found = child.name === name ? child : findNode(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
