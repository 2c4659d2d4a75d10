import { cy as quality } from './quality/words.cy.ts';
import { cy as review } from './review-a-plan/words.cy.ts';
import type { en } from './words.en.ts';
import { cy as outcome } from './write-an-outcome/words.cy.ts';

export const cy: Record<keyof typeof en, string> = {
  ...quality,
  ...review,
  ...outcome,
  'children.tab.written-plans': 'Cynlluniau ysgrifenedig',
  'writtenPlans.kind.early-help': 'Cynllun cymorth cynnar',
  'writtenPlans.kind.child-in-need': 'Cynllun plentyn mewn angen',
  'writtenPlans.kind.child-protection': 'Cynllun amddiffyn plant',
  'writtenPlans.kind.risk-management': 'Cynllun rheoli risg (camfanteisio)',
  'writtenPlans.kind.pre-birth': 'Cynllun cyn geni',
  'writtenPlans.kind.private-fostering': 'Cynllun maethu preifat',
  'writtenPlans.rating.on-track': 'Ar y trywydd iawn',
  'writtenPlans.rating.on-track.hint': 'Mae pethau’n gwella i’r plentyn fel y mae’r cynllun yn ei ddweud.',
  'writtenPlans.rating.not-on-track': 'Ddim ar y trywydd iawn',
  'writtenPlans.rating.not-on-track.hint':
    'Nid yw pethau’n gwella i’r plentyn, ac nid oes dim arall yn cael ei wneud am hynny.',
  'writtenPlans.rating.escalating': 'Yn cael ei uwchgyfeirio',
  'writtenPlans.rating.escalating.hint':
    'Nid yw pethau’n gwella, ac mae’r cam nesaf yn cael ei gymryd: cynhadledd, cyngor cyfreithiol, lefel uwch o gymorth.',
  'writtenPlans.moves.on-track': 'Ar y trywydd iawn, yn ôl yr hyn a ddywedwyd ar {date}',
  'writtenPlans.moves.not-on-track': 'Ddim ar y trywydd iawn, yn ôl yr hyn a ddywedwyd ar {date}',
  'writtenPlans.moves.escalating': 'Yn cael ei uwchgyfeirio, yn ôl yr hyn a ddywedwyd ar {date}',
  'writtenPlans.moves.none': 'Heb ei adolygu eto',
  'writtenPlans.moves.draft': 'Drafft, heb ei gyhoeddi eto',
  'writtenPlans.moves.closed': 'Caewyd ar {date}',
  'writtenPlans.lead':
    'Beth sydd i fod yn wahanol i’r plentyn, pwy sy’n gwneud beth erbyn pryd, a sut y bydd pobl yn gwybod. Mae cynlluniau pob asiantaeth yma.',
  'writtenPlans.begin': 'Dechrau cynllun',
  'writtenPlans.none': 'Nid oes cynllun wedi’i ysgrifennu eto',
  'writtenPlans.none.how': 'Dechreuwch un, ac ysgrifennwch ef gyda’r tîm.',
  'writtenPlans.none.wait':
    'Mae’r rhai sy’n gweithio gyda’r plentyn yn dechrau un. Byddwch yn ei weld pan fydd wedi’i gyhoeddi.',
  'writtenPlans.ledBy': 'Arweinir gan {name}.',
  'writtenPlans.more':
    '{count, plural, zero {# canlyniad arall} one {# canlyniad arall} two {# ganlyniad arall} few {# chanlyniad arall} many {# chanlyniad arall} other {# canlyniad arall}}',
  'writtenPlans.strip': 'Cynllun ysgrifenedig',
  'writtenPlans.beside': 'Cynlluniau ysgrifenedig',
  'writtenPlans.beside.all': 'Pob cynllun ysgrifenedig',
  'writtenPlans.begin.lead':
    'Rydych yn dechrau drafft. Gall pawb sy’n ysgrifennu cynlluniau ar gyfer y plentyn hwn weithio arno. Bydd y tîm yn ei gael pan fyddwch yn ei gyhoeddi.',
  'writtenPlans.begin.kind': 'Ar gyfer beth mae’r cynllun?',
  'writtenPlans.begin.kind.hint':
    'Os oes gan y gwasanaethau plant gynllun o’r math hwnnw ar gyfer y plentyn, hwn fydd ei destun.',
  'writtenPlans.begin.kind.needed': 'Dewiswch ar gyfer beth mae’r cynllun',
  'writtenPlans.begin.title': 'Beth yw ei enw?',
  'writtenPlans.begin.title.hint':
    'Mewn ychydig eiriau y mae’r teulu hefyd yn eu hadnabod, fel “Yn ddiogel ac yn setlo gartref”.',
  'writtenPlans.begin.title.needed': 'Rhowch enw’r cynllun',
  'writtenPlans.begin.title.tooLong': 'Rhaid i enw’r cynllun fod yn 200 nod neu lai',
  'writtenPlans.begin.lead.who': 'Pwy sy’n ei arwain?',
  'writtenPlans.begin.lead.hint': 'Rhywun o’r tîm o amgylch y plentyn, neu chi.',
  'writtenPlans.begin.lead.needed': 'Dewiswch pwy sy’n arwain y cynllun',
  'writtenPlans.begin.save': 'Dechrau’r drafft',
  'writtenPlans.draft': 'Drafft o gynllun',
  'writtenPlans.draft.lead':
    'Dim ond y rhai sy’n ysgrifennu cynlluniau ar gyfer y plentyn hwn sy’n gweld y drafft.',
  'writtenPlans.draft.open': 'Newid y cynllun',
  'writtenPlans.details': 'Enw’r cynllun, a phwy sy’n ei arwain',
  'writtenPlans.details.lead':
    'Bydd y tîm yn ei ddarllen gyda’r fersiwn nesaf a gyhoeddwch. Mae fersiynau sydd wedi’u cyhoeddi yn aros fel y maent.',
  'writtenPlans.details.save': 'Cadw',
  'writtenPlans.details.somebody': 'Rhywun o’r tîm',
  'writtenPlans.outcomes': 'Canlyniadau',
  'writtenPlans.outcomes.none': 'Dim canlyniadau eto',
  'writtenPlans.outcomes.none.how':
    'Ychwanegwch y cyntaf: beth sydd ei angen ar y plentyn, a beth sydd i fod yn wahanol?',
  'writtenPlans.others': 'Cynlluniau agored eraill ar gyfer y plentyn hwn',
  'writtenPlans.others.none':
    'Nid oes gan unrhyw asiantaeth gynllun agored arall ar gyfer y plentyn hwn yma.',
  'writtenPlans.publish': 'Cyhoeddi fersiwn',
  'writtenPlans.publish.title': 'Cyhoeddi fersiwn {number}',
  'writtenPlans.publish.lead':
    '{count, plural, =0 {Nid oes canlyniadau ynddo eto.} zero {Nid oes canlyniadau ynddo eto.} one {Mae # canlyniad ynddo.} two {Mae # ganlyniad ynddo.} few {Mae # chanlyniad ynddo.} many {Mae # chanlyniad ynddo.} other {Mae # canlyniad ynddo.}} Ar ôl ei gyhoeddi nid yw byth yn cael ei newid: fersiwn newydd yw’r hyn sy’n dod wedyn.',
  'writtenPlans.publish.readers': 'Pwy sy’n ei gael',
  'writtenPlans.publish.readers.none':
    'Nid oes neb arall yn y tîm o amgylch y plentyn eto. Ychwanegwch hwy ar dudalen y tîm.',
  'writtenPlans.publish.gaps': 'Gallwch ei gyhoeddi fel y mae. Cedwir yr hyn sydd ar goll gyda’r fersiwn.',
  'writtenPlans.publish.changed': 'Beth sy’n wahanol (dewisol)',
  'writtenPlans.publish.changed.hint':
    'Er mwyn i bobl sy’n gwybod am y fersiwn gynharach weld ar unwaith beth i’w ddarllen.',
  'writtenPlans.publish.changed.tooLong': 'Rhaid i’r hyn sy’n wahanol fod yn 2,000 nod neu lai',
  'writtenPlans.publish.meanwhile':
    'Newidiodd rhywun y drafft ers i chi agor y dudalen hon. Edrychwch arno eto, yna cyhoeddwch ef',
  'writtenPlans.publish.save': 'Cyhoeddi a’i anfon at y tîm',
  'writtenPlans.said.published': 'Cyhoeddwyd, ac anfonwyd at y tîm',
  'writtenPlans.said.reviewed': 'Mae’r adolygiad wedi’i gadw',
  'writtenPlans.version': 'Fersiwn {number}',
  'writtenPlans.version.published': 'Fersiwn {number}, cyhoeddwyd gan {name} ar {date}.',
  'writtenPlans.version.older': 'Fersiwn gynharach yw hon. Fersiwn {number} yw’r un ddiweddaraf.',
  'writtenPlans.version.plan': 'Y cynllun fel y mae nawr',
  'writtenPlans.version.pdf': 'Fel PDF',
  'writtenPlans.versions': 'Fersiynau, a phwy sydd wedi’u hagor',
  'writtenPlans.readers.waiting': 'Anfonwyd at, heb ei hagor eto:',
  'writtenPlans.readers.opened': 'Agorwyd gan:',
  'writtenPlans.readers.one': '{name}, {date}',
  'writtenPlans.protection':
    'Dim ond cynhadledd amddiffyn plant sy’n penderfynu pryd y daw cynllun amddiffyn plant i ben.',
  'writtenPlans.close': 'Cau’r cynllun',
  'writtenPlans.close.lead': 'Ni all neb ei newid wedyn. Mae popeth sydd ynddo yn aros i’w ddarllen.',
  'writtenPlans.close.because': 'Pam mae’n dod i ben?',
  'writtenPlans.close.because.needed': 'Rhowch pam mae’r cynllun yn dod i ben',
  'writtenPlans.close.because.tooLong':
    'Rhaid i’r rheswm dros ddod â’r cynllun i ben fod yn 2,000 nod neu lai',
  'writtenPlans.close.save': 'Cau’r cynllun',
  'writtenPlans.action.read': 'Darllen fersiwn newydd o gynllun',
  'writtenPlans.action.newer': 'Mae fersiwn fwy diweddar.',
  'writtenPlans.action.gone': 'Nid yw yn y cynllun mwyach.',
  'writtenPlans.letter.subject': 'Teamaround: mae fersiwn newydd o gynllun',
  'writtenPlans.letter.body':
    'Annwyl {name},\n\nmae fersiwn newydd o gynllun tîm yr ydych yn rhan ohono. Darllenwch hi yma:\n\n{link}\n\nTeamaround',
  'writtenPlans.record.begun': 'Cynllun {agency}',
  'writtenPlans.record.review': 'Adolygiad ar {date}, ysgrifennwyd gan {name}',
  'writtenPlans.event.source': 'Cynlluniau ysgrifenedig',
  'writtenPlans.event.published': 'Cyhoeddwyd cynllun: {title}, fersiwn {number} ({agency})',
  'writtenPlans.event.reviewed-on-track': 'Adolygwyd cynllun, ar y trywydd iawn: {title} ({agency})',
  'writtenPlans.event.reviewed-not-on-track': 'Adolygwyd cynllun, ddim ar y trywydd iawn: {title} ({agency})',
  'writtenPlans.event.reviewed-escalating': 'Adolygwyd cynllun, yn cael ei uwchgyfeirio: {title} ({agency})',
  'writtenPlans.event.closed': 'Caewyd cynllun: {title} ({agency})',
};
