import type { Spans } from './spans.ts';

interface SpanPlaces {
  /** Document of each passage of the chunk; -1 where there is none. */
  documents: Int32Array;
  /** Place of the first word of each passage. */
  starts: Int32Array;
  stride: number;
}

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
    if (this.length === this.documents.length) this.#reserve(1);
    this.documents[this.length] = document;
    this.passages[this.length] = passage;
    this.firsts[this.length] = first;
    this.lasts[this.length] = last;
    this.length += 1;
  }

  /**
   * Adds the spans of a chunk that lie in a passage with a document. `stride` is what the number of the chunk adds to
   * that of a passage; `hitDocuments` is marked. Answers in how many passages they are.
   */
  addSpans(
    { passage, first, last }: Spans,
    { documents, starts, stride }: SpanPlaces,
    hitDocuments: Uint8Array,
  ): number {
    this.#reserve(passage.length);
    const [intoDocuments, intoPassages] = [this.documents, this.passages];
    const [intoFirsts, intoLasts] = [this.firsts, this.lasts];
    let [length, found, before, document, begin] = [this.length, 0, -1, -1, 0];
    for (let span = 0; span < passage.length; span++) {
      const at = passage[span] as number; // inside the lists, as all that is read below
      if (at !== before) {
        before = at;
        document = documents[at] as number;
        begin = starts[at] as number;
        if (document >= 0) {
          hitDocuments[document] = 1;
          found += 1;
        }
      }
      if (document < 0) continue;
      intoDocuments[length] = document;
      intoPassages[length] = stride + at;
      intoFirsts[length] = (first[span] as number) - begin;
      intoLasts[length] = (last[span] as number) - begin;
      length += 1;
    }
    this.length = length;
    return found;
  }

  #reserve(more: number): void {
    const least = this.length + more;
    if (least <= this.documents.length) return;
    const grown = (list: Int32Array): Int32Array<ArrayBuffer> => {
      const wider = new Int32Array(Math.max(least, list.length * 2));
      wider.set(list);
      return wider;
    };
    this.documents = grown(this.documents);
    this.passages = grown(this.passages);
    this.firsts = grown(this.firsts);
    this.lasts = grown(this.lasts);
  }
}
