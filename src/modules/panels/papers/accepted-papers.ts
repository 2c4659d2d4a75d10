import type { FileKind } from '#platform/files/index.ts';

/** What a paper may be, and what is brought as evidence for a recommendation. */
export const acceptedPapers: readonly FileKind[] = ['pdf', 'docx', 'xlsx', 'png', 'jpg', 'webp', 'text'];

export const largestPaper = 20 * 1024 * 1024;
