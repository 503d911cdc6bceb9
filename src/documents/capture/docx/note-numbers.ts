import { childOf, findNode, type XmlNode } from './xml.ts';

const ROMAN: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const SYMBOLS = ['*', '†', '‡', '§'];

function roman(number: number): string {
  let left = Math.min(number, 3999);
  let text = '';
  for (const [value, letters] of ROMAN) {
    while (left >= value) {
      text += letters;
      left -= value;
    }
  }
  return text;
}

const letter = (number: number): string =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));

/** The label that Word prints for the note with this number (`w:numFmt`). */
export function printNumber(number: number, format: string): string {
  switch (format) {
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'lowerLetter':
      return letter(number);
    case 'upperLetter':
      return letter(number).toUpperCase();
    case 'chicago':
      return (SYMBOLS[(number - 1) % 4] ?? '*').repeat(Math.ceil(number / 4));
    default:
      return String(number);
  }
}

export interface Numbering {
  format: string;
  start: number;
}

/** How a document numbers its notes: the settings of its last section, else of the document. */
export function readNumbering(
  body: XmlNode,
  settings: XmlNode | undefined,
  kind: 'footnote' | 'endnote',
): Numbering {
  const section = body.children.findLast((child) => child.name === 'sectPr');
  const own = childOf(section, `${kind}Pr`);
  const common = settings === undefined ? undefined : findNode(settings, `${kind}Pr`);
  const value = (name: string): string | undefined =>
    childOf(own, name)?.attributes.val ?? childOf(common, name)?.attributes.val;
  const usual = kind === 'endnote' ? 'lowerRoman' : 'decimal';
  return { format: value('numFmt') ?? usual, start: Number(value('numStart') ?? 1) || 1 };
}
