/** Writes XML 1.0: everything is escaped, and what XML cannot hold is left out and counted. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 does not allow
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

export class XmlWriter {
  /** Characters that were left out. */
  dropped = 0;

  /** An element with attributes and content; the content is XML already. */
  element(name: string, attributes: Attributes, ...content: readonly string[]): string {
    const inside = content.join('');
    const written = Object.entries(attributes)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([key, value]) => ` ${key}="${this.#escaped(String(value), /[&<>"\r\n\t]/g)}"`)
      .join('');
    return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
  }

  /** An element that holds text; nothing when the text is empty. */
  text(name: string, text: string): string {
    return text === '' ? '' : `<${name}>${this.#escaped(text, /[&<>\r]/g)}</${name}>`;
  }

  /** An element that may not be empty; nothing when there is nothing in it. */
  container(name: string, ...content: readonly string[]): string {
    const inside = content.join('');
    return inside === '' ? '' : `<${name}>\n${inside}</${name}>\n`;
  }

  #escaped(text: string, what: RegExp): string {
    const legal = text.replace(ILLEGAL, () => {
      this.dropped += 1;
      return '';
    });
    return legal.replace(what, (sign) => ENTITIES[sign] ?? sign);
  }
}
