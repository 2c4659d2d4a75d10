import type { en } from './words.en.ts';

export const cy = {
  'panels.arrange.place.slot': '{start} tan {end}',
  'panels.arrange.place.wait':
    'Llawn. Ei roi ar y rhestr aros {count, plural, =0 {(neb yn aros eto)} zero {(# achos yn aros)} one {(un achos yn aros)} two {(# achos yn aros)} few {(# achos yn aros)} many {(# achos yn aros)} other {(# achos yn aros)}}',
  'panels.arrange.place.papers': 'Papurau erbyn {date}.',
  'panels.arrange.place.papers-late':
    'Roedd angen y papurau erbyn {date}: cytunwch â’r cydlynydd pryd y gallwch ddod â nhw.',
  'panels.arrange.place.needed': 'Dewiswch slot',
  'panels.arrange.place.taken':
    'Mae rhywun newydd gymryd y slot hwnnw. Mae’r hyn a ysgrifennoch wedi’i gadw. Dewiswch un o’r rhai sydd ar gael nawr.',

  'panels.arrange.book.title': 'Cadw slot ar banel',
  'panels.arrange.book.reason': 'Pam y mae’n dod gerbron y panel?',
  'panels.arrange.book.reason.whose': '{name}: {reason}',
  'panels.arrange.book.reason.ask': 'Mae’r rhwydwaith yn gofyn am amser i feddwl',
  'panels.arrange.book.reason.needed': 'Dewiswch pam y mae’n dod gerbron y panel',
  'panels.arrange.book.reason.not-along':
    'Rheswm brawd neu chwaer yw hwnnw. Ticiwch nhw hefyd, neu dewiswch reswm arall.',
  'panels.arrange.book.thinking-why': 'Pwy sy’n gofyn, a pham?',
  'panels.arrange.book.thinking-why.needed': 'Dywedwch pwy sy’n gofyn am amser i feddwl, a pham',
  'panels.arrange.book.thinking-why.too-long': 'Rhaid i hyn fod yn 4,000 nod neu lai',
  'panels.arrange.book.children': 'Pa frodyr a chwiorydd sy’n dod gyda’r plentyn?',
  'panels.arrange.book.children.hint':
    'Plant y gallwch eu gweld yn yr un cyfeiriad, neu â’r un cyfenw a’r un gweithiwr.',
  'panels.arrange.book.children.wrong': 'Dewiswch o’r brodyr a’r chwiorydd ar y rhestr',
  'panels.arrange.book.sibling-booked': '{names}: slot wedi’i gadw’n barod ar gyfer {date}',
  'panels.arrange.book.already':
    'Mae rhywun newydd gadw slot i un o’r plant hyn. Edrychwch ar hwnnw’n gyntaf.',
  'panels.arrange.book.has-slot': 'Mae slot wedi’i gadw’n barod: {date}, {time}.',
  'panels.arrange.book.is-waiting': 'Eisoes ar y rhestr aros ar gyfer {date}.',
  'panels.arrange.book.open': 'Agor yr achos hwn',
  'panels.arrange.book.dilemma': 'Beth yw’r cyfyng-gyngor?',
  'panels.arrange.book.dilemma.hint': 'Yng ngeiriau’r tîm ei hun. Bydd aelodau’n ei ddarllen cyn y panel.',
  'panels.arrange.book.dilemma.needed': 'Dywedwch beth yw cyfyng-gyngor y tîm',
  'panels.arrange.book.dilemma.too-long': 'Rhaid i’r cyfyng-gyngor fod yn 8,000 nod neu lai',
  'panels.arrange.book.presenters': 'Pwy sy’n cyflwyno?',
  'panels.arrange.book.presenters.hint':
    'Y tîm, cadeirydd y gynhadledd, y grŵp craidd. Gallant weld y plant hyn hyd nes i’r mynediad ar gyfer y dyddiad hwnnw ddod i ben.',
  'panels.arrange.book.presenters.needed': 'Dewiswch o leiaf un person sy’n cyflwyno',
  'panels.arrange.book.presenter': 'Cyflwynydd {number}',
  'panels.arrange.book.presenter.nobody': 'Neb arall',
  'panels.arrange.presenters.around': 'Gweithiwr a rheolwr',
  'panels.arrange.presenters.chairs': 'Cadeiryddion cynadleddau amddiffyn plant',
  'panels.arrange.presenters.independent': 'Annibynnol',
  'panels.arrange.book.presenter-emails': 'Rhywun nad yw ar y rhestrau',
  'panels.arrange.book.presenter-emails.hint': 'Eu cyfeiriadau e-bost gwaith, un ar bob llinell',
  'panels.arrange.book.presenter-emails.unknown':
    'Nid oes gan neb yma’r cyfeiriad e-bost hwnnw. Gwiriwch bob cyfeiriad.',
  'panels.arrange.book.presenter-emails.too-long': 'Rhaid i’r cyfeiriadau fod yn 4,000 nod neu lai',
  'panels.arrange.book.where': 'Pa slot?',
  'panels.arrange.book.what-happens':
    'Caiff y cyflwynwyr wahoddiad heb enw plentyn ynddo. Gallwch symud yr achos neu ei dynnu’n ôl wedyn.',
  'panels.arrange.book.button': 'Cadw’r slot',
  'panels.arrange.book.no-dates': 'Dim dyddiadau ar gael',
  'panels.arrange.book.no-dates.how':
    'Cydlynydd panel sy’n sefydlu panel a’i ddyddiadau. Yna gallwch gadw slot yma.',
  'panels.arrange.book.no-reason': 'Nid yw’r cynllun hwn yn bodloni’r un maen prawf heddiw',
  'panels.arrange.book.no-reason.how':
    'Gall y tîm, ei reolwr neu gadeirydd y gynhadledd ofyn am amser i feddwl. Yna gallwch gadw slot iddo.',

  'panels.arrange.case.title': 'Panel: {names}',
  'panels.arrange.case.state.booked': 'Slot ar',
  'panels.arrange.case.state.heard': 'Ystyriwyd ar',
  'panels.arrange.case.slot': 'Amser',
  'panels.arrange.case.waiting': 'Ar y rhestr aros ar gyfer {date}. Nid oes slot iddo eto.',
  'panels.arrange.case.withdrawn': 'Tynnwyd yn ôl gan {name} ar {at}: {because}',
  'panels.arrange.case.dilemma': 'Cyfyng-gyngor y tîm',
  'panels.arrange.case.why': 'Pam y mae’n dod gerbron y panel',
  'panels.arrange.case.qualified': 'Mae’n bodloni hyn ers {date}.',
  'panels.arrange.case.former': 'Ble’r oedd o’r blaen',
  'panels.arrange.case.was': '{date}, nes i {name} ei symud ar {at}',
  'panels.arrange.case.booked': 'Cadwyd y slot gan {name} ar {at}',
  'panels.arrange.case.children':
    '{count, plural, zero {Plant} one {Plentyn} two {Plant} few {Plant} many {Plant} other {Plant}}',
  'panels.arrange.case.papers': 'Agor y papurau',
  'panels.arrange.case.presenters': 'Cyflwynwyr',
  'panels.arrange.case.access-until': 'Drwy’r achos hwn gallant weld y plant tan {until}.',
  'panels.arrange.case.move': 'Symud i slot arall',
  'panels.arrange.case.give': 'Rhoi slot iddo',
  'panels.arrange.case.withdraw': 'Tynnu’n ôl',

  'panels.arrange.move-case.title': 'Symud i slot arall',
  'panels.arrange.move-case.give': 'Rhoi slot iddo',
  'panels.arrange.move-case.now': 'Nawr: {date}, {start} tan {end}.',
  'panels.arrange.move-case.waits': 'Mae’n aros am {date}.',
  'panels.arrange.move-case.where': 'I ble?',
  'panels.arrange.move-case.because': 'Pam mae’n symud',
  'panels.arrange.move-case.because-optional': 'Pam (cewch adael hwn yn wag)',
  'panels.arrange.move-case.because.needed': 'Dywedwch pam mae’n symud',
  'panels.arrange.move-case.because.too-long': 'Rhaid i’r rheswm fod yn 2,000 nod neu lai',
  'panels.arrange.move-case.button': 'Symud a rhoi gwybod i’r cyflwynwyr',
  'panels.arrange.move-case.give.button': 'Rhoi’r slot hwn iddo a rhoi gwybod i’r cyflwynwyr',

  'panels.arrange.withdraw.title': 'Tynnu’n ôl o’r panel',
  'panels.arrange.withdraw.what': 'Beth fydd yn digwydd',
  'panels.arrange.withdraw.slot': 'Bydd y slot ar gael i blentyn arall.',
  'panels.arrange.withdraw.waiting': 'Bydd yn gadael y rhestr aros.',
  'panels.arrange.withdraw.access':
    'Bydd cyflwynwyr ac aelodau’n colli’r mynediad a roddodd yr achos hwn iddynt, ar unwaith. Caiff cyflwynwyr wybod.',
  'panels.arrange.withdraw.again': 'Gallwch gadw slot eto unrhyw bryd.',
  'panels.arrange.withdraw.because': 'Pam mae’n cael ei dynnu’n ôl',
  'panels.arrange.withdraw.because.needed': 'Dywedwch pam mae’n cael ei dynnu’n ôl',
  'panels.arrange.withdraw.because.too-long': 'Rhaid i’r rheswm fod yn 2,000 nod neu lai',
  'panels.arrange.withdraw.button': 'Tynnu’n ôl',
} satisfies Record<keyof typeof en, string>;
