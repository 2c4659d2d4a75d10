export {
  isSmallNumber,
  LARGEST_SMALL_NUMBER,
  SUPPRESSED,
  suppressSmallNumbers,
  type Published,
} from './suppress-small-numbers.ts';
export type { Sum } from './sums.ts';
