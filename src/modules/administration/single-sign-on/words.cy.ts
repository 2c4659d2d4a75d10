import type { en } from './words.en.ts';

export const cy = {
  'administration.signOn.title': 'Mewngofnodi sengl',
  'administration.signOn.state.none': 'Heb ei osod',
  'administration.signOn.state.untried': 'Heb roi cynnig arno eto',
  'administration.signOn.state.trying': 'Wrthi’n rhoi cynnig arno',
  'administration.signOn.state.wrong': 'Mae rhywbeth o’i le',
  'administration.signOn.state.ready': 'Wedi rhoi cynnig arno, heb ei droi ymlaen',
  'administration.signOn.state.on': 'Wedi’i droi ymlaen',
  'administration.signOn.next.none':
    'Mae eich pobl yn mewngofnodi â chyfrinair ac ail gam. Gyda mewngofnodi sengl maent yn defnyddio’r cyfrif sydd ganddynt yn y gwaith. Gofynnwch i’ch tîm TG am y gosodiadau.',
  'administration.signOn.next.untried':
    'Mae’r gosodiadau wedi’u cadw. Nid oes neb yn mewngofnodi trwyddynt eto. Rhowch y cyfeiriadau isod i’ch tîm TG, yna rhowch gynnig ar y gosodiadau.',
  'administration.signOn.next.trying':
    'Rydym yn gofyn i’ch darparwr beth mae’n ei gyhoeddi. Mae hyn yn cymryd ychydig eiliadau.',
  'administration.signOn.next.wrong':
    'Ni allai neb fewngofnodi trwy’r gosodiadau hyn. Cywirwch yr hyn a enwir isod, yna rhowch gynnig arall arni.',
  'administration.signOn.next.ready':
    'Mae’r gosodiadau’n gweithio hyd y gwelwn oddi yma. Trowch nhw ymlaen, yna mewngofnodwch trwyddynt eich hun.',
  'administration.signOn.next.on': 'Gall eich pobl fewngofnodi â’r cyfrif sydd ganddynt yn y gwaith.',
  'administration.signOn.otherOn':
    'Hyd nes i chi droi’r gosodiadau hyn ymlaen, bydd pobl yn dal i fewngofnodi yn {issuer} fel o’r blaen.',
  'administration.signOn.trying': 'Yn aros am ateb eich darparwr',
  'administration.signOn.findings': 'Yr hyn a ganfuwyd',
  'administration.signOn.finding.right': 'Cywir',
  'administration.signOn.finding.note': 'Gwerth gwybod',
  'administration.signOn.finding.wrong': 'Anghywir',
  'administration.signOn.setUp': 'Ei osod',
  'administration.signOn.try': 'Rhoi cynnig ar y gosodiadau',
  'administration.signOn.tryAgain': 'Rhoi cynnig arall arni',
  'administration.signOn.on': 'Troi ymlaen',
  'administration.signOn.off': 'Diffodd mewngofnodi sengl',
  'administration.signOn.settings': 'Gosodiadau',
  'administration.signOn.change': 'Newid y gosodiadau',
  'administration.signOn.change.lead':
    'Mae’r rhain gan eich tîm TG oddi wrth eich darparwr mewngofnodi, megis Microsoft Entra neu Google. Nid yw cadw’n newid dim i’ch pobl: byddwch yn rhoi cynnig ar y gosodiadau yn gyntaf.',
  'administration.signOn.save': 'Cadw a pharhau',
  'administration.signOn.changedMeanwhile':
    'Newidiodd rhywun arall y gosodiadau hyn tra oeddech yn teipio. Cymharwch eich rhai chi â’u rhai nhw ar y dudalen flaenorol, yna cadwch eto',
  'administration.signOn.issuer': 'Cyhoeddwr',
  'administration.signOn.issuer.hint': 'Enw’r darparwr arno’i hun: cyfeiriad, lythyren am lythyren.',
  'administration.signOn.issuer.needed':
    'Rhowch y cyhoeddwr: y cyfeiriad y mae eich darparwr yn ei enwi ei hun wrtho',
  'administration.signOn.issuer.long': 'Defnyddiwch 500 o nodau ar y mwyaf ar gyfer y cyhoeddwr',
  'administration.signOn.issuer.secure': 'Rhowch gyhoeddwr sy’n dechrau â https:',
  'administration.signOn.issuer.alone': 'Rhowch y cyhoeddwr yn unig, heb ddim ar ôl ? neu #',
  'administration.signOn.clientId': 'ID y cleient',
  'administration.signOn.clientId.hint': 'Yr hyn y mae’r darparwr yn galw Teamaround.',
  'administration.signOn.clientId.needed':
    'Rhowch ID y cleient: yr hyn y mae eich darparwr yn galw Teamaround',
  'administration.signOn.clientId.long': 'Defnyddiwch 500 o nodau ar y mwyaf ar gyfer ID y cleient',
  'administration.signOn.secret': 'Cyfrinach y cleient',
  'administration.signOn.secret.kept': 'Wedi’i chadw dan sêl, a byth yn cael ei dangos',
  'administration.signOn.secret.hint': 'Rydym yn ei chadw dan sêl a byth yn ei dangos eto.',
  'administration.signOn.secret.keep':
    'Gadewch yn wag i gadw’r gyfrinach bresennol, os yw’r cyhoeddwr ac ID y cleient yn aros yr un fath.',
  'administration.signOn.secret.needed':
    'Rhowch gyfrinach y cleient: mae angen ei chyfrinach ei hun ar gyhoeddwr neu ID cleient newydd',
  'administration.signOn.secret.long': 'Defnyddiwch 2,000 o nodau ar y mwyaf ar gyfer cyfrinach y cleient',
  'administration.signOn.domains': 'Parthau e-bost',
  'administration.signOn.domains.hint':
    'Y rhan ar ôl yr @ yng nghyfeiriadau gwaith eich pobl. Sawl un gyda choma rhyngddynt.',
  'administration.signOn.domains.needed': 'Rhowch y rhan ar ôl yr @ yng nghyfeiriadau gwaith eich pobl',
  'administration.signOn.domains.long': 'Rhowch 50 o barthau ar y mwyaf',
  'administration.signOn.domains.shape': 'Rhowch barthau fel asiantaeth.example, gyda choma rhyngddynt',
  'administration.signOn.domains.notYours':
    'Rhowch dim ond parthau sydd gan bobl eich asiantaeth ac nad oes neb arall yn eu defnyddio. Gall pwy bynnag sy’n rhedeg y gosodiad hwn osod rhai eraill',
  'administration.signOn.emailClaim': 'Ble mae’r darparwr yn rhoi’r cyfeiriad gwaith',
  'administration.signOn.emailClaim.hint': 'Enw’r hawliad. Oni ddywedir yn wahanol wrthych, dewiswch email.',
  'administration.signOn.emailClaim.needed': 'Dewiswch ble mae’r darparwr yn rhoi’r cyfeiriad gwaith',
  'administration.signOn.verified': 'Cyfeiriad wedi’i wirio',
  'administration.signOn.verified.yes': 'Yn cyfrif dim ond pan fydd y darparwr yn dweud iddo ei wirio',
  'administration.signOn.verified.no': 'Yn cyfrif hefyd pan na fydd y darparwr yn dweud',
  'administration.signOn.trusts': 'Nid yw’r darparwr yn dweud a wiriodd gyfeiriadau',
  'administration.signOn.trusts.hint':
    'Ticiwch hwn dim ond os yw eich tîm TG yn rhoi’r cyfeiriadau, fel na all neb ddewis ei gyfeiriad ei hun.',
  'administration.signOn.outside':
    '{count, plural, zero {Mae gan # o’ch {people} o bobl} one {Mae gan # o’ch {people} o bobl} two {Mae gan # o’ch {people} o bobl} few {Mae gan # o’ch {people} o bobl} many {Mae gan # o’ch {people} o bobl} other {Mae gan # o’ch {people} o bobl}} gyfeiriad o barth arall ac ni allant fewngofnodi fel hyn.',
  'administration.signOn.register': 'Cyfeiriadau y mae’n rhaid i’ch darparwr eu gwybod',
  'administration.signOn.register.callback': 'Cyfeiriad dychwelyd',
  'administration.signOn.register.afterSignOut': 'Ar ôl allgofnodi',
  'administration.signOn.register.notice': 'Hysbysiad allgofnodi (back-channel logout)',
  'administration.signOn.only.title': 'Mewngofnodi fel hyn yn unig',
  'administration.signOn.only.is':
    'Mae eich pobl yn mewngofnodi fel hyn yn unig. Nid yw eu cyfrineiriau’n cyfrif.',
  'administration.signOn.only.ask': 'Gadael i bobl fewngofnodi fel hyn yn unig',
  'administration.signOn.only.come':
    'Gallwch wahardd cyfrineiriau ar ôl i chi fewngofnodi fel hyn eich hun: mae hynny’n dangos ei fod yn gweithio.',
  'administration.signOn.passwords': 'Gadael i gyfrineiriau gyfrif eto',
  'administration.signOn.letter.on.subject': 'Trowyd mewngofnodi sengl {agency} ymlaen',
  'administration.signOn.letter.on':
    'Trodd {name} fewngofnodi sengl ymlaen ar gyfer {agency}, {at}. Gall ei phobl bellach fewngofnodi gyda’r cyfrif y maent yn ei ddefnyddio yn y gwaith.',
  'administration.signOn.letter.off.subject': 'Diffoddwyd mewngofnodi sengl {agency}',
  'administration.signOn.letter.off':
    'Diffoddodd {name} fewngofnodi sengl ar gyfer {agency}, {at}. Mae ei phobl yn mewngofnodi gyda chyfeiriad e-bost a chyfrinair eto, ac allgofnodwyd y rhai a ddaeth i mewn drwyddo.',
  'administration.signOn.letter.only.subject': 'Mewngofnodi sengl yw’r unig ffordd i mewn bellach i {agency}',
  'administration.signOn.letter.only':
    'Gwnaeth {name} fewngofnodi sengl yn unig ffordd i mewn i {agency}, {at}. Nid yw unrhyw gyfrinair sydd gan ei phobl yn cyfrif mwyach.',
  'administration.signOn.letter.passwords.subject': 'Mae cyfrineiriau’n cyfrif eto i {agency}',
  'administration.signOn.letter.passwords':
    'Caniataodd {name} gyfrineiriau ochr yn ochr â mewngofnodi sengl ar gyfer {agency}, {at}.',
  'administration.signOn.letter.ifWrong':
    'Cewch y llythyr hwn am eich bod yn gofalu am bwy sy’n dod i mewn. Os nad oeddech yn ei ddisgwyl, ffoniwch {name} heddiw. Os na wyddant ddim amdano, rhowch wybod i’r gweinyddwr system a’r swyddog diogelu data ar unwaith.',
  'administration.signOn.done.saved': 'Mae’r gosodiadau wedi’u cadw',
  'administration.signOn.done.on': 'Mae mewngofnodi sengl wedi’i droi ymlaen',
  'administration.signOn.done.off': 'Mae mewngofnodi sengl wedi’i ddiffodd',
  'administration.signOn.done.only': 'Mae eich pobl bellach yn mewngofnodi fel hyn yn unig',
  'administration.signOn.done.passwords': 'Mae cyfrineiriau’n cyfrif eto',
  'administration.signOn.confirm.what': 'Yr hyn sy’n digwydd',
  'administration.signOn.confirm.off.title': 'Diffodd mewngofnodi sengl?',
  'administration.signOn.confirm.off.button': 'Diffodd',
  'administration.signOn.confirm.off.passwords':
    '{count, plural, zero {Bydd # person} one {Bydd # person} two {Bydd # berson} few {Bydd # pherson} many {Bydd # pherson} other {Bydd # person}} yn mewngofnodi â chyfrinair eto. Bydd pwy bynnag sydd heb un yn gosod un trwy “Wedi anghofio eich cyfrinair?”.',
  'administration.signOn.confirm.off.sessions':
    'Bydd pwy bynnag a fewngofnododd fel hyn yn cael ei allgofnodi nawr, ac eithrio chi.',
  'administration.signOn.confirm.only.title': 'Gadael i bobl fewngofnodi fel hyn yn unig?',
  'administration.signOn.confirm.only.button': 'Gwahardd cyfrineiriau',
  'administration.signOn.confirm.only.passwords':
    'Ni fydd cyfrineiriau {count, plural, zero {# person} one {# person} two {# berson} few {# pherson} many {# pherson} other {# person}} yn cyfrif mwyach, ac ni anfonir dolenni i osod un.',
  'administration.signOn.confirm.only.sessions':
    'Bydd pwy bynnag sydd wedi mewngofnodi nawr yn aros felly nes iddynt allgofnodi.',
  'administration.signOn.confirm.only.wayBack':
    'Os bydd eich darparwr yn methu am byth, gall pwy bynnag sy’n rhedeg y gosodiad hwn adael i gyfrineiriau gyfrif eto.',
  'administration.signOn.not.title': 'Ni throwyd mewngofnodi sengl ymlaen',
  'administration.signOn.not.changed':
    'Newidiwyd y gosodiadau ers i chi agor y dudalen. Edrychwch arnynt eto',
  'administration.signOn.not.not-tried': 'Rhowch gynnig ar y gosodiadau yn gyntaf',
  'administration.signOn.not.wrong':
    'Cywirwch yr hyn a ganfuwyd wrth roi cynnig ar y gosodiadau, yna rhowch gynnig arall arni',
  'administration.signOn.not.domain':
    'Mae rhywun arall yn defnyddio un o’r parthau erbyn hyn. Newidiwch y gosodiadau',
  'administration.signOn.not.back': 'Yn ôl i’r gosodiadau',
} satisfies Record<keyof typeof en, string>;
