import { describe, expect, it } from 'vitest';
import { SeenChildren } from './seen-children.ts';

const CONTENT = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);

describe('the children seen so far', () => {
  it('remembers the line and the content an id first came with', () => {
    const seen = new SeenChildren();
    expect(seen.see('C1', 8, CONTENT)).toBeNull();
    expect(seen.see('c1', 9, CONTENT)).toBeNull();
    expect(seen.see('C1', 10, CONTENT)).toEqual({ firstLine: 8, isSame: true });
    expect(seen.see('C1', 11, OTHER)).toEqual({ firstLine: 8, isSame: false });
  });

  it('finds every one again after growing many times', () => {
    const seen = new SeenChildren();
    const ids = Array.from({ length: 20_000 }, (_, index) => `C${String(index)}`);
    expect(ids.filter((id, index) => seen.see(id, index + 1, CONTENT) !== null)).toEqual([]);
    const firstLines = ids.map((id) => seen.see(id, 99_999, CONTENT)?.firstLine);
    expect(firstLines).toEqual(ids.map((_, index) => index + 1));
  });
});
