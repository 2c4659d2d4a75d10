export { loadChildren, noteGoneChildren } from './load.queries.ts';
