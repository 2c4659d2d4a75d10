import type { en } from './words.en.ts';

export const cy = {
  'pdf.footer': 'Teamaround · lluniwyd {date} · ar gyfer {reader}',
  'pdf.page': 'Tudalen {page} o {pages}',
  'pdf.missing': 'Mae □ yn cymryd lle nod na all y ddogfen hon ei ddangos: {characters}.',
} satisfies Record<keyof typeof en, string>;
