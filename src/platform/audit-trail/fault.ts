/** What is wrong with the audit trail, and where. */
export type Fault =
  /** The row is not what was sealed. */
  | { kind: 'changed'; number: number; eventId: string }
  /** The row is what it was; its seal is not. */
  | { kind: 'seal-changed'; number: number; eventId: string }
  /** The row is gone, its seal is there; or both are gone, and only the number is missing. */
  | { kind: 'missing'; number: number; eventId: string | null }
  /** The row stands where another was sealed. */
  | { kind: 'out-of-order'; number: number; eventId: string }
  /** A head that was kept outside says that the chain was longer. */
  | { kind: 'cut-off'; from: number; to: number; keptAt: string }
  /** A head that was kept outside says that the chain was another: rows were changed or cut off, and all after them sealed again. */
  | { kind: 'sealed-again'; from: number; to: number; keptAt: string }
  /** A row that should have been sealed long ago has no seal. */
  | { kind: 'unsealed'; eventId: string }
  /** A head that is kept outside is not signed with our key, or is no head. */
  | { kind: 'head-not-ours'; folder: string; keptAt: string | null }
  /** No head is kept in a place where one should be. */
  | { kind: 'no-heads'; folder: string };

export interface ChainVerdict {
  chainId: string;
  /** Null: what belongs to no partnership. */
  partnership: string | null;
  rows: number;
  head: { number: number; hash: string } | null;
  /** Written a moment ago, not sealed yet. */
  waiting: number;
  faults: Fault[];
  /** Why the database was put back on purpose, if it was. */
  restored: { at: string; number: number; because: string }[];
}

export interface Verdict {
  isWhole: boolean;
  chains: ChainVerdict[];
  /** What is wrong with where heads are kept. */
  faults: Fault[];
}
