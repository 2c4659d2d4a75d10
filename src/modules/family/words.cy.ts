import { cy as forms } from './person-form/words.cy.ts';
import { cy as paper } from './on-paper/words.cy.ts';
import { cy as pictures } from './pictures/words.cy.ts';

export const cy = {
  ...forms,
  ...pictures,
  ...paper,
  'family.none': 'Does neb wedi’i nodi eto',
  'family.none.how':
    'Bydd pawb o amgylch y plentyn yma: rhieni, gofalwyr, brodyr a chwiorydd, neiniau a theidiau, ffrindiau, a’r lleoedd y maen nhw’n mynd iddyn nhw. Dechreuwch gyda phwy bynnag sy’n byw gyda’r plentyn.',
  'family.warning': 'Rhybudd',
  'family.people':
    '{count, plural, zero {Neb o amgylch y plentyn} one {Y person o amgylch y plentyn} two {Y # o bobl a lleoedd o amgylch y plentyn} few {Y # o bobl a lleoedd o amgylch y plentyn} many {Y # o bobl a lleoedd o amgylch y plentyn} other {Y # o bobl a lleoedd o amgylch y plentyn}}',
  'family.ended':
    '{count, plural, zero {Neb a oedd yno o’r blaen} one {Un a oedd yno o’r blaen} two {# a oedd yno o’r blaen} few {# a oedd yno o’r blaen} many {# a oedd yno o’r blaen} other {# a oedd yno o’r blaen}}',
  'family.age':
    '{years, plural, zero {# oed} one {# oed} two {# oed} few {# oed} many {# oed} other {# oed}}',
  'family.enteredBy': 'Nodwyd gan {name} ar {date}',
  'family.do.change': 'Newid neu gywiro',
  'family.do.tie': 'Sut maen nhw’n perthyn i’r lleill',
  'family.do.end': 'Dod i ben',
  'family.risk.of': 'Risg gan {name}: {risk}',
  'family.record.child': 'y plentyn',

  'family.summary.livesHere': 'Pwy sy’n byw gyda {child}',
  'family.summary.livesHere.none': 'Does neb wedi’i nodi',
  'family.summary.cares': 'Pwy sy’n gofalu am {child} o ddydd i ddydd',
  'family.summary.cares.none': 'Does neb wedi’i nodi',
  'family.summary.responsibility': 'Pwy sydd â chyfrifoldeb rhiant',
  'family.summary.responsibility.none': 'Ddim yn hysbys eto: gofynnwch',
  'family.summary.men': 'Tadau a dynion sy’n gofalu am {child}',
  'family.summary.men.none': 'Does dim tad na dyn sy’n gofalu wedi’i nodi',

  'family.father.silent':
    'Does dim tad wedi’i gofnodi, a does neb wedi dweud pam. Ychwanegwch ef, neu dywedwch pam nad yw yma.',
  'family.father.explained': 'Does dim tad yma. {reason}.',
  'family.father.say': 'Dweud pam nad oes tad yma',
  'family.father.change': 'Newid pam nad oes tad yma',
  'family.father.title': 'Pam nad oes tad yma',
  'family.father.lead':
    'Mae’n hawdd anghofio tad nad yw wedi’i nodi, ynghyd â’r hyn y gallai ei roi a’r risg y gallai fod. Os ydych chi’n gwybod pwy yw ef, ychwanegwch ef, hyd yn oed os yw’n bell i ffwrdd neu wedi marw.',
  'family.father.reason': 'Pam nad oes tad yma?',
  'family.father.reason.needed': 'Dewiswch pam nad oes tad yma',
  'family.father.reason.not-known': 'Does neb yn gwybod pwy yw ef',
  'family.father.reason.not-told': 'Dydy’r fam ddim eisiau dweud',
  'family.father.reason.being-looked-for': 'Rydyn ni’n ceisio dod i wybod',
  'family.father.reason.danger': 'Gallai ei enwi yma roi rhywun mewn perygl',
  'family.father.reason.two-mothers': 'Mae gan y plentyn ddwy fam',
  'family.father.reason.donor': 'Ganwyd y plentyn gyda chymorth rhoddwr',
  'family.father.reason.one-adopter': 'Mabwysiadwyd y plentyn gan un person',
  'family.father.reason.other': 'Rhywbeth arall',
  'family.father.note': 'Beth sydd wedi’i wneud i ddod i wybod',
  'family.father.note.hint': 'Fel “gofynnwyd i’r fam ar 3 Tachwedd ac i’r ymwelydd iechyd ar 5 Tachwedd”.',
  'family.father.note.needed': 'Ysgrifennwch pam nad oes tad yma',
  'family.father.note.tooLong': 'Ysgrifennwch hyn mewn 2,000 nod neu lai',
  'family.father.save': 'Cadw’r rheswm',

  'family.history.title': 'Beth a ddywedwyd am y teulu, a phryd',
  'family.history.back': 'Yn ôl at y teulu fel y mae nawr',
  'family.history.by': '{name}, {agency}, {date}',
  'family.history.writtenBy': 'Nodwyd gan {name}',
  'family.history.because': 'Pam: {because}',
  'family.history.before': '(cyn hynny: {text})',
  'family.history.gone': 'wedi’i dynnu allan',
  'family.history.tie': 'Sut mae dau yn perthyn i’w gilydd',
  'family.history.added': 'Ychwanegwyd',
  'family.history.changed': 'Newidiwyd',
  'family.history.corrected': 'Cywirwyd',
  'family.history.ended': 'Daeth i ben',
  'family.history.withdrawn': 'Tynnwyd yn ôl',
  'family.history.answered': 'Atebwyd',
};
