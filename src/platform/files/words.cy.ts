import type { en } from './words.en.ts';

export const cy: Record<keyof typeof en, string> = {
  'files.kind.pdf': 'PDF',
  'files.kind.docx': 'dogfen Word',
  'files.kind.xlsx': 'llyfr gwaith Excel',
  'files.kind.png': 'llun PNG',
  'files.kind.jpg': 'llun JPG',
  'files.kind.webp': 'llun WebP',
  'files.kind.xml': 'ffeil XML',
  'files.kind.csv': 'rhestr CSV',
  'files.kind.text': 'ffeil destun',
  'files.problem.empty': 'Mae’r ffeil yn wag. Dewiswch un arall.',
  'files.problem.kind':
    'Ni ellir ychwanegu’r math hwn o ffeil yma. Gellir ychwanegu’r rhain: {kinds}. Cadwch hi fel PDF ac ychwanegwch y PDF.',
  'files.problem.name':
    'Mae enw’r ffeil hon yn gorffen gyda .{ending}, ond {kind} yw hi. Cadwch hi eto dan yr enw cywir ac ychwanegwch honno.',
  'files.problem.macros':
    'Mae macros (rhaglenni bach) yn y ddogfen hon. Cadwch hi fel PDF ac ychwanegwch y PDF.',
  'files.problem.two-kinds':
    'Mae’r ffeil hon yn ddau fath o ffeil mewn un, a gall hynny guddio rhywbeth. Cadwch hi fel PDF ac ychwanegwch y PDF.',
  'files.problem.packed':
    'Mae ffeil arall wedi’i phacio yn y ddogfen hon. Cadwch hi fel PDF ac ychwanegwch y PDF.',
  'files.problem.bomb':
    'Byddai’r ffeil hon yn mynd yn llawer rhy fawr wrth ei hagor. Cadwch hi fel PDF ac ychwanegwch y PDF.',
  'files.problem.damaged':
    'Mae’r ffeil hon wedi’i difrodi neu’n anghyflawn. Agorwch hi i weld a yw’n gyfan, cadwch hi eto ac ychwanegwch honno.',
};
