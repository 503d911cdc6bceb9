/** The codebook as one page to print: nothing is loaded, nothing runs. */
import type { CodeNode } from './codebook.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');

const STYLE = `body{font:11pt/1.45 Georgia,'Times New Roman',serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#23211e}
h1{font-size:1.6rem}h2{font-size:1.15rem}h3,h4,h5,h6{font-size:1rem}h2,h3,h4,h5,h6{margin:1.2rem 0 .2rem;break-after:avoid}
section section{margin-left:1.4rem}section{break-inside:auto}.c{display:inline-block;width:.7rem;height:.7rem;margin-right:.5rem;border-radius:2px;print-color-adjust:exact;-webkit-print-color-adjust:exact}
dl{margin:.2rem 0 0;display:grid;grid-template-columns:7.5rem 1fr;gap:.15rem .8rem}dt{color:#6a655b}dd{margin:0;white-space:pre-line}.n{color:#6a655b;font-weight:400;font-size:.85rem}`;

const RULES = [
  ['Definition', 'definition'],
  ['When to use', 'whenToUse'],
  ['When not', 'whenNot'],
  ['Example', 'example'],
] as const;

export function codebookToHtml(
  title: string,
  tree: readonly CodeNode[],
  codings: ReadonlyMap<string, number>,
): string {
  const section = (node: CodeNode): string => {
    const level = Math.min(6, node.path.length + 1);
    const count = codings.get(node.id) ?? 0;
    const note = node.codable ? `${count} ${count === 1 ? 'passage' : 'passages'}` : 'folder';
    const rules = RULES.filter(([, field]) => node[field] !== '').map(
      ([label, field]) => `<dt>${label}</dt><dd>${escaped(node[field])}</dd>`,
    );
    return [
      `<section><h${level}><span class="c" style="background:${escaped(node.colour)}"></span>`,
      `${escaped(node.name)} <span class="n">${note}</span></h${level}>`,
      rules.length > 0 ? `<dl>${rules.join('')}</dl>` : '',
      ...node.children.map(section),
      '</section>',
    ].join('');
  };
  const heading = `Codebook: ${escaped(title)}`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${heading}</title><style>${STYLE}</style></head>
<body><h1>${heading}</h1>
${tree.map(section).join('\n')}
</body></html>
`;
}
