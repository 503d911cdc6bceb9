import type { Band } from './Bands.tsx';
import type { Lane } from './lanes.ts';
import { KIND_SIGNS, MarkShape } from './MarkShape.tsx';
import { Timeline } from './Timeline.tsx';
import type { TimeWindow } from './time-window.ts';

/** What is on the screen. */
export interface Sheet {
  readonly lanes: readonly Lane[];
  readonly mirrored: boolean;
  readonly episodes: readonly Band[];
  readonly periods: readonly Band[];
  readonly window: TimeWindow;
}

export interface PaperSettings {
  readonly title: string;
  readonly caption: string;
  readonly width: number;
  readonly height: number;
  readonly font: string;
}

export const PAPER_FONTS = [
  { value: "'Source Serif 4 Variable', Georgia, serif", label: 'Serif' },
  { value: "'Inter Variable', Arial, sans-serif", label: 'Sans serif' },
  { value: "'Times New Roman', Times, serif", label: 'Times' },
];

const TITLE = 34;
const CAPTION = 24;
const LEGEND = 24;
const SIGN = 92;

const nothing = (): void => undefined;

/** Title, picture, signs and caption as one drawing. */
export function PaperSheet({ sheet, settings }: { sheet: Sheet; settings: PaperSettings }) {
  const { width, height, title, caption, font } = settings;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
      style={{ fontFamily: font, display: 'block' }}
    >
      <rect width={width} height={height} fill="#fff" />
      <text x={4} y={22} fontSize={17} fontWeight={600} fill="var(--ink)">
        {title}
      </text>
      <g transform={`translate(0 ${TITLE})`}>
        <Timeline
          {...sheet}
          exact
          width={width}
          height={height - TITLE - CAPTION - LEGEND}
          chosen={null}
          idPrefix="paper-"
          onChoose={nothing}
          onOpenCluster={nothing}
        />
      </g>
      <g transform={`translate(4 ${height - CAPTION - LEGEND + 12})`}>
        {KIND_SIGNS.map(({ row, words }, at) => (
          <g key={words} transform={`translate(${at * SIGN} 0)`}>
            <MarkShape row={row} colour="var(--ink)" x={6} y={0} size={4.5} />
            <text x={16} y={4} fontSize={11} fill="var(--quiet)">
              {words}
            </text>
          </g>
        ))}
      </g>
      <text x={4} y={height - 9} fontSize={11.5} fill="var(--quiet)">
        {caption}
      </text>
    </svg>
  );
}
