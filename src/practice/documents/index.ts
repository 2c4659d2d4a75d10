export { aboutChild } from './about-child/about-child.ts';
export { findDocument, keepDocument } from './document.queries.ts';
export type { KeptDocument, NewDocument } from './document.queries.ts';
