/**
 * REFI-QDA 1.0 as its schemas state it, as far as we write it: order of elements, required attributes,
 * patterns of values, and that what is pointed to is there. The schemas themselves are run over our
 * exports by hand, because no validator of XML Schema is among the dependencies.
 */
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { parseXml, type XmlNode } from '../../src/exchange/refi/parse-xml.ts';

const TEXT = [
  ...['Description', 'PlainTextContent', 'PlainTextSelection', 'Coding', 'NoteRef'],
  'VariableValue',
];

const ORDER: Readonly<Record<string, readonly string[]>> = {
  Project: [
    ...['Users', 'CodeBook', 'Variables', 'Cases', 'Sources', 'Notes', 'Links', 'Sets', 'Graphs'],
    ...['Description', 'NoteRef'],
  ],
  CodeBook: ['Codes', 'Sets'],
  Users: ['User'],
  Codes: ['Code'],
  Variables: ['Variable'],
  Variable: ['Description'],
  Notes: ['Note'],
  Code: ['Description', 'NoteRef', 'Code'],
  TextSource: TEXT,
  Note: TEXT,
  Representation: TEXT,
  PDFSource: [
    ...['Description', 'PDFSelection', 'Representation', 'Coding', 'NoteRef', 'VariableValue'],
  ],
  PlainTextSelection: ['Description', 'Coding', 'NoteRef'],
  Coding: ['CodeRef', 'NoteRef'],
  VariableValue: ['VariableRef', 'TextValue'],
};

const NEVER_EMPTY = ['Users', 'Codes', 'Variables', 'Sources', 'Notes'];

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  Project: ['name'],
  Code: ['guid', 'name', 'isCodable'],
  User: ['guid'],
  Variable: ['guid', 'name', 'typeOfVariable'],
  TextSource: ['guid'],
  PDFSource: ['guid'],
  Note: ['guid'],
  Coding: ['guid'],
  PlainTextSelection: ['guid', 'startPosition', 'endPosition'],
  CodeRef: ['targetGUID'],
  NoteRef: ['targetGUID'],
  VariableRef: ['targetGUID'],
};

const GUID = /^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;

/** An element and all below it. */
export function expectSchemaOrder(node: XmlNode): void {
  const order = ORDER[node.name];
  const places = node.children.map(({ name }) => (order ? order.indexOf(name) : 0));
  expect(places, `${node.name}: ${node.children.map(({ name }) => name)}`).toEqual(
    places.toSorted((a, b) => a - b),
  );
  expect(Math.min(0, ...places)).toBe(0);
  if (NEVER_EMPTY.includes(node.name)) expect(node.children, node.name).not.toEqual([]);
  expect(Object.keys(node.attributes), node.name).toEqual(
    expect.arrayContaining([...(REQUIRED[node.name] ?? [])]),
  );
  for (const [key, value] of Object.entries(node.attributes)) {
    if (/guid$|^(?:creating|modifying)User$/i.test(key)) expect(value).toMatch(GUID);
    if (key === 'color') expect(value).toMatch(/^#[0-9A-F]{6}$/);
    if (/DateTime$/.test(key)) expect(value).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/);
    if (/Position$/.test(key)) expect(value).toMatch(/^\d+$/);
  }
  for (const child of node.children) expectSchemaOrder(child);
}

const everyNode = (node: XmlNode): XmlNode[] => [node, ...node.children.flatMap(everyNode)];

/** A whole `.qdpx`: its one project file by the schema, its references and its files. */
export function expectRefiProject(bytes: Uint8Array): void {
  const files = unzipSync(bytes);
  const projects = Object.keys(files).filter((name) => name.endsWith('.qde'));
  expect(projects).toEqual(['project.qde']);
  const { root, mended } = parseXml(files['project.qde'] ?? new Uint8Array(), 'project.qde');
  expect(mended).toBe(0);
  expect(root.name).toBe('Project');
  expect(root.attributes.xmlns).toBe('urn:QDA-XML:project:1.0');
  expectSchemaOrder(root);

  const nodes = everyNode(root);
  const guids = nodes.flatMap(({ attributes }) => attributes.guid ?? []);
  expect(new Set(guids).size).toBe(guids.length);
  for (const { name, attributes } of nodes) {
    for (const key of ['targetGUID', 'creatingUser', 'modifyingUser', 'creatingUserGUID']) {
      const target = attributes[key];
      if (target !== undefined) expect(guids, `${name} ${key}`).toContain(target);
    }
    for (const key of ['plainTextPath', 'richTextPath', 'path']) {
      const path = attributes[key];
      if (path === undefined) continue;
      expect(path).toMatch(/^internal:\/\//);
      expect(Object.keys(files)).toContain(path.replace('internal://', 'sources/'));
    }
    const plain = attributes.plainTextPath?.replace('internal://', 'sources/');
    if (plain !== undefined)
      expect(strFromU8(files[plain] ?? new Uint8Array())).not.toMatch(/^\ufeff|\r/);
  }
}
