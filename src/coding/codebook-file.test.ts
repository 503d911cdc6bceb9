import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CodeNode, codeTree } from './codebook.ts';
import { codebookToCsv, readCodebookCsv } from './codebook-csv.ts';
import { codebookToHtml } from './codebook-html.ts';
import { previewImport, readCodebookFile } from './codebook-import.ts';
import { joinPath, splitPath } from './codebook-paths.ts';
import { readCodebookYaml } from './codebook-yaml.ts';
import type { Code } from './model.ts';

const code = (name: string, rest: Partial<Code> = {}): Code => ({
  id: name,
  guid: `guid-${name}`,
  parent: null,
  position: 0,
  name,
  definition: '',
  whenToUse: '',
  whenNot: '',
  example: '',
  colour: '#0072b2',
  codable: true,
  ...rest,
});

describe('the path of a code', () => {
  it('comes back from one line whatever is in the names', () => {
    const name = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.array(name, { minLength: 1 }), (names) => {
        const tidy = names.map((each) => each.trim());
        expect(splitPath(joinPath(tidy))).toEqual(tidy);
      }),
    );
  });
});

describe('a codebook as CSV', () => {
  it('comes back as it was, also with formulas, quotes and line ends in it', () => {
    const words = fc.string({ maxLength: 30 }).map((text) => text.trim());
    const rules = fc.record({
      definition: words,
      whenToUse: words,
      whenNot: fc.constantFrom('=1+1', "'-x", '@home', 'a\nb', ';,"'),
      example: words,
      codable: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(rules, { minLength: 1, maxLength: 5 }), (all) => {
        const codes = all.map((each, at) =>
          code(`c>${at}`, { ...each, position: at, parent: at === 0 ? null : 'c>0' }),
        );
        const { entries, warnings } = readCodebookCsv(codebookToCsv(codeTree(codes), new Map()));
        expect(warnings).toEqual([]);
        expect(
          entries.map(({ definition = '', whenToUse = '', whenNot, example = '', codable }) => ({
            definition,
            whenToUse,
            whenNot,
            example,
            codable,
          })),
        ).toEqual(all);
        expect(entries.map(({ path }) => path.at(-1))).toEqual(codes.map(({ name }) => name));
        expect(previewImport(codes, entries).every(({ state }) => state === 'same')).toBe(true);
      }),
    );
  });

  it('understands other headings, semicolons and parents by name', () => {
    const { entries } = readCodebookCsv(
      'Code;Parent;Description;Exclusion criteria;Color\nRoutes;;;;\nrailway;Routes;Rails;Roads;#ABC\n',
    );
    expect(entries).toEqual([
      { path: ['Routes'] },
      {
        path: ['Routes', 'railway'],
        definition: 'Rails',
        whenNot: 'Roads',
        colour: '#aabbcc',
      },
    ]);
  });

  it('says what it left out and does not run in circles', () => {
    const { entries, warnings } = readCodebookCsv(
      `name,parent,colour\na,b,\nb,a,\n,,\n${'x'.repeat(300)},,\nred one,,red\n`,
    );
    expect(entries.map(({ path }) => path)).toContainEqual(['red one']);
    expect(warnings.join(' ')).toMatch(/below itself.*longer than 200.*not of the form #rrggbb/s);
    expect(() => readCodebookCsv('colour,size\nred,2')).toThrow('“path” or “name”');
  });
});

describe('a codebook as YAML', () => {
  it('reads names, definitions, rules and what stands below', () => {
    const { entries } = readCodebookYaml(`
codes:
  - Routes:
      - railway
      - name: road
        when to use: Cars pass
        children: [tunnel]
  - Mediation: Talks led by a third party
  - Actors:
      definition: Who acts
      State: A government
`);
    expect(entries).toEqual([
      { path: ['Routes'] },
      { path: ['Routes', 'railway'] },
      { path: ['Routes', 'road'], whenToUse: 'Cars pass' },
      { path: ['Routes', 'road', 'tunnel'] },
      { path: ['Mediation'], definition: 'Talks led by a third party' },
      { path: ['Actors'], definition: 'Who acts' },
      { path: ['Actors', 'State'], definition: 'A government' },
    ]);
  });

  it('refuses YAML that cannot be read, multiplies itself or never ends', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
      .split('')
      .map((key, at) => `${key}: &${key} [${`*${'abcdefg'[at]},`.repeat(9)}]`)
      .join('\n')}`;
    for (const text of ['a: [', bomb, '['.repeat(10_000)]) {
      expect(() => readCodebookYaml(text)).toThrow('The YAML cannot be read');
    }
    const deep = `${'['.repeat(3)}${'{a: '.repeat(60)}1${'}'.repeat(60)}${']'.repeat(3)}`;
    expect(readCodebookYaml('['.repeat(200) + ']'.repeat(200)).warnings).toHaveLength(1);
    expect(readCodebookYaml(deep).warnings[0]).toMatch(/too deep/);
  });
});

describe('a codebook as a page', () => {
  it('shows words as words', () => {
    const tree: CodeNode[] = codeTree([
      code('<script>alert(1)</script>', { definition: 'a & "b"' }),
    ]);
    const html = codebookToHtml('Study <1>', tree, new Map([['<script>alert(1)</script>', 1]]));
    expect(html).not.toContain('<script>');
    expect(html).toContain('a &amp; &quot;b&quot;');
    expect(html).toContain('1 passage<');
  });
});

it('knows a file by its ending', () => {
  expect(readCodebookFile('a.YML', '- x').entries).toEqual([{ path: ['x'] }]);
  expect(() => readCodebookFile('a.docx', '')).toThrow('.csv, .tsv, .yaml');
});
