import type { en } from './words.en.ts';

export const cy: Record<keyof typeof en, string> = {
  'navigation.settings': 'Gosodiadau',
  'administration.settings.title': 'Gosodiadau',
  'administration.settings.lead':
    'Sut mae’r bartneriaeth hon yn gweithio. Mae’r hyn a newidiwch yma yn cyfrif i bawb ynddi.',
  'administration.settings.seats': 'Seddi o amgylch plentyn',
  'administration.settings.seats.about': 'Pa asiantaethau sydd eu hangen ar bob math o gynllun.',
  'administration.settings.forms': 'Holiaduron',
  'administration.settings.forms.about':
    'Adeiladu, rhoi cynnig ar a newid yr holiaduron a lenwir am blentyn.',
  'administration.settings.levels': 'Lefelau angen',
  'administration.settings.levels.about': 'Beth yw enwau’r lefelau, ac ym mha drefn y dônt.',
  'administration.settings.early-help': 'Cyfarfodydd cymorth cynnar',
  'administration.settings.early-help.about': 'Pa mor fuan y mae’r tîm o amgylch plentyn yn cyfarfod eto.',
  'administration.settings.disagreements': 'Camau anghytundeb',
  'administration.settings.disagreements.about': 'Pwy sy’n siarad ym mhob cam, a pha mor hir y mae’n cymryd.',
  'administration.settings.comparison': 'Gyda phwy rydym yn cymharu',
  'administration.settings.comparison.about': 'Ein hawdurdod a’i gymdogion yn y ffigurau cenedlaethol.',
};
