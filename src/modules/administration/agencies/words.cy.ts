import type { en } from './words.en.ts';

export const cy = {
  'administration.agencies.title': 'Asiantaethau',
  'administration.agencies.add': 'Ychwanegu asiantaeth',
  'administration.agencies.count':
    '{count, plural, zero {# asiantaeth} one {# asiantaeth} two {# asiantaeth} few {# asiantaeth} many {# asiantaeth} other {# asiantaeth}}',
  'administration.agencies.waiting':
    '{count, plural, zero {Nid yw # asiantaeth wedi llofnodi’r telerau defnyddio eto: ni all eu pobl weithio yma nes iddynt wneud.} one {Nid yw # asiantaeth wedi llofnodi’r telerau defnyddio eto: ni all ei phobl weithio yma nes iddi wneud.} two {Nid yw # asiantaeth wedi llofnodi’r telerau defnyddio eto: ni all ei phobl weithio yma nes iddi wneud.} few {Nid yw # asiantaeth wedi llofnodi’r telerau defnyddio eto: ni all ei phobl weithio yma nes iddi wneud.} many {Nid yw # asiantaeth wedi llofnodi’r telerau defnyddio eto: ni all ei phobl weithio yma nes iddi wneud.} other {Nid yw # asiantaeth wedi llofnodi’r telerau defnyddio eto: ni all eu pobl weithio yma nes iddynt wneud.}}',
  'administration.agencies.contact': 'Pwy sy’n siarad drosti',
  'administration.agencies.administrators': 'Gweinyddwyr',
  'administration.agencies.administrators.count':
    '{count, plural, zero {# gweinyddwr} one {# gweinyddwr} two {# weinyddwr} few {# gweinyddwr} many {# gweinyddwr} other {# gweinyddwr}}',
  'administration.agencies.inviteFirst': 'Gwahodd gweinyddwr',
  'administration.agencies.peopleOf': 'o bobl {agency}',
  'administration.agencies.waits': 'Yn aros am ei llofnod',
  'administration.agencies.before': 'Heb lofnodi: roedd yma cyn y telerau',
  'administration.agencies.signed': 'Fersiwn {version}, llofnodwyd gan {name} ar {date}',
  'administration.agencies.none': 'Dim asiantaethau eto',
  'administration.agencies.none.how': 'Bydd asiantaethau’n ymddangos yma ar ôl ychwanegu un.',
  'administration.agency.lead':
    'Nesaf byddwch yn gwahodd ei gweinyddwr cyntaf, sy’n llofnodi’r telerau defnyddio. Tan hynny ni all neb arall o’r asiantaeth ddod i mewn.',
  'administration.agency.name': 'Enw’r asiantaeth',
  'administration.agency.name.needed': 'Rhowch enw’r asiantaeth',
  'administration.agency.name.long': 'Rhowch enw o 200 nod ar y mwyaf',
  'administration.agency.name.here': 'Mae gan eich partneriaeth asiantaeth o’r enw hwn: dewiswch enw arall',
  'administration.agency.kind': 'Pa fath o asiantaeth',
  'administration.agency.kind.choose': 'Dewiswch un',
  'administration.agency.kind.needed': 'Dewiswch pa fath o asiantaeth ydyw',
  'administration.agency.contact': 'Pwy sy’n siarad dros yr asiantaeth',
  'administration.agency.contact.hint':
    'Y person y mae’r bartneriaeth yn ei ffonio yn ei chylch, fel ei harweinydd diogelu.',
  'administration.agency.contact.needed': 'Rhowch pwy sy’n siarad dros yr asiantaeth',
  'administration.agency.contact.long': 'Rhowch enw o 200 nod ar y mwyaf',
  'administration.agency.contactEmail': 'Eu cyfeiriad e-bost gwaith',
  'administration.agency.button': 'Ychwanegu’r asiantaeth',
  'administration.terms.title': 'Telerau defnyddio',
  'administration.terms.lead':
    'Darllenwch hyn a llofnodwch dros {agency}. Yna gallwch chi a’ch pobl weithio gyda {partnership} yma.',
  'administration.terms.waiting':
    'Rydym yn aros am {agency}: nid yw ei gweinyddwr wedi llofnodi’r telerau hyn eto. Gallwch ddod i mewn cyn gynted ag y bydd wedi gwneud.',
  'administration.terms.version': 'Fersiwn {version}',
  'administration.terms.signed': 'Llofnodwyd fersiwn {version} dros {agency} gan {name} ar {when}.',
  'administration.terms.agrees': 'Cytunaf i hyn dros {agency}',
  'administration.terms.agrees.needed': 'Ticiwch y blwch i ddweud bod eich asiantaeth yn cytuno',
  'administration.terms.sign': 'Llofnodi',
  'administration.terms.1.who': 'Pwy sy’n llofnodi',
  'administration.terms.1.who.text':
    'Rydych yn llofnodi dros eich asiantaeth. Gwnewch hynny am ei bod wedi dweud y cewch siarad drosti.',
  'administration.terms.1.purpose': 'I beth y mae',
  'administration.terms.1.purpose.text':
    'Mae eich pobl yn defnyddio Teamaround i gadw plant yn ddiogel ac i helpu eu teuluoedd, ac i ddim byd arall. Nid oes neb yn edrych ar blentyn nad yw’n gweithio gydag ef.',
  'administration.terms.1.people': 'Eich pobl',
  'administration.terms.1.people.text':
    'Dim ond pobl y mae ar eu gwaith ei angen y byddwch yn eu gwahodd. Byddwch yn newid yr hyn y cânt ei wneud pan fydd eu gwaith yn newid. Pan fydd rhywun yn gadael, byddwch yn dweud hynny yma yr un diwrnod. Bob chwarter byddwch yn edrych pwy sydd ag angen yr hyn sydd ganddynt o hyd.',
  'administration.terms.1.looks': 'Nodir pob golwg',
  'administration.terms.1.looks.text':
    'Cedwir pwy edrychodd ar ba blentyn, a phryd. Mae’r swyddog diogelu data yn ei ddarllen ac yn holi am yr hyn sy’n anarferol.',
  'administration.terms.1.share': 'Yr hyn a ysgrifennwch',
  'administration.terms.1.share.text':
    'Mae’r hyn y mae eich asiantaeth yn ei ysgrifennu yma yn wir, mae ei angen, ac mae’n gwahaniaethu rhwng ffaith a barn. Mae eich asiantaeth yn atebol amdano o dan y gyfraith diogelu data, ar y cyd ag eraill y bartneriaeth.',
  'administration.terms.1.devices': 'Mewngofnodi',
  'administration.terms.1.devices.text':
    'Mae gan bob person ei gyfrif ei hun, mae’n cadw ei gyfrinair iddo’i hun, ac yn gweithio ar ddyfais y mae eich asiantaeth yn gofalu amdani.',
  'administration.terms.1.wrong': 'Pan aiff rhywbeth o’i le',
  'administration.terms.1.wrong.text':
    'Pan gollwyd rhywbeth, neu pan welwyd rhywbeth gan rywun na ddylai ei weld, byddwch yn dweud wrth swyddog diogelu data’r bartneriaeth ar unwaith, o fewn 24 awr fan bellaf.',
  'administration.terms.1.end': 'Sut y daw i ben',
  'administration.terms.1.end.text':
    'Gall eich asiantaeth roi’r gorau iddi pan fydd yn dymuno. Wedyn ni all ei phobl ddod i mewn mwyach. Mae’r hyn a ysgrifennwyd am blentyn yn aros cyhyd ag y dywed y gyfraith.',
} satisfies Record<keyof typeof en, string>;
