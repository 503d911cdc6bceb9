import type { ReactNode, Ref } from 'react';
import type { ChartTable } from './chart-export.ts';
import { SaveTable } from './SaveTable.tsx';
import classes from './table.module.css';

interface Props {
  readonly title: string;
  /** What it is called where it leaves: `links`. */
  readonly what: string;
  readonly fileName: string;
  csv(): ChartTable;
  /** As long as it is, where nothing else stands below. */
  readonly whole?: boolean;
  /** Most of the window, where it is the work itself and too long to stand whole. */
  readonly tall?: boolean;
  /** What scrolls, for a table that only draws what is in sight. */
  readonly scroll?: Ref<HTMLElement>;
  /** A `table` of the class `table.table`. */
  readonly children: ReactNode;
}

/** A table with its heading and its way out; it scrolls by itself, also from the keyboard. */
export function TableSection({ title, what, fileName, csv, children, ...rest }: Props) {
  const { whole = false, tall = false, scroll } = rest;
  return (
    <div>
      <div className={classes.head}>
        <h2>{title}</h2>
        <SaveTable table={csv} fileName={fileName} what={what} />
      </div>
      <section
        className={classes.scroll}
        ref={scroll}
        data-whole={whole || undefined}
        data-tall={tall || undefined}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
        tabIndex={0}
        aria-label={`Table of ${what}`}
      >
        {children}
      </section>
    </div>
  );
}
