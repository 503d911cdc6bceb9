/** Looks at a style file before the citation processor does: styles come from anywhere. */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { DomainError } from '../../kernel/errors.ts';

const LARGEST_STYLE = 2 * 1024 * 1024;
const DEEPEST = 80;
/** Elements after all macros are written out; the largest published styles stay below a tenth of it. */
const MOST_ELEMENTS = 200_000;

export interface StyleFacts {
  title: string;
  /** Shorter title where the style has one. */
  shortTitle: string | null;
  id: string;
  kind: 'note' | 'in-text';
  defaultLocale: string | null;
  hasBibliography: boolean;
}

interface Macro {
  elements: number;
  calls: string[];
}

const refuse = (why: string): DomainError =>
  new DomainError('bad-input', `This is not a citation style that can be used: ${why}`);

class StyleReader {
  readonly macros = new Map<string, Macro>();
  readonly facts: StyleFacts = {
    title: '',
    shortTitle: null,
    id: '',
    kind: 'note',
    defaultLocale: null,
    hasBibliography: false,
  };
  readonly #open: string[] = [];
  #macro: Macro = { elements: 0, calls: [] };
  readonly top = this.#macro;
  text = '';

  enter(tag: SaxesTagPlain): void {
    if (this.#open.length === 0) this.#root(tag);
    if (this.#open.length >= DEEPEST) throw refuse('its elements are nested too deeply.');
    this.#open.push(tag.name);
    if (tag.name === 'macro') {
      this.#macro = { elements: 0, calls: [] };
      this.macros.set(tag.attributes.name ?? '', this.#macro);
    }
    if (tag.name === 'bibliography') this.facts.hasBibliography = true;
    this.#macro.elements += 1;
    if (tag.name !== 'macro' && tag.attributes.macro) this.#macro.calls.push(tag.attributes.macro);
    this.text = '';
  }

  leave(name: string): void {
    const parent = this.#open.at(-2);
    this.#open.pop();
    if (name === 'macro') this.#macro = this.top;
    if (parent !== 'info') return;
    if (name === 'title') this.facts.title = this.text.trim();
    if (name === 'title-short') this.facts.shortTitle = this.text.trim();
    if (name === 'id') this.facts.id = this.text.trim();
  }

  #root({ name, attributes }: SaxesTagPlain): void {
    if (name !== 'style') throw refuse(`its outermost element is ${name}, not style.`);
    if (attributes.class !== 'note' && attributes.class !== 'in-text') {
      throw refuse('it is neither a note style nor an in-text style, or depends on another style.');
    }
    this.facts.kind = attributes.class === 'note' ? 'note' : 'in-text';
    this.facts.defaultLocale = attributes['default-locale'] ?? null;
  }
}

/** Macros may call macros; the processor writes them all out, so a few lines could stand for millions. */
function checkExpansion(macros: ReadonlyMap<string, Macro>, top: Macro): void {
  const sizes = new Map<string, number>();
  const sizeOf = (name: string, chain: readonly string[]): number => {
    if (chain.includes(name)) throw refuse(`its macro ${name} calls itself.`);
    const known = sizes.get(name);
    if (known !== undefined) return known;
    const macro = macros.get(name);
    if (!macro) throw refuse(`it calls a macro ${name} that it does not have.`);
    if (chain.length > DEEPEST) throw refuse('its macros call each other too deeply.');
    const size = total(macro, [...chain, name]);
    sizes.set(name, size);
    return size;
  };
  const total = (macro: Macro, chain: readonly string[]): number => {
    let size = macro.elements;
    for (const call of macro.calls) {
      size += sizeOf(call, chain);
      if (size > MOST_ELEMENTS) throw refuse('its macros grow beyond all measure.');
    }
    return size;
  };
  total(top, []);
}

/** Throws in plain words when the file is not a whole, bounded, independent CSL style. */
export function checkStyle(xml: string): StyleFacts {
  if (xml.length > LARGEST_STYLE) throw refuse('it is larger than 2 MB.');
  const reader = new StyleReader();
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw refuse('it has a document type declaration.');
  });
  parser.on('error', (error) => {
    throw refuse(`it is not well-formed XML (${error.message.split('\n')[0]}).`);
  });
  parser.on('opentag', (tag) => reader.enter(tag));
  parser.on('text', (text) => {
    reader.text += text;
  });
  parser.on('closetag', ({ name }) => reader.leave(name));
  parser.write(xml).close();
  if (reader.facts.title === '') throw refuse('it has no title.');
  checkExpansion(reader.macros, reader.top);
  return reader.facts;
}
