export { createDocument } from './document.ts';
export type { DocumentDetails, PdfDocument } from './document.ts';
export type { DrawnPath, DrawnText, PictureContent } from './picture.ts';
export type { TableContent } from './table.ts';
export type { TableColumn } from './table-columns.ts';
export { pdfCatalogue } from './footer.ts';
