import { type CSSProperties, type DragEvent, useEffect, useRef, useState } from 'react';
import classes from './codebook.module.css';
import { type DropZone, dropZone, type TreeRow } from './tree-rows.ts';
import { type CodeTotal, passagesWords } from './use-codebook.ts';

interface Props {
  readonly rows: readonly TreeRow[];
  readonly current: string | null;
  readonly totalOf: (code: string) => CodeTotal;
  onChoose(id: string): void;
  onOpen(id: string): void;
  onFold(id: string): void;
  onDrop(id: string, onto: string, zone: DropZone): void;
  onAltArrow(key: string): void;
}

const rowId = (code: string): string => `code-row-${code}`;

/** The tree: one stop for the tab key, arrows inside; rows can be dragged onto, before and after others. */
export function CodeTree(props: Props) {
  const { rows, current } = props;
  const tree = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<{ id: string; zone: DropZone } | null>(null);
  useEffect(() => {
    if (current === null) return;
    tree.current?.querySelector(`#${CSS.escape(rowId(current))}`)?.scrollIntoView({
      block: 'nearest',
    });
  }, [current]);
  const end = (): void => {
    setDragged(null);
    setOver(null);
  };
  return (
    <div
      ref={tree}
      role="tree"
      aria-label="Codes"
      tabIndex={0}
      className={classes.tree}
      aria-activedescendant={current === null ? undefined : rowId(current)}
      onKeyDown={(event) => {
        if (!event.altKey || !event.key.startsWith('Arrow')) return;
        event.preventDefault();
        props.onAltArrow(event.key);
      }}
    >
      {rows.map((row) => (
        <Row
          key={row.node.id}
          {...props}
          row={row}
          drop={over?.id === row.node.id ? over.zone : null}
          onDragStart={() => setDragged(row.node.id)}
          onDragOver={(zone) => dragged !== null && setOver({ id: row.node.id, zone })}
          onDragEnd={end}
          onDropped={() => {
            if (dragged !== null && over) props.onDrop(dragged, over.id, over.zone);
            end();
          }}
        />
      ))}
    </div>
  );
}

interface RowProps extends Omit<Props, 'rows' | 'onDrop' | 'onAltArrow'> {
  readonly row: TreeRow;
  readonly drop: DropZone | null;
  onDragStart(): void;
  onDragOver(zone: DropZone): void;
  onDragEnd(): void;
  onDropped(): void;
}

function zoneOf(event: DragEvent<HTMLElement>): DropZone {
  const box = event.currentTarget.getBoundingClientRect();
  return dropZone(event.clientY - box.top, box.height);
}

function Row({ row, current, totalOf, drop, ...props }: RowProps) {
  const { node, level, place, siblings, open } = row;
  const branch = node.children.length > 0;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree around it has the keys
    <div
      id={rowId(node.id)}
      role="treeitem"
      tabIndex={-1}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-selected={node.id === current}
      {...(branch && { 'aria-expanded': open })}
      className={classes.row}
      style={{ '--level': level } as CSSProperties}
      data-drop={drop ?? undefined}
      draggable
      onClick={() => props.onOpen(node.id)}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', node.name);
        props.onDragStart();
      }}
      onDragOver={(event) => {
        event.preventDefault();
        props.onDragOver(zoneOf(event));
      }}
      onDragEnd={props.onDragEnd}
      onDrop={(event) => {
        event.preventDefault();
        props.onDropped();
      }}
    >
      {branch ? (
        <button
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          className={classes.fold}
          onClick={(event) => {
            event.stopPropagation();
            props.onFold(node.id);
          }}
        >
          {open ? '▾' : '▸'}
        </button>
      ) : (
        <span />
      )}
      <Swatch colour={node.colour} folder={!node.codable} />
      <span className={classes.name}>
        <b>{node.name}</b>
        {node.definition !== '' && <span>{node.definition}</span>}
      </span>
      <Count total={totalOf(node.id)} codable={node.codable} />
    </div>
  );
}

export function Swatch({ colour, folder = false }: { colour: string; folder?: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={classes.swatch}
      data-folder={folder || undefined}
      style={folder ? { color: colour } : { background: colour }}
    />
  );
}

/** Passages, by how many coders, and how many of them nobody has confirmed. */
function Count({ total, codable }: { total: CodeTotal; codable: boolean }) {
  if (!codable) return <span className={classes.count}>folder</span>;
  const parts = [passagesWords(total.all)];
  if (total.byCoder.size > 1) parts.push(`${total.byCoder.size} coders`);
  if (total.machine > 0) parts.push(`${total.machine.toLocaleString('en')} by machine`);
  return <span className={classes.count}>{parts.join(' · ')}</span>;
}
