/** Rising numbers as the steps between them, seven bits a byte: most places of a frequent word take one. */

/** Bytes that grow as they are written. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  length = 0;

  #reserve(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const wider = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + more));
    wider.set(this.#bytes.subarray(0, this.length));
    this.#bytes = wider;
  }

  number(value: number): void {
    this.#reserve(5);
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes[this.length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  /** The numbers `from` to `to` of a rising list, as steps from 0. */
  rising(list: Int32Array, from: number, to: number): void {
    let before = 0;
    for (let at = from; at < to; at++) {
      const value = list[at] ?? 0;
      this.number(value - before);
      before = value;
    }
  }

  bytes(other: Uint8Array): void {
    this.#reserve(other.length);
    this.#bytes.set(other, this.length);
    this.length += other.length;
  }

  /** What was written, as a copy; the writer begins anew. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.length);
    this.length = 0;
    return taken;
  }
}

/** Reads steps from `from` to `to` into `into` at `at`; answers where the next number goes. */
export function readRising(
  bytes: Uint8Array,
  from: number,
  to: number,
  into: Int32Array,
  at: number,
): number {
  let value = 0;
  let step = 0;
  let shift = 0;
  let next = at;
  for (let n = from; n < to; n++) {
    const byte = bytes[n] ?? 0;
    step |= (byte & 0x7f) << shift;
    if (byte & 0x80) shift += 7;
    else {
      value += step;
      into[next++] = value;
      step = 0;
      shift = 0;
    }
  }
  return next;
}
