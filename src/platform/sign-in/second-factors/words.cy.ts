import type { en } from './words.en.ts';

export const cy = {
  'factor.code': "Cod o'ch ap, neu god adfer",
  'factor.code.hint': "Y chwe digid y mae'ch ap dilysu yn eu dangos nawr. Mae cod adfer yn gweithio unwaith.",
  'factor.recoveryCode': 'Cod adfer',
  'factor.recoveryCode.hint': "Un o'r deg a gawsoch. Mae'n gweithio unwaith.",
  'factor.needed': "Rhowch y cod o'ch ap, neu god adfer",
  'factor.wrong':
    "Nid yw'r cod hwnnw yn gweithio: mae'n anghywir, yn rhy hen neu wedi'i ddefnyddio, neu rydym yn oedi ar ôl gormod o ymdrechion. Arhoswch am y cod nesaf, neu 30 munud, a rhowch gynnig arall arni.",
  'factor.passkey.use': 'Defnyddio allwedd mynediad',
  'factor.passkey.add': 'Ychwanegu allwedd mynediad',
  'factor.passkey.failed': 'Ni atebodd yr allwedd mynediad. Rhowch gynnig arall arni, neu defnyddiwch god.',
  'factor.firstName.app': 'Fy ap dilysu',
  'factor.firstName.passkey': 'Fy allwedd mynediad',
  'factor.setUp.title': 'Trefnu eich ail gam',
  'factor.setUp.why':
    'Gall rhywun weld neu ddyfalu cyfrinair. Felly bob tro y byddwch yn mewngofnodi rydym hefyd yn gofyn am rywbeth sydd gennych chi yn unig. Unwaith yn unig y mae angen ei drefnu.',
  'factor.setUp.app': 'Gydag ap ar eich ffôn',
  'factor.setUp.install':
    'Agorwch ap dilysu, er enghraifft Microsoft Authenticator neu Google Authenticator. Os nad oes gennych un, gosodwch un.',
  'factor.setUp.scan': 'Yn yr ap, ychwanegwch gyfrif a sganiwch y sgwâr hwn.',
  'factor.setUp.picture': "Sgwâr i'w sganio â'ch ap dilysu. Mae'r un allwedd wedi'i hysgrifennu isod.",
  'factor.setUp.orType': "Neu teipiwch yr allwedd hon i'r ap:",
  'factor.setUp.enter': "Rhowch y chwe digid y mae'r ap yn eu dangos.",
  'factor.setUp.code': "Cod o'r ap",
  'factor.setUp.button': 'Ychwanegu’r ap',
  'factor.setUp.wrong':
    "Nid oedd hynny'n cyfateb. Rhowch y chwe digid y mae'r ap yn eu dangos nawr. Os nad yw'n cyfateb o hyd, gwiriwch fod yr amser ar eich ffôn yn gywir.",
  'factor.setUp.passkey':
    'Neu defnyddiwch allwedd mynediad: ôl bys, eich wyneb, PIN y cyfrifiadur hwn, neu allwedd ddiogelwch.',
  'factor.codes.title': 'Cadwch eich codau adfer',
  'factor.codes.what':
    "Os collwch eich ffôn, mae pob un o'r codau hyn yn gadael i chi fewngofnodi unwaith. Argraffwch neu ysgrifennwch nhw, a'u cadw ymhell oddi wrth eich cyfrifiadur.",
  'factor.codes.once': 'Dim ond nawr y cânt eu dangos.',
  'factor.codes.kept': 'Rwyf wedi eu cadw',
  'factor.name': "Beth ydych chi'n ei alw?",
  'factor.name.hint': 'Er mwyn i chi ei adnabod eto: er enghraifft “Ffôn gwaith”',
  'factor.name.needed': 'Rhowch enw, er enghraifft “Ffôn gwaith”',
  'factor.name.tooLong': 'Defnyddiwch 60 nod ar y mwyaf ar gyfer yr enw',
  'factor.change.title': 'Newid ffordd o gadarnhau mai chi sydd yno',
  'factor.change.button': "Cadw'r enw",
  'factor.last':
    "Hwn yw'r unig un sydd gennych, felly mae'n aros. Ychwanegwch un arall yn gyntaf, wedyn gallwch ei dynnu.",
  'factor.remove.title': 'Ei dynnu?',
  'factor.remove.what': 'Ni allwch fewngofnodi ag ef mwyach. Bydd y lleill yn dal i weithio.',
  'factor.remove.button': 'Tynnu',
  'factor.renew.sure': 'Cael deg cod newydd?',
  'factor.renew.what': 'Bydd y codau sydd gennych nawr yn peidio â gweithio ar unwaith.',
  'factor.renew.button': 'Cael codau newydd',
  'confirm.title': 'Cadarnhau mai chi sydd yno',
  'confirm.why':
    "Mae'r hyn yr ydych ar fin ei wneud yn bwysig, felly rydym yn gofyn unwaith eto. Ni fyddwn yn gofyn eto am {minutes, plural, zero {# munud} one {# munud} two {# funud} few {# munud} many {# munud} other {# munud}}.",
  'confirm.kept': "Mae'r hyn a lenwoch wedi'i gadw. Caiff ei anfon cyn gynted ag y byddwch wedi cadarnhau.",
  'confirm.demonstration':
    "Mewn partneriaeth go iawn byddech yn dangos cod o'ch ffôn neu allwedd mynediad yma. Nid oes gan y bobl ddychmygol yr un, felly mae botwm yn cymryd ei le.",
  'confirm.plain': 'Fi sydd yma',
  'confirm.button': 'Cadarnhau',
  'confirm.none':
    'Nid ydych wedi dangos dim ond eich bod wedi mewngofnodi. Mewngofnodwch eto, wedyn dewch yn ôl yma.',
  'confirm.signInAgain': 'Allgofnodi a mewngofnodi eto',
  'confirm.back': 'Yn ôl i ble roeddech',
  'confirm.done.title': 'Diolch, chi sydd yno',
  'confirm.done.lead': "Gallwch gadw'r ffeil nawr.",
  'confirm.done.goOn': "Cadw'r ffeil",
} satisfies Record<keyof typeof en, string>;
