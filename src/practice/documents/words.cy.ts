import type { en } from './words.en.ts';

export const cy: Record<keyof typeof en, string> = {
  'documents.tag.waiting': 'Yn cael ei wirio am feirysau',
  'documents.tag.infected': 'Feirws ynddi',
  'documents.show': 'Edrych arni yma',
  'documents.back': 'Yn ôl i le mae’r ffeil yn perthyn',
  'documents.stays-closed': 'Tan hynny ni all neb ei hagor. Nid yw wedi’i cholli.',
  'documents.waiting.title': 'Mae’r ffeil hon yn cael ei gwirio am feirysau',
  'documents.waiting.why': 'Newydd gael ei hychwanegu mae hi. Rhowch gynnig arall arni ymhen munud.',
  'documents.away.title': 'Mae’r ffeil hon yn aros i gael ei gwirio am feirysau',
  'documents.away.why': 'Nid yw’r gwiriwr feirysau yn ateb ar hyn o bryd. Rydym yn dal i geisio.',
  'documents.not-checked.title': 'Nid oedd modd gwirio’r ffeil hon am feirysau',
  'documents.not-checked.why':
    'Gwrthododd y gwiriwr feirysau edrych arni, efallai am ei bod yn rhy fawr. Cadwch hi fel PDF llai ac ychwanegwch hwnnw.',
  'documents.missing.title': 'Nid oes modd dod o hyd i’r ffeil hon',
  'documents.missing.why':
    'Rhowch wybod i’r bobl sy’n gofalu am Teamaround. Gallant edrych yn y copi wrth gefn.',
  'documents.infected.title': 'Mae feirws yn y ffeil hon',
  'documents.infected.why':
    'Ni all neb ei hagor. Gofynnwch i bwy bynnag a’i hychwanegodd wirio ei gyfrifiadur ac ychwanegu copi glân.',
  'documents.infected.letter.subject': 'Mae feirws mewn ffeil a ychwanegwyd gennych',
  'documents.infected.letter.body':
    'Mae feirws yn y ffeil a ychwanegwyd gennych at Teamaround ar {added}. Ni all neb ei hagor.\n\nRhowch wybod i’ch tîm TG heddiw: gall y feirws fod ar y cyfrifiadur y daeth y ffeil ohono. Yna ychwanegwch gopi glân yma:\n{address}\n',
};
