import { expect, it } from 'vitest';
import { drawKey } from './key-picture.ts';

it('has a margin of four and the three corners by which a camera finds it', () => {
  const { size, path } = drawKey('otpauth://totp/Teamaround:a@b.example?secret=GEZDGNBV');
  const dark = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map((found) => `${found[1]} ${found[2]}`));
  const places = [...dark].map((place) => place.split(' ').map(Number));
  expect(Math.min(...places.flat())).toBe(4);
  expect(Math.max(...places.flat())).toBe(size - 5);
  for (const [x, y] of [
    [4, 4],
    [size - 11, 4],
    [4, size - 11],
  ] as const)
    for (let along = 0; along < 7; along += 1) {
      expect(dark.has(`${x + along} ${y}`)).toBe(true);
      expect(dark.has(`${x} ${y + along}`)).toBe(true);
      expect(dark.has(`${x + along} ${y + 6}`)).toBe(true);
    }
  expect(path.replaceAll(/M\d+ \d+h1v1h-1z/g, '')).toBe('');
});
