/** English and American law notes, read whole: what is cited, by which fields, and what is only said. */
import { describe, expect, test } from 'vitest';
import { readNotes } from './read-notes.ts';

/** Stars mark italics; they are not part of the text. */
function read(marked: string): Record<string, unknown>[] {
  const styles: { start: number; end: number; style: 'italic' }[] = [];
  let text = '';
  for (const [index, piece] of marked.split('*').entries()) {
    if (index % 2 === 1)
      styles.push({ start: text.length, end: text.length + piece.length, style: 'italic' });
    text += piece;
  }
  const note = { id: 'n1', number: 1, label: '1', span: { start: 0, end: text.length } };
  const [reading] = readNotes(text, [note], styles, 'en');
  return (reading?.mentions ?? []).map(({ form, reference, locator }) => ({
    form,
    ...(reference === null ? {} : fieldsOf(reference)),
    ...(locator === null ? {} : { at: locator.printed }),
  }));
}

type Read = NonNullable<ReturnType<typeof readNotes>[number]['mentions'][number]['reference']>;

const fieldsOf = (reference: Read): Record<string, unknown> => ({
  ...Object.fromEntries(
    Object.entries(reference).flatMap(([key, value]) =>
      typeof value === 'object' && !Array.isArray(value) ? [[key, value.value]] : [],
    ),
  ),
  type: reference.type,
  names: reference.names.map(({ family, given, literal, role }) =>
    [
      literal ?? [family, given].filter(Boolean).join(', '),
      role === 'author' ? '' : ` ${role}`,
    ].join(''),
  ),
});

describe('books as American lawyers print them', () => {
  test.each([
    [
      'H.L.A. HART, THE CONCEPT OF LAW 123–25 (2d ed. 1994).',
      { names: ['Hart, H.L.A.'], title: 'THE CONCEPT OF LAW', edition: '2d ed.', at: '123–25' },
    ],
    [
      'FREDERICK SCHAUER, PLAYING BY THE RULES, at xii (Oxford Univ. Press 1991).',
      { title: 'PLAYING BY THE RULES', publisher: 'Oxford Univ. Press', issued: '1991', at: 'xii' },
    ],
    [
      'OLIVER WENDELL HOLMES, JR., THE COMMON LAW 41 (Mark DeWolfe Howe ed., Little, Brown & Co. 1963) (1881).',
      {
        names: ['Holmes, Oliver Wendell', 'Howe, Mark DeWolfe editor'],
        title: 'THE COMMON LAW',
        issued: '1963',
      },
    ],
    [
      '1 WILLIAM BLACKSTONE, COMMENTARIES ON THE LAWS OF ENGLAND 69 (Univ. of Chi. Press 1979) (1765).',
      { names: ['Blackstone, William'], volume: '1', issued: '1979', at: '69' },
    ],
    [
      'LAURENCE TRIBE, LAW, POLITICS AND RIGHTS (1985) (arguing that rights outlast their courts).',
      { title: 'LAW, POLITICS AND RIGHTS', issued: '1985' },
    ],
  ])('%s', (note, expected) => {
    expect(read(note)).toEqual([expect.objectContaining({ form: 'full', ...expected })]);
  });
});

describe('articles and chapters', () => {
  test.each([
    [
      'Cass R. Sunstein, *Incompletely Theorized Agreements*, 108 HARV. L. REV. 1733, 1735–36 (1995).',
      { containerTitle: 'HARV. L. REV.', volume: '108', pages: '1733', at: '1735–36' },
    ],
    [
      'Grant Gilmore, *The Storrs Lectures: The Age of Anxiety*, 84 YALE L.J. 1022 (1974-75).',
      { containerTitle: 'YALE L.J.', volume: '84', pages: '1022' },
    ],
    [
      'Duncan Kennedy, *The Structure of Blackstone’s* Commentaries, 28 BUFF. L. REV. 205 (1979).',
      { title: 'The Structure of Blackstone’s Commentaries', containerTitle: 'BUFF. L. REV.' },
    ],
    [
      'William S. Brewbaker III, *Thomas Aquinas and the Metaphysics of Law*, 58 ALA. L. REV. 575 (2007).',
      { names: ['Brewbaker, William S.'], pages: '575' },
    ],
    [
      'Joseph Raz, *Legal Positivism and the Sources of Law, in* THE AUTHORITY OF LAW 37, 47–48 (Oxford Univ. Press ed., 1979).',
      {
        title: 'Legal Positivism and the Sources of Law',
        containerTitle: 'THE AUTHORITY OF LAW',
        pages: '37',
      },
    ],
    [
      'JAG Griffith, ‘The Political Constitution’ (1979) 42 Modern Law Review 1, 16.',
      { names: ['Griffith, JAG'], containerTitle: 'Modern Law Review', volume: '42', at: '16' },
    ],
    [
      'Paul Craig, ‘Formal and Substantive Conceptions of the Rule of Law’ [1997] PL 467.',
      { containerTitle: 'PL', pages: '467', issued: '1997' },
    ],
    [
      'Ian Loader, ‘In Search of Civic Policing’ [2016] Criminal Law and Philosophy 10(3): 427–440.',
      { containerTitle: 'Criminal Law and Philosophy', volume: '10', issue: '3', pages: '427-440' },
    ],
    [
      'Francis Rose, ‘The Evolution of the Species’ in Andrew Burrows and Alan Rodger (eds), *Mapping the Law* (OUP 2006) 54.',
      { type: 'chapter', containerTitle: 'Mapping the Law', publisher: 'OUP', issued: '2006' },
    ],
    [
      'Simon Butt, “Judicial Reasoning and Review in the Indonesian Supreme Court,” Asian Journal of Law and Society 6, no. 1 (2019): 67–97.',
      {
        containerTitle: 'Asian Journal of Law and Society',
        volume: '6',
        issue: '1',
        pages: '67-97',
      },
    ],
  ])('%s', (note, expected) => {
    expect(read(note)).toEqual([expect.objectContaining({ form: 'full', ...expected })]);
  });
});

test('a judgment has a report or a number of its own, but no publisher', () => {
  const [corr] = read('*Corr v IBC Vehicles Ltd* [2008] UKHL 13, [2008] 1 AC 884.');
  expect(corr).toMatchObject({
    type: 'legal_case',
    containerTitle: 'AC',
    volume: '1',
    pages: '884',
  });
  const [lloyd] = read('*Lloyd v Google LLC* [2021] UKSC 50');
  expect(lloyd).toMatchObject({ title: 'Lloyd v Google LLC', issued: '2021', type: 'legal_case' });
  expect(lloyd).not.toHaveProperty('publisher');
  expect(lloyd).not.toHaveProperty('pages');
});

test('an institution is no person', () => {
  const [report] = read(
    'Human Rights Watch, “World Report 2015,” https://www.hrw.org/world-report/2015.',
  );
  expect(report).toMatchObject({ names: ['Human Rights Watch'] });
});

test('volumes stand before back-references too', () => {
  expect(read('1 BLACKSTONE, *supra* note 23, at 410, 423; 2 *id.* at 8-13.')).toEqual([
    expect.objectContaining({
      form: 'short',
      names: ['Blackstone'],
      volume: '1',
      at: 'at 410, 423',
    }),
    { form: 'ibid', at: 'at 8-13' },
  ]);
});

test('back-references in mid-sentence are cited, the sentence is not', () => {
  const note =
    'He put rights first, LIEBERMAN, *supra* note 15, at 39, and liberty was at the centre of what he wrote, *id.* at 162.';
  expect(read(note).map(({ form }) => form)).toEqual(['short', 'ibid']);
});

test('a full citation to which a sentence leads up is cut out of it', () => {
  const note =
    'These criticisms are answered in Charles J. Reid, *The Medieval Origins of the Western Natural Rights Tradition*, 83 CORNELL L. REV. 437 (1998), which finds them unconvincing.';
  expect(read(note)).toEqual([
    expect.objectContaining({ names: ['Reid, Charles J.'], containerTitle: 'CORNELL L. REV.' }),
  ]);
});

test('sentences between citations are prose', () => {
  const note =
    '*See* Albert W. Alschuler, *Rediscovering Blackstone*, 145 U. PA. L. REV. 1, 2 (1996). The book was hugely popular in that century. *See* WILFRID PREST, WILLIAM BLACKSTONE 307 (2008).';
  expect(read(note).map(({ title }) => title)).toEqual([
    'Rediscovering Blackstone',
    'WILLIAM BLACKSTONE',
  ]);
});

test.each([
  '*See infra* notes 45-54 and accompanying text.',
  'Readers will notice that the court in that case was not asked to decide whether the statute applied.',
  'The term *K-12* refers to the years of school before a student enters college or university.',
])('%s — cites nothing', (note) => {
  expect(read(note)).toEqual([]);
});

test.each([
  'A. B, ',
  'SMITH & ',
  'See ',
  '(1990) ',
  '12 L. REV. 3 ',
  '“a.” ',
  'supra note 1, ',
  'at 3, ',
])('a long run of %j comes to an end', (unit) => {
  expect(read(unit.repeat(20_000 / unit.length))).toBeDefined();
});
