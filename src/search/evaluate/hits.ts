/** Hits in columns: a million of them take 16 MB. */
export class HitList {
  length = 0;
  /** Number of the document in the register. */
  documents = new Int32Array(256);
  /** Chunk and passage in one number, rising: see `passageNumber`. */
  passages = new Int32Array(256);
  /** First and last word in the passage; a last one before the first means the whole of a passage without words. */
  firsts = new Int32Array(256);
  lasts = new Int32Array(256);

  add(document: number, passage: number, first: number, last: number): void {
    if (this.length === this.documents.length) this.#grow();
    this.documents[this.length] = document;
    this.passages[this.length] = passage;
    this.firsts[this.length] = first;
    this.lasts[this.length] = last;
    this.length += 1;
  }

  #grow(): void {
    const grown = (list: Int32Array): Int32Array<ArrayBuffer> => {
      const wider = new Int32Array(list.length * 2);
      wider.set(list);
      return wider;
    };
    this.documents = grown(this.documents);
    this.passages = grown(this.passages);
    this.firsts = grown(this.firsts);
    this.lasts = grown(this.lasts);
  }
}
