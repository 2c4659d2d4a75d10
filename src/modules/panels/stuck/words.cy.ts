import type { en } from './words.en.ts';

// "Cynllun amddiffyn plant" and the names of the categories as in SI 2015/1466, regulation 2 (Welsh text). Numbers up to a few
// are written as words where a mutation would otherwise be guessed from a figure.
export const cy = {
  'panels.stuck.criterion.a':
    'Cynllun plentyn mewn angen ers dros {months, plural, =12 {flwyddyn} zero {# mis} one {fis} two {ddau fis} few {dri mis} many {chwe mis} other {# mis}}',
  'panels.stuck.criterion.b':
    'Cynllun amddiffyn plant wedi parhau ar ôl {number, select, 2 {ei ail adolygiad} 3 {ei drydydd adolygiad} 4 {ei bedwerydd adolygiad} 5 {ei bumed adolygiad} other {adolygiad {number}}}',
  'panels.stuck.criterion.c':
    'Cynllun amddiffyn plant eto o fewn {years, plural, =4 {pedair blynedd} zero {# mlynedd} one {blwyddyn} two {dwy flynedd} few {tair blynedd} many {chwe blynedd} other {# mlynedd}}',
  'panels.stuck.criterion.d': 'Mae’r rhwydwaith yn gofyn am amser i feddwl',

  'panels.stuck.reason.a': 'Cynllun plentyn mewn angen ers {since}: {duration}',
  'panels.stuck.reason.a-chain':
    'Cynlluniau plentyn mewn angen heb fwlch o fwy na {breakDays, plural, zero {# diwrnod} one {# diwrnod} two {# ddiwrnod} few {# diwrnod} many {# diwrnod} other {# diwrnod}} ers {since}: {duration}',
  'panels.stuck.reason.b':
    'Cynllun amddiffyn plant ers {start}, wedi parhau ar ôl {number, select, 2 {ei ail adolygiad} 3 {ei drydydd adolygiad} 4 {ei bedwerydd adolygiad} 5 {ei bumed adolygiad} other {adolygiad {number}}} ar {since}. {held, plural, zero {# adolygiad} one {# adolygiad} two {# adolygiad} few {# adolygiad} many {# adolygiad} other {# adolygiad}} hyd yma',
  'panels.stuck.reason.c':
    'Cynllun amddiffyn plant ers {since}, o fewn {years, plural, =4 {pedair blynedd} zero {# mlynedd} one {blwyddyn} two {dwy flynedd} few {tair blynedd} many {chwe blynedd} other {# mlynedd}} i un cynharach a ddaeth i ben ar {ended}. Categori bryd hynny: {then}; nawr: {now}',
  'panels.stuck.reason.c-not-known':
    'Cynllun amddiffyn plant ers {since}, ar ôl cynllun cynharach; nid yw’n hysbys pryd y daeth hwnnw i ben. Categori nawr: {now}',
  'panels.stuck.reason.d':
    'Amser i feddwl: gofynnwyd amdano gan {askedBy} ar {since}{others, plural, zero {} one { a chan un arall} two { a chan ddau arall} few { a chan dri arall} many { a chan chwech arall} other { a chan # arall}}: {why}',

  'panels.stuck.category.neglect': 'esgeulustod',
  'panels.stuck.category.physical': 'camdriniaeth gorfforol',
  'panels.stuck.category.sexual': 'camdriniaeth rywiol',
  'panels.stuck.category.emotional': 'camdriniaeth emosiynol',
  'panels.stuck.category.multiple': 'mwy nag un categori',
  'panels.stuck.category.not-recorded': 'heb ei gofnodi',
  'panels.stuck.category.other-code': 'cod {code}',

  'panels.stuck.view.escalating': 'Yn cael ei uwchgyfeirio',
  'panels.stuck.view.on-track': 'Ar y trywydd iawn',
  'panels.stuck.view.neither': 'Ddim yn cael ei uwchgyfeirio a ddim ar y trywydd iawn chwaith',
  'panels.stuck.view.similar-concerns': 'Pryderon tebyg',
  'panels.stuck.view.different-concerns': 'Pryderon gwahanol',
  'panels.stuck.view.stated': '{view}, ym marn {statedBy} ar {date}',
  'panels.stuck.view.needed': 'Yn bodloni’r dyddiadau, angen barn',
  'panels.stuck.dismissed-until': 'Wedi’i roi o’r neilltu tan {date}',

  'panels.stuck.setting.breakDays': 'Y bwlch hiraf, mewn diwrnodau, o fewn cynllunio plentyn mewn angen',
  'panels.stuck.setting.cinMonths':
    'Nifer y misoedd y mae’n rhaid i gynllunio plentyn mewn angen fod wedi mynd heibio iddynt',
  'panels.stuck.setting.thirdReview': 'Rhif yr adolygiad yr edrychir ar gynllun amddiffyn plant ohono ymlaen',
  'panels.stuck.setting.cpGapYears':
    'Nifer y blynyddoedd ar ôl cynllun amddiffyn plant yr edrychir ar un arall o’u mewn',
  'panels.stuck.source.breakDays': 'ni chafwyd ffynhonnell i’r ffigur hwn; cadarnhewch ef yn lleol',
  'panels.stuck.source.cinMonths': 'arfer lleol: meini prawf arferol panel cymorth a her',
  'panels.stuck.source.thirdReview': 'arfer lleol: meini prawf arferol panel cymorth a her',
  'panels.stuck.source.cpGapYears': 'arfer lleol: meini prawf arferol panel cymorth a her',
  'panels.stuck.source-own': 'gosodwyd gan eich partneriaeth o {date}: {source}',

  'panels.stuck.help.title': 'Sut y deuir o hyd i gynlluniau',
  'panels.stuck.help.as-at':
    'Edrychir ar gynlluniau fel yr oeddent ar y diwrnod a ddewiswch. Nid yw’r hyn a ddigwyddodd wedyn yn cael ei gyfrif.',
  'panels.stuck.help.open':
    'Mae cynllun ar agor o’r diwrnod y mae’n dechrau hyd at y diwrnod cyn iddo ddod i ben. Ar y diwrnod y daw i ben, nid yw ar agor mwyach.',
  'panels.stuck.help.a':
    'Rhestrir cynlluniau plentyn mewn angen unwaith y byddant wedi para mwy na {months, plural, =12 {blwyddyn} zero {# mis} one {mis} two {dau fis} few {thri mis} many {chwe mis} other {# mis}}; nid yw’r union hyd hwnnw’n ddigon. Rhestrir cynllun a ddechreuodd ar {start} o {listed} ymlaen, ac un a ddechreuodd ar {leapStart} o {leapListed} ymlaen.',
  'panels.stuck.help.a-break':
    'Cyfrifir cynlluniau plentyn mewn angen sy’n dilyn ei gilydd yn un pan fydd {breakDays, plural, zero {dim un diwrnod} one {dim mwy na # diwrnod} two {dim mwy na # ddiwrnod} few {dim mwy na # diwrnod} many {dim mwy na # diwrnod} other {dim mwy na # diwrnod}} rhwng diwedd y naill a dechrau’r llall; mae {broken, plural, zero {# diwrnod} one {# diwrnod} two {# ddiwrnod} few {# diwrnod} many {# diwrnod} other {# diwrnod}} yn fwlch. Mae cynlluniau sy’n gorgyffwrdd, neu sy’n dechrau ar y diwrnod y daw un arall i ben, yn cyfrif yn un.',
  'panels.stuck.help.b':
    'Rhestrir cynllun amddiffyn plant o ddiwrnod {number, select, 2 {ei ail adolygiad} 3 {ei drydydd adolygiad} 4 {ei bedwerydd adolygiad} 5 {ei bumed adolygiad} other {adolygiad {number}}}, os yw’n dal ar agor y diwrnod hwnnw. Adolygiadau’r cynllun hwnnw’n unig sy’n cyfrif, ac un adolygiad yw’r un diwrnod wedi’i roi ddwywaith.',
  'panels.stuck.help.c':
    'Rhestrir cynllun amddiffyn plant pan ddechreuodd o fewn {years, plural, =4 {pedair blynedd} zero {# mlynedd} one {blwyddyn} two {dwy flynedd} few {tair blynedd} many {chwe blynedd} other {# mlynedd}} i ddiwedd yr un diweddaraf o’i flaen. Mae’r union hyd hwnnw’n cyfrif, ac felly hefyd ddechrau ar y diwrnod y daeth y llall i ben. Ar ôl cynllun a ddaeth i ben ar {leapEnd}, y diwrnod olaf sy’n cyfrif yw {leapLast}.',
  'panels.stuck.help.c-not-known':
    'Lle nad yw’r datganiad data ond yn dweud y bu cynllun amddiffyn plant cynharach, rhestrir y cynllun a dywed y rheswm nad yw’r dyddiad yn hysbys. Lle mae cynllun cynharach yn hysbys a hwnnw wedi dod i ben ynghynt na hynny, ni restrir y cynllun.',
  'panels.stuck.help.d':
    'Rhestrir amser i feddwl o’r diwrnod y mae rhywun yn gofyn amdano nes iddo gael ei dynnu’n ôl neu nes i banel ystyried yr achos.',
  'panels.stuck.help.views':
    'Ar gyfer y ddau sy’n ymwneud â chynlluniau amddiffyn plant, nid yw dyddiadau’n ddigon. Cadeirydd y gynhadledd amddiffyn plant neu reolwr y tîm sy’n dweud sut y mae hi, gyda dyddiad; tan hynny dangosir “Yn bodloni’r dyddiadau, angen barn”. Mae “Ddim yn cael ei uwchgyfeirio a ddim ar y trywydd iawn chwaith” a “Pryderon tebyg” yn cadw’r cynllun ar y rhestr. Mae “Yn cael ei uwchgyfeirio”, “Ar y trywydd iawn” a “Pryderon gwahanol” yn ei dynnu oddi arni. Mae barn a roddir wrth adolygu’r cynllun ysgrifenedig yn cyfrif fel barn ar ôl adolygiad (“Ddim ar y trywydd iawn” fel “Ddim y naill na’r llall”), a’r ddiweddaraf o’r ddwy sy’n cyfrif. Saif barn ar ôl adolygiad hyd at yr adolygiad nesaf; saif barn ar gynllun eto tra pery’r cynllun hwnnw.',
  'panels.stuck.help.dismissal':
    'Gallwch roi un maen prawf o’r neilltu ar gyfer plentyn, gyda rheswm a dyddiad gorffen. Fe’i gadewir allan hyd at y diwrnod cyn y dyddiad hwnnw a daw’n ôl arno.',
  'panels.stuck.help.settings':
    'Arfer lleol yw’r ffigurau hyn. Gall eich partneriaeth eu newid; mae pob un yn dangos o ble y daw ac ers pryd y mae’n cyfrif.',
} satisfies Record<keyof typeof en, string>;
