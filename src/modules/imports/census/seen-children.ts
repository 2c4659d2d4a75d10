import { hash } from 'node:crypto';

/** Numbers in a slot: two of the id's hash, the line (0 means free), two of the content's fingerprint. */
const SLOT = 5;

/**
 * Remembers every local id of a file with the line and the content it first came with, by number only, so that a million
 * children fit in 42 MB. Ids are told apart by 64 bits of SHA-256: among a million, one chance in 37 million of a mistake.
 */
export class SeenChildren {
  private slots = new Uint32Array(SLOT * 1024);
  private capacity = 1024;
  private count = 0;

  /** Where the id was seen before and whether with the same content; null the first time, which is then remembered. */
  see(localId: string, line: number, fingerprint: string): { firstLine: number; isSame: boolean } | null {
    if (this.count * 2 >= this.capacity) this.grow();
    const [high, low] = first64Bits(hash('sha256', localId, 'hex'));
    const [content, content2] = first64Bits(fingerprint);
    const at = this.find(this.slots, this.capacity, high, low);
    const firstLine = this.slots[at + 2] ?? 0;
    if (firstLine !== 0) {
      return { firstLine, isSame: this.slots[at + 3] === content && this.slots[at + 4] === content2 };
    }
    this.slots.set([high, low, line, content, content2], at);
    this.count++;
    return null;
  }

  /** Index of the slot that holds this hash, or of the free one where it belongs. */
  private find(slots: Uint32Array, capacity: number, high: number, low: number): number {
    let slot = low & (capacity - 1);
    for (;;) {
      const at = slot * SLOT;
      if (slots[at + 2] === 0 || (slots[at] === high && slots[at + 1] === low)) return at;
      slot = (slot + 1) & (capacity - 1);
    }
  }

  private grow(): void {
    const capacity = this.capacity * 2;
    const slots = new Uint32Array(SLOT * capacity);
    for (let at = 0; at < this.slots.length; at += SLOT) {
      if (this.slots[at + 2] === 0) continue;
      const target = this.find(slots, capacity, this.slots[at] ?? 0, this.slots[at + 1] ?? 0);
      slots.set(this.slots.subarray(at, at + SLOT), target);
    }
    this.slots = slots;
    this.capacity = capacity;
  }
}

function first64Bits(hexadecimal: string): [number, number] {
  return [Number.parseInt(hexadecimal.slice(0, 8), 16), Number.parseInt(hexadecimal.slice(8, 16), 16)];
}
