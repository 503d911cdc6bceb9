/** The codes of a REFI-QDA project or codebook, from the top down. */

import { newGuid } from '../../coding/guid.ts';
import type { ForeignCode } from '../project/foreign-project.ts';
import { guidKey, isGuid } from '../project/foreign-project.ts';
import type { Losses } from '../project/losses.ts';
import { readDescription } from './code-description.ts';
import { childOf, childrenOf, textOf, type XmlNode } from './parse-xml.ts';

export function readCodes(codeBook: XmlNode | undefined, losses: Losses): ForeignCode[] {
  const codes: ForeignCode[] = [];
  const known = new Set<string>();
  const read = (node: XmlNode, parent: string | null, place: string): void => {
    const guid = freshGuid(node, known, place, losses);
    codes.push(codeOf(node, guid, parent));
    for (const [at, child] of childrenOf(node, 'Code').entries())
      read(child, guid, `${place}.${at}`);
  };
  const top = childrenOf(childOf(codeBook, 'Codes') ?? codeBook, 'Code');
  for (const [at, node] of top.entries()) read(node, null, String(at));
  return codes;
}

/** A GUID that is missing or used by another code is made from the place in the tree. */
function freshGuid(node: XmlNode, known: Set<string>, place: string, losses: Losses): string {
  const given = node.attributes.guid ?? '';
  if (isGuid(given) && !known.has(guidKey(given))) {
    known.add(guidKey(given));
    return given.replace(/[{}]/g, '').trim();
  }
  losses.add({
    kind: 'code-guid',
    outcome: 'mended',
    what: 'codes without a GUID of their own; they were given one',
    example: node.attributes.name ?? '',
  });
  const made = newGuid(`code ${given} ${place}`);
  known.add(made);
  return made;
}

const codeOf = (node: XmlNode, guid: string, parent: string | null): ForeignCode => ({
  guid,
  parent,
  name: node.attributes.name ?? '',
  ...readDescription(textOf(node, 'Description')),
  colour: colourOf(node.attributes.color),
  codable: !/^(?:false|0)$/i.test(node.attributes.isCodable?.trim() ?? ''),
});

/** `#RGB` and `#RRGGBB` are the standard's; `rgb(…)` and `rgba(…)` occur. */
export function colourOf(written: string | undefined): string | null {
  const colour = written?.trim().toLowerCase() ?? '';
  if (/^#[0-9a-f]{6}$/.test(colour)) return colour;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(colour);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  const parts = /^rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})/.exec(colour);
  if (!parts) return null;
  const hex = (part: string): string => Math.min(255, Number(part)).toString(16).padStart(2, '0');
  return `#${parts.slice(1, 4).map(hex).join('')}`;
}
