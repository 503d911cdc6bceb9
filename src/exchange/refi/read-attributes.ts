/** Variables, cases and sets of documents: all become attributes of the documents. */
import { guidKey } from '../project/foreign-project.ts';
import type { Losses } from '../project/losses.ts';
import { childOf, childrenOf, type XmlNode } from './parse-xml.ts';
import type { ReadSource } from './read-sources.ts';

const VALUES = [
  'TextValue',
  'BooleanValue',
  'IntegerValue',
  'FloatValue',
  'DateValue',
  'DateTimeValue',
];
/** Names of attributes that come from groups of documents. */
const IN_SET = 'yes';

/** Attributes of each document, by the GUID under which it is read. */
export function readAttributes(
  project: XmlNode,
  sources: readonly ReadSource[],
  losses: Losses,
): Map<string, Record<string, string>> {
  const names = new Map(
    childrenOf(childOf(project, 'Variables'), 'Variable').map(({ attributes }) => [
      guidKey(attributes.guid ?? ''),
      attributes.name ?? '',
    ]),
  );
  const found = new Map<string, Record<string, string>>();
  const byGuid = new Map<string, ReadSource>();
  for (const source of sources) {
    found.set(source.guid, valuesOf(source.node, names));
    const key = guidKey(source.node.attributes.guid ?? '');
    if (!byGuid.has(key)) byGuid.set(key, source);
  }
  const target = (guid: string | undefined): Record<string, string> | undefined =>
    found.get(byGuid.get(guidKey(guid ?? ''))?.guid ?? '');
  addCases(project, names, target, losses);
  addSets(project, target, losses);
  return found;
}

function valuesOf(node: XmlNode, names: ReadonlyMap<string, string>): Record<string, string> {
  const values: Record<string, string> = Object.create(null);
  for (const value of childrenOf(node, 'VariableValue')) {
    const name = names.get(guidKey(childOf(value, 'VariableRef')?.attributes.targetGUID ?? ''));
    const written = value.children.find((child) => VALUES.includes(child.name))?.text ?? '';
    if (name && written !== '') values[name] = written;
  }
  return { ...values };
}

type Target = (guid: string | undefined) => Record<string, string> | undefined;

function addCases(
  project: XmlNode,
  names: ReadonlyMap<string, string>,
  target: Target,
  losses: Losses,
): void {
  for (const node of childrenOf(childOf(project, 'Cases'), 'Case')) {
    const name = node.attributes.name ?? '';
    const values = valuesOf(node, names);
    const documents = childrenOf(node, 'SourceRef').map((ref) => target(ref.attributes.targetGUID));
    for (const attributes of documents) {
      if (!attributes) continue;
      if (name !== '') attributes.Case = attributes.Case ? `${attributes.Case}; ${name}` : name;
      for (const [key, value] of Object.entries(values)) attributes[key] ??= value;
    }
    const lost = (kind: string, what: string, count: number): void =>
      losses.add({ kind, outcome: 'lost', what, count, example: name });
    if (!documents.some(Boolean)) {
      lost(
        'case-values',
        'values of cases that no document belongs to',
        Object.keys(values).length,
      );
    }
    lost('case-codes', 'codes of a case', childrenOf(node, 'CodeRef').length);
    lost(
      'case-selections',
      'passages that belong to a case',
      childrenOf(node, 'SelectionRef').length,
    );
    lost('case-description', 'descriptions of cases', childrenOf(node, 'Description').length);
  }
}

function addSets(project: XmlNode, target: Target, losses: Losses): void {
  for (const node of childrenOf(childOf(project, 'Sets'), 'Set')) {
    const name = node.attributes.name ?? '';
    let missing = 0;
    for (const member of childrenOf(node, 'MemberSource')) {
      const attributes = target(member.attributes.targetGUID);
      if (attributes) attributes[`Set: ${name}`] = IN_SET;
      else missing += 1;
    }
    const lost = (kind: string, what: string, count: number): void =>
      losses.add({ kind, outcome: 'lost', what, count, example: name });
    lost('set-sources', 'members of a set that are not kept themselves', missing);
    lost('set-codes', 'codes in a set', childrenOf(node, 'MemberCode').length);
    lost('set-notes', 'notes in a set', childrenOf(node, 'MemberNote').length);
    lost('set-description', 'descriptions of sets', childrenOf(node, 'Description').length);
  }
}
