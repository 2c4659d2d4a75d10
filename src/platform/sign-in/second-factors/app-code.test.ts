import { generateSync } from 'otplib';
import { expect, it } from 'vitest';
import { inGroups, keyAddress, makeKey, stepOfCode } from './app-code.ts';

// RFC 6238 appendix B, SHA-1, the last six of its eight digits: the key is the text "12345678901234567890".
const key = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

it.each([
  [59, '287082', 1],
  [1_111_111_109, '081804', 37_037_036],
  [1_234_567_890, '005924', 41_152_263],
  [2_000_000_000, '279037', 66_666_666],
])('at second %i the code of the standard is %s', (second, code, step) => {
  expect(stepOfCode(key, code, new Date(second * 1000), null)).toBe(step);
});

it('is taken one step early or late, and no more', () => {
  const step = 59_833_333;
  const code = generateSync({ secret: key, epoch: step * 30 });
  const at = (steps: number) => stepOfCode(key, code, new Date((step + steps) * 30_000), null);
  expect([-2, -1, 0, 1, 2].map(at)).toEqual([undefined, step, step, step, undefined]);
});

it('is taken only after the last one that was', () => {
  const step = 59_833_333;
  const code = generateSync({ secret: key, epoch: step * 30 });
  const after = (last: number | null) => stepOfCode(key, code, new Date(step * 30_000), last);
  expect([null, step - 1, step, step + 1].map(after)).toEqual([step, step, undefined, undefined]);
});

it.each(['', '12345', '1234567', 'abcdef', '１２３４５６', '12 345', '-12345'])('"%s" is no code', (code) => {
  expect(stepOfCode(key, code, new Date(59_000), null)).toBe(undefined);
});

it('has a key of 160 bits, each its own, written in groups of four', () => {
  const keys = Array.from({ length: 50 }, makeKey);
  expect(new Set(keys).size).toBe(50);
  for (const one of keys) expect(one).toMatch(/^[A-Z2-7]{32}$/);
  expect(inGroups('ABCDEFGHIJ')).toBe('ABCD EFGH IJ');
});

it('says to the app whose account it is', () => {
  expect(keyAddress(key, "o'brien@marlowe.example")).toBe(
    `otpauth://totp/Teamaround:${encodeURIComponent("o'brien@marlowe.example")}?secret=${key}&issuer=Teamaround`,
  );
});
