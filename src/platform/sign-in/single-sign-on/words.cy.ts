import { cy as found } from './found-words.cy.ts';
import type { en } from './words.en.ts';

export const cy = {
  ...found,
  'organisation.link': "Mewngofnodi trwy'ch sefydliad",
  'organisation.title': "Mewngofnodi trwy'ch sefydliad",
  'organisation.lead': "Os ydych yn mewngofnodi i Teamaround â'ch cyfrif gwaith, dechreuwch yma.",
  'organisation.email': 'Cyfeiriad e-bost gwaith',
  'organisation.email.hint': "Rydym yn defnyddio'r rhan ar ôl yr @ i ddod o hyd i'ch sefydliad.",
  'organisation.email.needed': 'Rhowch eich cyfeiriad e-bost gwaith',
  'organisation.email.shape': 'Rhowch gyfeiriad e-bost gwaith, fel enw@asiantaeth.example',
  'organisation.email.unknown':
    "Nid oes unrhyw sefydliad yn mewngofnodi yma â'r math hwn o gyfeiriad. Gwiriwch y rhan ar ôl yr @, neu mewngofnodwch â chyfrinair",
  'organisation.continue': 'Parhau',
  'organisation.again': 'Rhoi cynnig arall arni',
  'organisation.withPassword': 'Mewngofnodi â chyfrinair yn lle hynny',
  'organisation.yours': 'eich sefydliad',
  'organisation.go.title': 'Mewngofnodi trwy {agency}',
  'organisation.go.lead':
    "Bydd eich sefydliad yn gofyn pwy ydych chi, yna'n dod â chi yn ôl yma. Os nad oes dim yn digwydd, dewiswch Parhau.",
  'organisation.not.again.title': 'Dechreuwch fewngofnodi eto',
  'organisation.not.again.what':
    "Cafodd yr ymgais hon ei defnyddio eisoes, cymerodd ormod o amser, neu dechreuodd mewn porwr arall. Nid oes dim wedi digwydd i'ch cyfrif.",
  'organisation.not.away.title': 'Nid yw gwasanaeth mewngofnodi {agency} yn ateb',
  'organisation.not.away.what':
    "Mae'ch cyfrif yn ddiogel. Arhoswch ychydig funudau, yna rhowch gynnig arall arni.",
  'organisation.not.refused.title': 'Ni weithiodd y mewngofnodi',
  'organisation.not.refused.what': 'Ni allem dderbyn yr ateb a ddaeth o {agency}. Rhowch gynnig arall arni.',
  'organisation.not.unknown.title': "Ni allwch ddefnyddio Teamaround â'r cyfrif hwn",
  'organisation.not.unknown.what':
    "Rydych wedi mewngofnodi yn {agency}, ond nid oes cyfrif agored yn Teamaround sy'n cyfateb i bwy ydych chi yno. Gwiriwch eich bod wedi defnyddio'ch cyfrif gwaith eich hun.",
  'organisation.not.ask': "I gael mynediad, gofynnwch i un o'r bobl hyn yn eich asiantaeth:",
  'organisation.not.askAdministrator':
    "Os yw hyn yn parhau, gofynnwch i'r person sy'n gofalu am Teamaround yn eich asiantaeth, neu i ddesg gymorth TG eich sefydliad.",
  'organisation.out.title': 'Rydych wedi allgofnodi o Teamaround',
  'organisation.out.there':
    'Rydym yn mynd â chi at {agency} i allgofnodi yno hefyd. Os nad oes dim yn digwydd, dewiswch y botwm.',
  'organisation.out.go': 'Allgofnodi yn {agency}',
  'organisation.out.both': 'Rydych wedi allgofnodi o Teamaround ac yn eich sefydliad',
  'organisation.out.close': "Os yw pobl eraill yn defnyddio'r cyfrifiadur hwn, caewch y porwr.",
  'organisation.out.signIn': 'Mewngofnodi eto',
  'organisation.elsewhere.title': 'Mae eich sefydliad wedi eich allgofnodi',
  'organisation.elsewhere.what':
    "Rydych wedi allgofnodi yn rhywle arall, neu mae eich sefydliad wedi dod â'ch sesiwn i ben. Felly rydych wedi'ch allgofnodi yma hefyd. Mewngofnodwch eto i barhau lle'r oeddech.",
} satisfies Record<keyof typeof en, string>;
