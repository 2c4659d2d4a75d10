import type { en } from './words.en.ts';

export const cy = {
  'navigation.restricted-children': 'Plant â mynediad cyfyngedig',
  'whoCanSee.column.child': 'Plentyn',
  'whoCanSee.column.why': 'Pam',
  'whoCanSee.column.review': 'Edrych eto',
  'whoCanSee.column.named': 'Pwy sy’n gweld y plentyn',
  'whoCanSee.restriction.title': 'Plant â mynediad cyfyngedig',
  'whoCanSee.restriction.lead':
    'Dim ond y bobl a enwyd sy’n gweld y plant hyn. I bawb arall nid ydynt yno: ddim mewn unrhyw restr, chwiliad, cynllun sydd wedi arafu na phapur.',
  'whoCanSee.restriction.begin': 'Cyfyngu mynediad at blentyn',
  'whoCanSee.restriction.caption': 'Mynediad cyfyngedig nawr, y nesaf i edrych arno yn gyntaf',
  'whoCanSee.restriction.none': 'Nid oes mynediad cyfyngedig at yr un plentyn',
  'whoCanSee.restriction.none.how':
    'Cyfyngwch fynediad at blentyn pan na ddylai pobl y bartneriaeth ei weld: teulu cydweithiwr, ymgyrch heddlu, cyfeiriad na ddylid dod o hyd iddo.',
  'whoCanSee.restriction.before': 'Mynediad cyfyngedig o’r blaen',
  'whoCanSee.restriction.liftedOn': '{kind}, codwyd ar {when}',
  'whoCanSee.restriction.kind.staff-family': 'Teulu rhywun sy’n gweithio yma',
  'whoCanSee.restriction.kind.police-sensitivity': 'Ymgyrch heddlu',
  'whoCanSee.restriction.kind.protected-address': 'Rhaid peidio â dod o hyd i’r plentyn',
  'whoCanSee.restriction.kind.other': 'Rheswm arall',
  'whoCanSee.restriction.find': 'Dod o hyd i blentyn',
  'whoCanSee.restriction.find.lead':
    'Byddwch yn gweld pwy sy’n gallu gweld y plentyn, a gallwch gyfyngu’r mynediad oddi yno. Mae tudalennau’r plentyn ei hun yn aros gyda’r rhai sy’n gweithio gydag ef.',
  'whoCanSee.restriction.one': 'Plentyn â mynediad cyfyngedig',
  'whoCanSee.restriction.setBy': '{name}, {when}',
  'whoCanSee.restriction.lifted': 'Codwyd',
  'whoCanSee.restriction.liftedBy': '{name}, {when}',
  'whoCanSee.restriction.people': 'Pwy sy’n gweld y plentyn hwn',
  'whoCanSee.restriction.people.none':
    'Nid oes neb yn gweld y plentyn hwn nawr. Enwch rywun sy’n gweithio gydag ef.',
  'whoCanSee.restriction.end': 'Tynnu oddi ar y rhestr',
  'whoCanSee.restriction.stranded': 'Nid yw’r rhai sydd i’w wneud yn ei weld mwyach',
  'whoCanSee.restriction.stranded.one':
    '{name}, {agency}: {count, plural, zero {# cam gweithredu} one {# cam gweithredu} two {# gam gweithredu} few {# cham gweithredu} many {# cham gweithredu} other {# cam gweithredu}}. Enwch nhw, neu trefnwch iddo gael ei roi i rywun arall.',
  'whoCanSee.restriction.name': 'Enwi rhywun arall',
  'whoCanSee.restriction.name.button': 'Eu henwi',
  'whoCanSee.restriction.review': 'A oes ei angen o hyd?',
  'whoCanSee.restriction.review.next': 'Ei gadw, ac edrych eto ar',
  'whoCanSee.restriction.review.button': 'Ei gadw',
  'whoCanSee.restriction.changed':
    'Newidiodd rhywun hwn tra oeddech yn ysgrifennu. Edrychwch eto: ni chadwyd dim o’ch eiddo chi',
  'whoCanSee.restriction.done.restricted':
    'Cyfyngwyd y mynediad. Mae’n dal o’r dudalen nesaf y bydd pawb yn ei hagor.',
  'whoCanSee.restriction.done.named': 'Wedi’u henwi. Maent yn gweld y plentyn o hyn ymlaen.',
  'whoCanSee.restriction.done.ended': 'Tynnwyd oddi ar y rhestr. Nid ydynt yn gweld y plentyn mwyach.',
  'whoCanSee.restriction.done.reviewed': 'Wedi’i gadw.',
  'whoCanSee.restriction.done.lifted': 'Codwyd. Mae pawb sydd â rheswm yn gweld y plentyn eto.',

  'whoCanSee.restrict.title': 'Cyfyngu mynediad at y plentyn hwn',
  'whoCanSee.restrict.lead':
    'O hyn ymlaen dim ond y bobl yr ydych yn eu henwi sy’n gweld y plentyn hwn, beth bynnag arall yw rheswm neb. Enwch o leiaf y rhai sy’n cadw’r plentyn yn ddiogel.',
  'whoCanSee.restrict.siblings':
    'Mae brodyr, chwiorydd ac eraill yn y cartref yn blant ar eu pennau eu hunain yma: cyfyngwch fynediad at bob un hefyd.',
  'whoCanSee.restrict.already': 'Mae mynediad at y plentyn hwn yn gyfyngedig yn barod',
  'whoCanSee.restrict.kind': 'Pam',
  'whoCanSee.restrict.kind.needed': 'Dewiswch pam mae mynediad at y plentyn yn gyfyngedig',
  'whoCanSee.restrict.reason': 'Am beth y mae',
  'whoCanSee.restrict.reason.hint': 'Dim ond y rhai sy’n cael cyfyngu mynediad at blant sy’n darllen hyn',
  'whoCanSee.restrict.reason.needed': 'Ysgrifennwch am beth y mae',
  'whoCanSee.restrict.reason.tooLong': 'Ysgrifennwch am beth y mae mewn 2,000 nod neu lai',
  'whoCanSee.restrict.named': 'Pwy sy’n dal i weld y plentyn',
  'whoCanSee.restrict.review': 'Edrych eto ar',
  'whoCanSee.restrict.review.hint':
    'Bydd ar eich tudalen Fy ngwaith. Mae {count, plural, zero {# mis} one {# mis} two {# fis} few {# mis} many {# mis} other {# mis}} yn arferol.',
  'whoCanSee.restrict.review.wrong': 'Rhowch ddiwrnod ar ôl heddiw, heb fod yn hwyrach na {last}',
  'whoCanSee.restrict.button': 'Cyfyngu mynediad at y plentyn hwn',
  'whoCanSee.restrict.action': 'Edrych eto ar blentyn â mynediad cyfyngedig',
  'whoCanSee.restrict.action.why': 'A oes angen y cyfyngiad o hyd, ac a yw’r bobl iawn wedi’u henwi?',

  'whoCanSee.lift.begin': 'Codi’r cyfyngiad',
  'whoCanSee.lift.title': 'Codi’r cyfyngiad',
  'whoCanSee.lift.lead':
    'Bydd pawb sydd â rheswm yn gweld y plentyn hwn eto, a’r rhai y mae’r bartneriaeth gyfan yn waith iddynt hefyd.',
  'whoCanSee.lift.because': 'Pam nad oes ei angen mwyach',
  'whoCanSee.lift.because.needed': 'Ysgrifennwch pam nad oes ei angen mwyach',
  'whoCanSee.lift.because.tooLong': 'Ysgrifennwch pam mewn 2,000 nod neu lai',
  'whoCanSee.lift.button': 'Ei godi',
} as const satisfies Record<keyof typeof en, string>;
