export { Readers, ReaderEnded } from './readers.ts';
export { serveOrders, type Say } from './serve-orders.ts';
