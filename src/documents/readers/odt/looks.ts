import type { Look } from '../paragraphs.ts';
import { readXml, type XmlPart } from '../xml/read-xml.ts';

export interface OdtStyle extends Look {
  /** Style that it is made from: `Title`, `Heading_20_1`. */
  parent: string;
}

const BUILT_IN: readonly [string, OdtStyle][] = [
  ['Emphasis', { bold: false, italic: true, parent: '' }],
  ['Strong_20_Emphasis', { bold: true, italic: false, parent: '' }],
];

/** The styles that the document made for itself; only slant and weight are wanted. */
export function readLooks(bytes: Uint8Array, part: XmlPart): Map<string, OdtStyle> {
  const styles = new Map<string, OdtStyle>(BUILT_IN);
  let open: OdtStyle | undefined;
  readXml(bytes, part, {
    open: (name, attributes) => {
      if (name === 'style:style') {
        open = { bold: false, italic: false, parent: attributes['style:parent-style-name'] ?? '' };
        styles.set(attributes['style:name'] ?? '', open);
      } else if (name === 'style:text-properties' && open) {
        open.italic = /^(?:italic|oblique)$/.test(attributes['fo:font-style'] ?? '');
        open.bold = /^(?:bold|[6-9]00)$/.test(attributes['fo:font-weight'] ?? '');
      }
    },
    close: (name) => {
      if (name === 'style:style') open = undefined;
    },
    text: () => {},
  });
  return styles;
}
