import { childOf, findNode, type XmlNode } from './xml.ts';

/** The look of letters; undefined where a style says nothing and the one below it holds. */
export interface Look {
  italic?: boolean;
  bold?: boolean;
  smallCaps?: boolean;
  raised?: boolean;
  hidden?: boolean;
}

export interface WordStyle {
  name: string;
  basedOn: string | undefined;
  outline: number | undefined;
  numbered: boolean;
  look: Look;
}

export interface WordStyles {
  byId: Map<string, WordStyle>;
  language: string | undefined;
}

const DEEPEST = 30;

function toggle(node: XmlNode | undefined): boolean | undefined {
  if (node === undefined) return undefined;
  return !/^(?:0|false|off|none)$/.test(node.attributes.val ?? '');
}

export function readLook(properties: XmlNode | undefined): Look {
  const look: Look = {};
  const set = (key: keyof Look, value: boolean | undefined): void => {
    if (value !== undefined) look[key] = value;
  };
  set('italic', toggle(childOf(properties, 'i')));
  set('bold', toggle(childOf(properties, 'b')));
  set('smallCaps', toggle(childOf(properties, 'smallCaps')));
  set('hidden', toggle(childOf(properties, 'vanish')));
  const raise = childOf(properties, 'vertAlign')?.attributes.val;
  const lift = Number(childOf(properties, 'position')?.attributes.val ?? 0);
  if (raise !== undefined) look.raised = raise === 'superscript';
  else if (lift > 3) look.raised = true;
  return look;
}

export function readStyles(root: XmlNode | undefined): WordStyles {
  const byId = new Map<string, WordStyle>();
  const styles = root === undefined ? undefined : childOf(root, 'styles');
  for (const node of styles?.children ?? []) {
    if (node.name !== 'style') continue;
    const paragraph = childOf(node, 'pPr');
    const outline = childOf(paragraph, 'outlineLvl')?.attributes.val;
    byId.set(node.attributes.styleId ?? '', {
      name: childOf(node, 'name')?.attributes.val ?? node.attributes.styleId ?? '',
      basedOn: childOf(node, 'basedOn')?.attributes.val,
      outline: outline === undefined ? undefined : Number(outline),
      numbered: childOf(paragraph, 'numPr') !== undefined,
      look: readLook(childOf(node, 'rPr')),
    });
  }
  const defaults = styles === undefined ? undefined : childOf(styles, 'docDefaults');
  const language = defaults === undefined ? undefined : findNode(defaults, 'lang')?.attributes.val;
  return { byId, language };
}

/** A style and all that it is based on, itself first. */
export function lineageOf(styles: WordStyles, id: string | undefined): WordStyle[] {
  const line: WordStyle[] = [];
  let next = id;
  while (next !== undefined && line.length < DEEPEST) {
    const style = styles.byId.get(next);
    if (style === undefined) break;
    line.push(style);
    next = style.basedOn;
  }
  return line;
}

/** The look of letters in a style, with what it inherits. */
export function lookOf(styles: WordStyles, id: string | undefined): Look {
  return Object.assign(
    {},
    ...lineageOf(styles, id)
      .map((style) => style.look)
      .reverse(),
  );
}
