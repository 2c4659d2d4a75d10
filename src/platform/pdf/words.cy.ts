import type { en } from './words.en.ts';

export const cy = {
  'pdf.footer': 'Teamaround · lluniwyd {date} · ar gyfer {reader}',
  'pdf.page': 'Tudalen {page} o {pages}',
  'pdf.part': 'Rhan {part} o {parts}. Mae pob rhan yn dangos ymyl y rhan nesaf hefyd.',
  'pdf.missing': 'Mae □ yn cymryd lle nod na all y ddogfen hon ei ddangos: {characters}.',
} satisfies Record<keyof typeof en, string>;
