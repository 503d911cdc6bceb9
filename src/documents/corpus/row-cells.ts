/** The cells of a row by the names of their columns, without a map of its own for each row. */
export class RowCells implements ReadonlyMap<string, string> {
  readonly #columns: readonly string[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #record: readonly string[];

  /**
   * @param places of the columns, the same for all rows of a table
   * @param record may be shorter than the columns: what is missing is empty
   */
  constructor(
    columns: readonly string[],
    places: ReadonlyMap<string, number>,
    record: readonly string[],
  ) {
    this.#columns = columns;
    this.#places = places;
    this.#record = record;
  }

  get size(): number {
    return this.#columns.length;
  }

  get(column: string): string | undefined {
    const place = this.#places.get(column);
    return place === undefined ? undefined : (this.#record[place] ?? '');
  }

  has(column: string): boolean {
    return this.#places.has(column);
  }

  keys(): MapIterator<string> {
    return this.#places.keys();
  }

  values(): MapIterator<string> {
    return this.#asMap().values();
  }

  entries(): MapIterator<[string, string]> {
    return this.#asMap().entries();
  }

  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries();
  }

  forEach(look: (cell: string, column: string, cells: ReadonlyMap<string, string>) => void): void {
    for (const [column, cell] of this.entries()) look(cell, column, this);
  }

  #asMap(): Map<string, string> {
    return new Map(this.#columns.map((column, place) => [column, this.#record[place] ?? '']));
  }
}
