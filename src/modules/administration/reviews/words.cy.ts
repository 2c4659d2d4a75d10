import type { en } from './words.en.ts';

export const cy = {
  'administration.reviews.title': 'Adolygiadau mynediad',
  'administration.reviews.lead':
    'Mae pob asiantaeth yn edrych, fesul person, pwy sydd ag angen yr hyn sydd ganddynt o hyd.',
  'administration.reviews.late':
    '{count, plural, zero {Nid yw # asiantaeth wedi gorffen eu hadolygiadau mewn pryd.} one {Nid yw # asiantaeth wedi gorffen ei hadolygiad mewn pryd.} two {Nid yw # asiantaeth wedi gorffen ei hadolygiad mewn pryd.} few {Nid yw # asiantaeth wedi gorffen ei hadolygiad mewn pryd.} many {Nid yw # asiantaeth wedi gorffen ei hadolygiad mewn pryd.} other {Nid yw # asiantaeth wedi gorffen eu hadolygiadau mewn pryd.}}',
  'administration.reviews.count':
    '{count, plural, zero {# adolygiad} one {# adolygiad} two {# adolygiad} few {# adolygiad} many {# adolygiad} other {# adolygiad}}',
  'administration.reviews.progress': 'Wedi ateb',
  'administration.reviews.answered':
    'Atebwyd dros {answered} o {count, plural, zero {# person} one {# person} two {# berson} few {# pherson} many {# pherson} other {# person}}',
  'administration.reviews.due': 'I’w wneud erbyn',
  'administration.reviews.started': 'dechreuwyd ar {date}',
  'administration.reviews.none': 'Dim adolygiadau eto',
  'administration.reviews.none.how':
    'Mae adolygiad yn dechrau ar ei ben ei hun bob chwarter. Mae’n ymddangos yma ac ar Fy ngwaith.',
  'administration.reviews.unasked': 'Asiantaethau na ellir gofyn i neb yn eu cylch',
  'administration.reviews.unasked.how':
    'Mae ganddynt bobl a dim gweinyddwr, felly nid oes adolygiad yn dechrau. Gall gweinyddwr system wahodd un.',
  'administration.reviews.unasked.agency':
    '{name}: {count, plural, zero {# person} one {# person} two {# berson} few {# pherson} many {# pherson} other {# person}}',
  'administration.review.title': 'Adolygiad mynediad: {agency}',
  'administration.review.lead':
    'Ar gyfer pob person: a oes angen y rolau hyn arnynt o hyd, a’r hyn y gallant ei weld? Cedwir eich atebion wrth i chi fynd. Ni thynnir neb allan oni bai eich bod yn dweud hynny.',
  'administration.review.confirm': 'Ei angen o hyd fel y mae',
  'administration.review.remove': 'Wedi gadael',
  'administration.review.change': 'Newid',
  'administration.review.open':
    '{count, plural, zero {# person i ateb drostynt} one {# person i ateb drosto} two {# berson i ateb drostynt} few {# pherson i ateb drostynt} many {# pherson i ateb drostynt} other {# person i ateb drostynt}}',
  'administration.review.self': 'Chi yw hwn: mae rhywun arall yn ateb drosoch.',
  'administration.review.answers': 'Wedi ateb',
  'administration.review.answer': 'Ateb',
  'administration.review.answer.confirmed': 'Ei angen o hyd',
  'administration.review.answer.left': 'Nid yw o’r asiantaeth hon mwyach',
  'administration.review.state.open': 'Ar y gweill',
  'administration.review.state.late': 'Hwyr',
  'administration.review.state.done': 'Wedi’i wneud',
  'administration.review.state.done-late': 'Wedi’i wneud yn hwyr',
  'administration.review.action': 'Adolygu pwy sydd â mynediad yn {agency}',
  'administration.review.why': 'Fel nad oes neb yn cadw’r hyn nad oes ar eu gwaith ei angen mwyach.',
  'administration.review.letter.subject': 'Adolygwch pwy sydd â mynediad, os gwelwch yn dda',
  'administration.review.letter.body':
    'Mae’n bryd edrych pwy yn {agency} sydd ag angen Teamaround o hyd, fesul person. Gorffennwch erbyn {date}, os gwelwch yn dda:\n{address}\n\nGallwch stopio a mynd ymlaen: cedwir eich atebion.\n',
} satisfies Record<keyof typeof en, string>;
