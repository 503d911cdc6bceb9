/** Notes beside the text: each at the height of its mark, pushed down where the one before is in the way. */

export interface NoteBox {
  /** Height at which it would stand. */
  wanted: number;
  height: number;
}

/** Tops in the same order; `gap` between two notes. */
export function placeNotes(boxes: readonly NoteBox[], gap: number): number[] {
  let free = 0;
  return boxes.map(({ wanted, height }) => {
    const top = Math.max(wanted, free);
    free = top + height + gap;
    return top;
  });
}
