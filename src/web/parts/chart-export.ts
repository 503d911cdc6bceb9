/** Charts leave as SVG, PNG and CSV. */

export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Spreadsheets run cells that begin like formulas; a leading quote keeps them text. */
const cell = (value: string | number): string => {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** RFC 4180. */
export const toCsv = ({ columns, rows }: ChartTable): string =>
  [columns, ...rows]
    .map((row) => row.map(cell).join(','))
    .join('\r\n')
    .concat('\r\n');

export function download(name: string, content: Blob | string, type = 'text/plain'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** What the screen's colours are called; a picture that leaves takes their values along. */
const CUSTOM_PROPERTY = /var\((--[\w-]+)/g;

/** The picture by itself, with the colours that it has on the screen. */
export function svgText(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const style = getComputedStyle(svg);
  copy.style.color = style.color;
  copy.style.background = style.getPropertyValue('--paper');
  copy.style.fontFamily = style.fontFamily;
  for (const [, name = ''] of copy.outerHTML.matchAll(CUSTOM_PROPERTY)) {
    copy.style.setProperty(name, style.getPropertyValue(name));
  }
  return new XMLSerializer().serializeToString(copy);
}

/** Twice the size on screen, enough for print at column width. */
export async function svgToPng(svg: SVGSVGElement, scale = 2): Promise<Blob> {
  const { width, height } = svg.getBoundingClientRect();
  const address = URL.createObjectURL(new Blob([svgText(svg)], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('This browser cannot draw pictures.');
    pen.scale(scale, scale);
    pen.drawImage(image, 0, 0, width, height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The picture is empty.'))),
        'image/png',
      ),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
