/** A page, a picture, a scan of a few pages. Bytes. */
export const largestEvidence = 20 * 1024 * 1024;
