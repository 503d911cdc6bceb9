import { describe, expect, it } from 'vitest';
import { type Line, makeCapture } from '../testing/make-capture.ts';
import { understandArticle } from './understand-article.ts';

const LONG =
  'The railway along the river was closed in 1989 and for thirty years no train ran on it, although both of the states on its way had built their plans of trade upon it and neither of them found another way to the sea that cost as little as the old one had.';

const read = (lines: Line[]) => understandArticle(makeCapture(lines)).article;

describe('front matter', () => {
  const article = read([
    'EWA KOWALSKA',
    'University of Łódź',
    'ORCID: 0000-0002-1825-0097',
    'ewa.kowalska@example.org',
    { heading: 'Railways and rivals after the war' },
    { heading: 'Koleje i rywale po wojnie' },
    'Słowa kluczowe:',
    'kolej, granice, handel',
    'Keywords:',
    'railways; borders; trade',
    { heading: 'Railways and rivals after the war' },
    LONG,
    { heading: 'Koleje i rywale po wojnie: zarys' },
    'Celem artykułu jest zbadanie, dlaczego linia kolejowa, która przez trzydzieści lat pozostawała zamknięta, nie została otwarta od razu po zawarciu porozumienia, i jakie były tego przyczyny dla obu państw oraz dla ich sąsiadów w regionie.',
    { heading: 'Introduction' },
    LONG,
  ]);

  it('knows the author and how to reach her', () => {
    expect(article.authors).toMatchObject([
      {
        name: 'Ewa Kowalska',
        affiliation: 'University of Łódź',
        orcid: '0000-0002-1825-0097',
        email: 'ewa.kowalska@example.org',
      },
    ]);
  });

  it('takes the title in the language of the body and keeps the parallel ones', () => {
    expect(article.title).toBe('Railways and rivals after the war');
    expect(article.titles.map(({ language, text }) => [language, text])).toEqual([
      ['en', 'Railways and rivals after the war'],
      ['pl', 'Koleje i rywale po wojnie'],
      ['pl', 'Koleje i rywale po wojnie: zarys'],
    ]);
  });

  it('reads abstracts and keywords with their languages', () => {
    expect(article.abstracts.map(({ language }) => language)).toEqual(['en', 'pl']);
    expect(article.keywords.map(({ language, terms }) => [language, terms])).toEqual([
      ['pl', ['kolej', 'granice', 'handel']],
      ['en', ['railways', 'borders', 'trade']],
    ]);
  });

  it('leaves front matter out of the paragraphs', () => {
    expect(article.paragraphs).toHaveLength(1);
    expect(
      article.sections.filter(({ role }) => role === 'body').map(({ title }) => title),
    ).toEqual(['Introduction']);
  });

  it('keeps a remark before the abstract apart from it', () => {
    const remark =
      'This text is a draft for the workshop. Please do not cite it before it is printed.';
    const draft = read([
      { heading: 'Railways and rivals after the war' },
      `${remark} ${LONG}`,
      { heading: 'Abstract' },
      LONG,
      { heading: 'Introduction' },
      LONG,
    ]);
    expect(draft.abstracts.map(({ text }) => text)).toEqual([LONG]);
    expect(draft.remarks?.map(({ text }) => text)).toEqual([`${remark} ${LONG}`]);
    expect(article.remarks).toBeUndefined();
  });

  it('reads headings that run into their paragraph, and abstracts at the end', () => {
    const other = read([
      { heading: 'Eisenbahnen nach dem Krieg', level: 1 },
      'Anna Schmidt und Karl Weber',
      'Zusammenfassung: Die Strecke war lange geschlossen und wurde nach dem Krieg nicht sofort geöffnet.',
      'Schlüsselwörter: Eisenbahn, Grenze, Handel',
      { heading: 'Die Strecke', level: 2 },
      'Die Strecke war nach dem Krieg lange geschlossen, und das war für die beiden Staaten nicht leicht.',
      { heading: 'Literatur', level: 2 },
      'Weber, K., Die Bahn, Berlin 2004.',
      { heading: 'Summary', level: 2 },
      'The line was closed for a long time and was not opened at once after the war.',
      'Keywords: railway, border',
    ]);
    expect(other.title).toBe('Eisenbahnen nach dem Krieg');
    expect(other.authors.map(({ name }) => name)).toEqual(['Anna Schmidt', 'Karl Weber']);
    expect(other.abstracts.map(({ language }) => language)).toEqual(['de', 'en']);
    expect(other.keywords.map(({ terms }) => terms)).toEqual([
      ['Eisenbahn', 'Grenze', 'Handel'],
      ['railway', 'border'],
    ]);
    expect(other.paragraphs).toHaveLength(1);
    expect(other.entries).toHaveLength(1);
  });

  it('begins with the text when nothing stands before it', () => {
    const bare = read([LONG, LONG]);
    expect(bare.paragraphs).toHaveLength(2);
    expect(bare.title).toBe('article');
  });
});

describe('notes and sections', () => {
  it('binds each mark to its note and says so when there is none', () => {
    const article = read([
      { heading: 'Introduction' },
      'First.[^1] Second.[^2] Third.[^9]',
      { note: '1', text: 'One.' },
      { note: '2', text: 'Two.' },
    ]);
    expect(article.paragraphs[0]?.markers.map(({ note }) => note)).toEqual(['n1', 'n2', null]);
    expect(article.text.endsWith('One.\n\nTwo.')).toBe(true);
  });

  it('pairs doubled labels in their order', () => {
    const article = read([
      { heading: 'Introduction' },
      'First.[^1] Second.[^1]',
      { note: '1', text: 'One.' },
      { note: '1', text: 'Another one.' },
    ]);
    expect(article.notes.map(({ id }) => id)).toEqual(['n1', 'n1b']);
    expect(article.paragraphs[0]?.markers.map(({ note }) => note)).toEqual(['n1', 'n1b']);
  });

  it.each([
    'Bibliography',
    'Bibliografia',
    'Список литературы',
    'Literaturverzeichnis',
    'Kaynakça',
  ])('takes what stands under %s for entries, not paragraphs', (heading) => {
    const article = read([
      { heading: 'Introduction' },
      LONG,
      heading,
      'Broers L., Armenia and Azerbaijan: Anatomy of a Rivalry, Edinburgh 2019.',
      { heading: 'Primary sources' },
      'Statement, Kremlin, 10 XI 2020.',
    ]);
    expect(article.entries).toHaveLength(2);
    expect(article.paragraphs).toHaveLength(1);
  });
});

describe('quotations', () => {
  const quoted = (...lines: Line[]) =>
    read([{ heading: 'Introduction' }, ...lines]).quotations.map(({ speaker, role, notes }) => [
      speaker,
      role,
      notes.join(),
    ]);

  it.each([
    [
      'Prime Minister Nikol Pashinyan said: “The railway will be opened within a year.”[^1]',
      'Nikol Pashinyan',
    ],
    ['“The railway will be opened within a year,” said Nikol Pashinyan.[^1]', 'Nikol Pashinyan'],
    ['“The railway will be opened within a year,” Pashinyan said on Monday.[^1]', 'Pashinyan'],
    [
      'According to Nikol Pashinyan, “the railway will be opened within a year”.[^1]',
      'Nikol Pashinyan',
    ],
    [
      'As Nikol Pashinyan put it, “the railway will be opened within a year”.[^1]',
      'Nikol Pashinyan',
    ],
    ['In Pashinyan’s words, “the railway will be opened within a year”.[^1]', 'Pashinyan'],
    [
      'Nikol Pashinyan, who had been in Moscow, stressed that “the railway will be opened soon”.[^1]',
      'Nikol Pashinyan',
    ],
    [
      'Then Pashinyan came to the town. He said that “the railway will be opened within a year”.[^1]',
      'Pashinyan',
    ],
    [
      'President Ilham Aliyev came to the town. He said: “The railway will be opened within a year.”[^1]',
      'Ilham Aliyev',
    ],
    [
      'Außenminister Heiko Maas sagte: „Die Strecke wird in einem Jahr geöffnet.“[^1]',
      'Heiko Maas',
    ],
    ['Laut Heiko Maas „wird die Strecke in einem Jahr wieder geöffnet“.[^1]', 'Heiko Maas'],
    ['„Die Strecke wird in einem Jahr geöffnet“, so Heiko Maas.[^1]', 'Heiko Maas'],
    ['Selon Emmanuel Macron, « la ligne sera ouverte dans un an ».[^1]', 'Emmanuel Macron'],
    ['« La ligne sera ouverte dans un an », a déclaré Emmanuel Macron.[^1]', 'Emmanuel Macron'],
    ['Emmanuel Macron a déclaré : « La ligne sera ouverte dans un an. »[^1]', 'Emmanuel Macron'],
    [
      'Zdaniem Radosława Sikorskiego „linia zostanie otwarta w ciągu roku”.[^1]',
      'Radosław Sikorski',
    ],
    [
      'Radosław Sikorski powiedział: „Linia zostanie otwarta w ciągu roku”.[^1]',
      'Radosław Sikorski',
    ],
    [
      '„Linia zostanie otwarta w ciągu roku”, stwierdził Radosław Sikorski.[^1]',
      'Radosław Sikorski',
    ],
    ['По словам Сергея Лаврова, «дорога будет открыта в течение года».[^1]', 'Сергей Лавров'],
    ['«Дорога будет открыта в течение года», — сказал Сергей Лавров.[^1]', 'Сергей Лавров'],
    ['Сергей Лавров заявил: «Дорога будет открыта в течение года».[^1]', 'Сергей Лавров'],
    ['The paper was long, and “the railway will be opened within a year” stood in it.[^1]', null],
    ['According to the document, “the railway will be opened within a year”.[^1]', null],
    ['According to Armenian officials, “the railway will be opened within a year”.[^1]', null],
  ])('%s', (text, speaker) => {
    expect(quoted(text, { note: '1', text: 'Radio, 2 V 2021.' })).toEqual([
      [speaker, 'speech', 'n1'],
    ]);
  });

  it('finds the speaker of a block quotation in the line that announces it', () => {
    const lines: Line[] = [
      'According to President Ilham Aliyev, the matter had been raised for a long time:',
      { quote: 'The conditions were set in the year 2013, and all agreed to them.[^1]' },
      { note: '1', text: 'Radio, 2 V 2021.' },
    ];
    expect(quoted(...lines)).toEqual([['Ilham Aliyev', 'speech', 'n1']]);
  });

  it('gives the second half of a broken quotation the same speaker', () => {
    expect(
      quoted(
        '“The railway will be opened,” said Nikol Pashinyan, “and it will stay open for good.”',
      ),
    ).toEqual([
      ['Nikol Pashinyan', 'speech', ''],
      ['Nikol Pashinyan', 'speech', ''],
    ]);
  });

  it('tells terms and titles from speech', () => {
    expect(
      quoted(
        'Azerbaijan uses the term ‘Zangezur corridor’, but Armenia insists on the word ‘route’. It is no “vehicle” of trade, wrote the newspaper “Kommersant” later.',
      ),
    ).toEqual([
      ['Azerbaijan', 'term', ''],
      ['Armenia', 'term', ''],
      [null, 'term', ''],
      [null, 'title', ''],
    ]);
  });

  it('leaves the words around the speaker as his span', () => {
    const article = read([
      { heading: 'Introduction' },
      'Nikol Pashinyan said: “The railway will be opened within a year.”',
    ]);
    const [quotation] = article.quotations;
    expect(quotation?.speakerRule).toBe('says-before');
    expect(article.text.slice(quotation?.speakerSpan?.start, quotation?.speakerSpan?.end)).toBe(
      'Nikol Pashinyan',
    );
  });
});
