import type { en } from './words.en.ts';

export const cy = {
  'informationRights.passageOf': '{what} (plentyn: {child})',
  'informationRights.colleague.account': 'Eich cyfrif',
  'informationRights.colleague.standings': 'Plant y buoch yn gweithio gyda nhw, fel rhifau',
  'informationRights.colleague.written': 'Yr hyn a ysgrifennoch, yr oeddech i’w wneud ac y’ch holwyd amdano',
  'informationRights.colleague.meetings': 'Cyfarfodydd y’ch gwahoddwyd iddynt',
  'informationRights.colleague.days': 'Yr hyn a wnaethoch yma, fesul diwrnod',
  'informationRights.colleague.fact.name': 'Enw',
  'informationRights.colleague.fact.email': 'Cyfeiriad e-bost',
  'informationRights.colleague.fact.jobTitle': 'Teitl swydd',
  'informationRights.colleague.fact.agency': 'Asiantaeth',
  'informationRights.colleague.fact.team': 'Tîm',
  'informationRights.colleague.fact.language': 'Iaith',
  'informationRights.colleague.fact.lastSeen': 'Yma ddiwethaf',
  'informationRights.colleague.fact.ended': 'Daeth y mynediad i ben',
  'informationRights.colleague.fact.factors': 'Ail ffactorau',
  'informationRights.colleague.fact.devices':
    'Dyfeisiau y buoch yn mewngofnodi ohonynt yn y 30 diwrnod diwethaf',
  'informationRights.colleague.standing':
    '{children, plural, zero {# plant} one {# plentyn} two {# blentyn} few {# phlentyn} many {# phlentyn} other {# plentyn}}',
  'informationRights.colleague.between': 'O {first} tan {last}',
  'informationRights.colleague.attended.yes': 'Roeddech chi yno.',
  'informationRights.colleague.attended.no': 'Nid oeddech chi yno.',
  'informationRights.colleague.attended.stand-in': 'Safodd rhywun i mewn drosoch.',
  'informationRights.colleague.attended.open': 'Nid yw wedi’i nodi a oeddech chi yno.',
  'informationRights.colleague.wrote.own': '{what}: {date}',
  'informationRights.colleague.wrote.action': 'Cam gweithredu i chi, i’w wneud erbyn',
  'informationRights.colleague.wrote.entry': 'Cofnod yn y gronoleg',
  'informationRights.colleague.wrote.voice': 'Yr hyn a ddywedodd plentyn, neu a wnaed amdano',
  'informationRights.colleague.wrote.detail': 'Manylyn am blentyn, a pham',
  'informationRights.colleague.wrote.family': 'Am deulu a rhwydwaith plentyn',
  'informationRights.colleague.wrote.sharing': 'Penderfyniad am rannu',
  'informationRights.colleague.wrote.case': 'Achos a ddygwyd i banel',
  'informationRights.colleague.wrote.note': 'Nodyn panel',
  'informationRights.colleague.wrote.recommendation': 'Argymhelliad',
  'informationRights.colleague.wrote.answer': 'Ateb i argymhelliad',
  'informationRights.colleague.wrote.view': 'Barn broffesiynol',
  'informationRights.colleague.wrote.dismissal': 'Tynnwyd oddi ar y rhestr o gynlluniau sydd wedi arafu',
  'informationRights.colleague.wrote.request': 'Gofynnwyd am amser i feddwl',
  'informationRights.colleague.wrote.evidence': 'Yr hyn a ddangosodd fod cam gweithredu wedi’i wneud',
  'informationRights.colleague.wrote.file': 'Ffeil a ychwanegwyd gennych',
  'informationRights.colleague.wrote.emergency': 'Mynediad brys',
  'informationRights.colleague.wrote.question': 'Cwestiwn i chi am edrychiad',
  'informationRights.colleague.day':
    'tudalennau a gweithredoedd: {acts}; am blant: {looks} (nifer y plant: {children}); gwrthodwyd: {refused}; mewngofnodi: {signIns}',
  'informationRights.pdf.colleague.why':
    'Er mwyn i chi allu gwneud eich gwaith yma, ac er mwyn gallu gweld pwy wnaeth beth â data plant (GDPR y DU, erthygl 6(1)(c) ac (e)).',
  'informationRights.pdf.colleague.from':
    'Gan weinyddwr eich asiantaeth, gennych chi eich hun, ac o’r hyn a nododd y gwasanaeth wrth i chi ei ddefnyddio.',
  'informationRights.pdf.colleague.to':
    'Gwelir eich enw a’ch swydd gan bobl y bartneriaeth. Gwelir yr hyn a wnaethoch gan y swyddog diogelu data, ac yn rhannol gan eich rheolwr a gweinyddwr eich asiantaeth.',
} as const satisfies Record<keyof typeof en, string>;
