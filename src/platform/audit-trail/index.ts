export { acceptHeads } from './accept-heads.ts';
export type { ChainVerdict, Fault, Verdict } from './fault.ts';
export { publicKeyOf } from './head.ts';
export { keepingOf } from './keeping.ts';
export { listHeads } from './seal.queries.ts';
export { sealNow, startSealer } from './sealer.ts';
export { verifySealsAt } from './verify-seals-at.queries.ts';
export { verifyTrail } from './verify-trail.ts';
