import type { en } from './words.en.ts';

export const cy = {
  'privacy.adults.title': 'Preifatrwydd',
  'privacy.adults.1': 'Pwy sy’n atebol am hyn',
  'privacy.adults.1.1':
    'Teamaround yw’r lle y mae’r asiantaethau o amgylch plentyn yn gweld un darlun ac yn cytuno beth i’w wneud. Eich partneriaeth ddiogelu leol sy’n ei redeg: y cyngor, yr heddlu a’r gwasanaeth iechyd, gyda’r asiantaethau sy’n gweithio gyda nhw.',
  'privacy.adults.1.2':
    'Gyda’i gilydd y maent yn atebol am yr hyn a gedwir yma. Gall eu swyddog diogelu data eich helpu.',
  'privacy.adults.2': 'Yr hyn a gedwir',
  'privacy.adults.2.1':
    'Am blentyn: enw, dyddiad geni, cyfeiriad, rhifau fel y rhif GIG, cynlluniau, cyfarfodydd, yr hyn a ysgrifennodd asiantaethau, a’r hyn a ddywedodd y plentyn.',
  'privacy.adults.2.2': 'Am deulu a phobl eraill: yr hyn a ysgrifennir amdanynt yno.',
  'privacy.adults.2.3':
    'Am bobl sy’n gweithio yma: enw, swydd, asiantaeth, a’r hyn y maent wedi edrych arno a’i newid.',
  'privacy.adults.3': 'Pam, ac o dan ba gyfraith',
  'privacy.adults.3.1':
    'I gadw plant yn ddiogel ac yn iach. Mae’r gyfraith yn rhoi’r dasg hon i gyrff cyhoeddus, ac yn gofyn iddynt gydweithio a rhannu’r hyn sy’n ymwneud â diogelwch plentyn (GDPR y DU erthygl 6(1)(c) ac (e)). Mae elusennau’n ei ddefnyddio i gadw plant yn ddiogel (erthygl 6(1)(ea)).',
  'privacy.adults.3.2':
    'Defnyddir ffeithiau sensitif, fel iechyd, i ddiogelu plant (erthygl 9(2)(g); Deddf Diogelu Data 2018, Atodlen 1, paragraff 18).',
  'privacy.adults.3.3':
    'Nid ydym yn dibynnu ar gydsyniad, gan na fyddech yn rhydd i wrthod. Rydym am i chi wybod serch hynny, a chlywed eich barn.',
  'privacy.adults.4': 'O ble y daw',
  'privacy.adults.4.1':
    'O system gofal cymdeithasol y cyngor, ac o’r hyn y mae pob asiantaeth yn ei ysgrifennu yma.',
  'privacy.adults.5': 'Pwy sy’n ei weld',
  'privacy.adults.5.1':
    'Dim ond pobl y mae eu gwaith yn eu rhoi’n agos at y plentyn, a dim ond tra bo hynny’n wir. Ysgrifennir pob edrychiad: pwy edrychodd, pryd, ac ar beth.',
  'privacy.adults.5.2':
    'Penderfynir bob tro beth a rennir ag eraill, ac ysgrifennir y rheswm. Mae’r data’n aros yn y Deyrnas Unedig oni bai fod y bartneriaeth yn dweud wrthych yn wahanol.',
  'privacy.adults.6': 'Am faint y’i cedwir',
  'privacy.adults.6.1':
    'Mae gan bob math o ddata ei amser ei hun, a osodir gan y bartneriaeth. Pan ddaw i ben, edrychir ar y data a’i ddileu. Mae tystysgrif heb enwau’n dweud hynny.',
  'privacy.adults.7': 'Yr hyn y cewch ei ofyn',
  'privacy.adults.7.1':
    'Cewch ofyn am gopi o’r hyn a gedwir amdanoch chi neu’ch plentyn. Atebwn o fewn mis; lle mae’n gymhleth, o fewn tri.',
  'privacy.adults.7.2':
    'Cewch ofyn i rywbeth anghywir gael ei gywiro. Cedwir yr hyn a ddywedwyd o’r blaen wrth ei ymyl, fel na all neb guddio camgymeriad.',
  'privacy.adults.7.3':
    'Cewch wrthwynebu, neu ofyn i rywbeth gael ei ddileu neu beidio â’i ddefnyddio mwyach. Lle mae’r gyfraith yn gofyn i ni ei gadw, dywedwn pam.',
  'privacy.adults.7.4': 'Cewch holi am edrychiad ar eich data.',
  'privacy.adults.8': 'Penderfyniadau gan gyfrifiadur',
  'privacy.adults.8.1':
    'Nid oes dim. Mae’r cyfrifiadur yn cyfrif dyddiau i restru cynlluniau a all fod wedi arafu; pobl sy’n penderfynu.',
  'privacy.adults.9': 'Cwcis',
  'privacy.adults.9.1':
    'Defnyddiwn ddau gwci na all y gwasanaeth weithio hebddynt: mae un yn eich cadw wedi mewngofnodi, mae un yn diogelu’ch ffurflenni. Mae trydydd yn cofio’ch iaith.',
  'privacy.adults.10': 'I bwy i ofyn',
  'privacy.adults.10.1':
    'Ysgrifennwch at swyddog diogelu data eich partneriaeth. Mae’r cyfeiriad ar wefan y cyngor.',
  'privacy.adults.10.2':
    'Os nad ydych yn fodlon ar yr ateb, cewch gwyno wrth y Comisiynydd Gwybodaeth: ico.org.uk, ffôn 0303 123 1113.',
  'privacy.young.title': 'Preifatrwydd i blant a phobl ifanc',
  'privacy.young.1': 'Beth yw hyn',
  'privacy.young.1.1':
    'Mae gan rai oedolion y gwaith o’ch cadw chi’n ddiogel ac yn iach. Gallant fod yn weithiwr cymdeithasol, athro, nyrs neu heddwas.',
  'privacy.young.1.2':
    'Teamaround yw’r lle maen nhw’n ysgrifennu pethau, fel nad oes rhaid iddyn nhw ofyn yr un peth i chi dro ar ôl tro.',
  'privacy.young.2': 'Beth maen nhw’n ei ysgrifennu amdanoch chi',
  'privacy.young.2.1': 'Eich enw, eich oed a lle rydych chi’n byw.',
  'privacy.young.2.2': 'Pethau sydd wedi digwydd, da a drwg, a beth sy’n helpu.',
  'privacy.young.2.3':
    'Beth ddywedoch chi. Mae eich barn chi’n bwysig, a’ch geiriau chi eich hun yw’r gorau.',
  'privacy.young.3': 'Pwy sy’n cael ei ddarllen',
  'privacy.young.3.1': 'Dim ond pobl sy’n eich helpu chi, a dim ond tra maen nhw’n gwneud hynny.',
  'privacy.young.3.2':
    'Mae Teamaround yn ysgrifennu bob tro mae rhywun yn edrych. Mae pobl sy’n edrych heb reswm yn mynd i drafferth.',
  'privacy.young.4': 'Pan maen nhw’n dweud wrth eraill',
  'privacy.young.4.1':
    'Weithiau mae’n rhaid iddyn nhw ddweud wrth rywun arall, i’ch cadw chi neu blentyn arall yn ddiogel. Does dim rhaid i chi gytuno bob tro.',
  'privacy.young.4.2':
    'Dylen nhw ddweud wrthych chi’n gyntaf, pan fydd hynny’n ddiogel. Maen nhw’n ysgrifennu pam.',
  'privacy.young.5': 'Am faint mae’n aros',
  'privacy.young.5.1':
    'Mae’n aros am flynyddoedd, fel y gallwch chi ddarllen eich stori eich hun pan fyddwch chi’n hŷn. Wedyn mae’n cael ei ddileu.',
  'privacy.young.6': 'Beth gewch chi ei ofyn',
  'privacy.young.6.1': 'Cewch ofyn am weld beth sydd wedi’i ysgrifennu amdanoch chi. Mae am ddim.',
  'privacy.young.6.2':
    'Cewch ddweud bod rhywbeth yn anghywir. Mae’r peth cywir yn cael ei ysgrifennu wrth ei ymyl.',
  'privacy.young.6.3': 'Cewch ofyn pam mae angen i rywun wybod.',
  'privacy.young.7': 'I bwy i ofyn',
  'privacy.young.7.1':
    'Gofynnwch i rywun rydych chi’n ymddiried ynddo: eich gweithiwr cymdeithasol, eich athro, nyrs yr ysgol.',
  'privacy.young.7.2':
    'Cewch hefyd ofyn i swyddog diogelu data’r cyngor. Rhywun sydd â’r gwaith o ofalu am beth sy’n cael ei ysgrifennu am bobl yw hwnnw.',
  'privacy.young.7.3':
    'Cewch ffonio Childline unrhyw bryd: 0800 1111. Mae am ddim, a does neb yn gweld eich bod wedi ffonio. Cewch siarad Cymraeg.',
  'privacy.young.7.4': 'Os ydych chi mewn perygl nawr, ffoniwch 999.',
  'privacy.toYoung': 'Tudalen i blant a phobl ifanc',
  'privacy.toAdults': 'Y dudalen i oedolion',
} as const satisfies Record<keyof typeof en, string>;
