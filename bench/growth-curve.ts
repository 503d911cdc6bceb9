/** How indexing and queries grow with the corpus, ours and a bare FTS5 table, as a picture on logarithmic axes. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

export interface GrowthPoint {
  passages: number;
  /** Seconds. */
  index: { ours: number; bare: number };
  /** Milliseconds to the first page. */
  queries: { name: string; ours: number; bare: number }[];
}

interface Mark {
  passages: number;
  value: number;
  what: string;
  side: string;
}

const SIDES = ['Dragoman', 'bare FTS5'];
const COLOURS = ['#0072b2', '#d55e00'];

const marksOf = (points: readonly GrowthPoint[]): Mark[] =>
  points.flatMap(({ passages, index, queries }) =>
    [{ name: 'indexing, seconds', ...index }, ...queries.map(named)].flatMap(
      ({ name, ours, bare }) => [
        { passages, value: ours, what: name, side: SIDES[0] ?? '' },
        { passages, value: bare, what: name, side: SIDES[1] ?? '' },
      ],
    ),
  );

const named = (query: GrowthPoint['queries'][number]) => ({
  ...query,
  name: `${query.name}, ms`,
});

/** One small picture a line of the table, on white, so that it can be read in a dark page too. */
export function drawGrowth(points: readonly GrowthPoint[]): string {
  const { document } = parseHTML('<html><body></body></html>');
  const marks = marksOf(points);
  const svg = Plot.plot({
    // linkedom has what Plot asks of a document.
    document: document as unknown as NonNullable<Plot.PlotOptions['document']>,
    width: 900,
    height: 260 * Math.ceil(new Set(marks.map(({ what }) => what)).size / 2),
    marginLeft: 60,
    marginRight: 30,
    style: { background: 'white', color: '#222', fontSize: '12px', fontFamily: 'sans-serif' },
    fx: { axis: null, padding: 0.12 },
    fy: { axis: null, padding: 0.22 },
    x: {
      type: 'log',
      label: 'passages',
      ticks: 3,
      tickFormat: (n: number) => n.toLocaleString('en'),
    },
    y: { type: 'log', grid: true, label: null, ticks: 4, tickFormat: (n: number) => String(n) },
    color: { domain: SIDES, range: COLOURS, legend: false },
    marks: [
      Plot.line(marks, {
        x: 'passages',
        y: 'value',
        stroke: 'side',
        strokeWidth: 2,
        ...placed(marks),
      }),
      Plot.dot(marks, { x: 'passages', y: 'value', fill: 'side', r: 3.5, ...placed(marks) }),
      Plot.text(headings(marks), {
        text: 'what',
        frameAnchor: 'top-left',
        dy: -16,
        fontWeight: 'bold',
        fx: 'fx',
        fy: 'fy',
      }),
      Plot.text(lastOf(marks), {
        text: 'side',
        x: 'passages',
        y: 'value',
        fill: 'side',
        textAnchor: 'end',
        dy: -10,
        ...placed(marks),
      }),
    ],
  });
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return svg.outerHTML;
}

const orderOf = (marks: readonly Mark[]): string[] => [...new Set(marks.map(({ what }) => what))];

/** Two small pictures side by side. */
const placed = (marks: readonly Mark[]) => {
  const order = orderOf(marks);
  return {
    fx: ({ what }: Mark) => order.indexOf(what) % 2,
    fy: ({ what }: Mark) => Math.floor(order.indexOf(what) / 2),
  };
};

const headings = (marks: readonly Mark[]) =>
  orderOf(marks).map((what, at) => ({ what, fx: at % 2, fy: Math.floor(at / 2) }));

const lastOf = (marks: readonly Mark[]): Mark[] => {
  const most = Math.max(...marks.map(({ passages }) => passages));
  return marks.filter(({ passages }) => passages === most);
};
