/** XML of REFI-QDA as a tree. Document types, and with them entities, are refused. */
import { SaxesParser } from 'saxes';
import { DomainError } from '../../kernel/errors.ts';
import { mendXml } from './mend-xml.ts';

export interface XmlNode {
  /** Local name: the prefix of the namespace differs between programs. */
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  text: string;
}

const DEEPEST = 400;
const MOST_NODES = 5_000_000;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** `mended` counts the characters that had to be escaped before the file could be read. */
export function parseXml(bytes: Uint8Array, fileName: string): { root: XmlNode; mended: number } {
  const xml = decodeXml(bytes);
  try {
    return { root: parse(xml, fileName), mended: 0 };
  } catch (error) {
    if (!(error instanceof NotWellFormed)) throw error;
    const { text, mended } = mendXml(xml);
    if (mended === 0) throw notReadable(fileName, error.message);
    try {
      return { root: parse(text, fileName), mended };
    } catch (second) {
      if (second instanceof NotWellFormed) throw notReadable(fileName, error.message);
      throw second;
    }
  }
}

class NotWellFormed extends Error {}

const notReadable = (fileName: string, why: string): DomainError =>
  new DomainError('bad-input', `${fileName} is not well-formed XML (${why.slice(0, 160)}).`);

function parse(xml: string, fileName: string): XmlNode {
  const refuse = (why: string): never => {
    throw new DomainError('bad-input', `${fileName} was not read: it ${why}.`);
  };
  const parser = new SaxesParser();
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlNode[] = [root];
  let nodes = 0;
  parser.on('doctype', () =>
    refuse('declares a document type or entities, which no project needs'),
  );
  parser.on('opentag', (tag) => {
    nodes += 1;
    if (open.length > DEEPEST) refuse('is nested too deeply');
    if (nodes > MOST_NODES) refuse('has too many elements');
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
  const add = (text: string): void => {
    const node = open.at(-1);
    if (node) node.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('error', (error) => {
    throw new NotWellFormed(error.message);
  });
  parser.write(xml).close();
  return root.children[0] ?? refuse('has no content');
}

function decodeXml(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(wide).decode(bytes);
}

export const childrenOf = (node: XmlNode | undefined, name: string): XmlNode[] =>
  node?.children.filter((child) => child.name === name) ?? [];

export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((child) => child.name === name);

/** The text of a child element; empty when there is none. */
export const textOf = (node: XmlNode | undefined, name: string): string =>
  childOf(node, name)?.text ?? '';
