/** Bytes as text. A room of its own, with nothing else in it: it is loaded into processes whose memory is counted. */
export { ByteDecoder } from './decode-bytes.ts';
export { encodingOfMark } from './encoding.ts';
export type { Encoding } from './encoding.ts';
