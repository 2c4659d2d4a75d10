import type { en } from './words.en.ts';

export const cy = {
  'panels.sitting.title': 'Diwrnod y panel',
  'panels.sitting.day-and-time': '{weekday} {date}, {from} i {to}',
  'panels.sitting.state.planned': 'Heb ddechrau',
  'panels.sitting.state.under-way': 'Ar waith',
  'panels.sitting.state.held': 'Wedi’i gynnal',
  'panels.sitting.start': 'Dechrau’r panel',
  'panels.sitting.start.early':
    'Mae’r panel hwn wedi’i drefnu ar gyfer {date}. Gallwch ei ddechrau’n gynnar.',
  'panels.sitting.start.how':
    'Ar ôl iddo ddechrau gallwch nodi pwy sydd yma, cymryd nodiadau a gwneud argymhellion.',
  'panels.sitting.not-started.case':
    'Nid yw’r panel wedi dechrau. Gellir cymryd nodiadau ar ôl iddo ddechrau.',
  'panels.sitting.not-under-way': 'Nid yw’r panel ar waith, felly ni ellir ychwanegu dim at yr achos hwn.',
  'panels.sitting.go-to-day': 'Mynd i ddiwrnod y panel',
  'panels.sitting.held.note':
    'Mae’r panel hwn wedi’i gynnal. Mae’r hyn a nodwyd ac a argymhellwyd yn aros fel y mae.',
  'panels.sitting.end': 'Cau’r panel',
  'panels.sitting.end.how':
    'Ar ôl clywed pob achos. Wedi hynny mae’r nodiadau a’r argymhellion yn aros fel y maent.',
  'panels.sitting.end.not-started': 'Dechreuwch y panel yn gyntaf',
  'panels.sitting.end.unheard':
    '{count, plural, zero {Mae # achos} one {Mae # achos} two {Mae # achos} few {Mae # achos} many {Mae # achos} other {Mae # achos}} heb eu clywed eto. Agorwch bob un a phwyswch “Achos wedi’i glywed”, neu symudwch ef i ddyddiad arall.',

  'panels.sitting.outstanding': 'Heb eu cwblhau o baneli cynharach',
  'panels.sitting.outstanding.caption':
    '{count, plural, zero {# argymhelliad} one {# argymhelliad} two {# argymhelliad} few {# argymhelliad} many {# argymhelliad} other {# argymhelliad}} paneli cynharach heb eu cwblhau eto',
  'panels.sitting.outstanding.none': 'Nid oes dim heb ei gwblhau o baneli cynharach.',

  'panels.sitting.timetable': 'Amserlen',
  'panels.sitting.timetable.slot': 'Slot',
  'panels.sitting.timetable.time': 'Amser',
  'panels.sitting.timetable.case': 'Achos',
  'panels.sitting.timetable.presenters': 'Cyflwynir gan',
  'panels.sitting.timetable.state': 'Cyflwr',
  'panels.sitting.timetable.from-to': '{from} i {to}',
  'panels.sitting.timetable.heard': 'Wedi’i glywed',
  'panels.sitting.timetable.now': 'Nawr',
  'panels.sitting.timetable.waiting': 'I’w glywed',
  'panels.sitting.timetable.none': 'Nid oes slot gan unrhyw achos',
  'panels.sitting.timetable.none.how': 'Bydd achosion i’w gweld yma ar ôl i dîm neilltuo slot.',

  'panels.sitting.attendance': 'Pwy sydd yma',
  'panels.sitting.attendance.yes': 'Yma',
  'panels.sitting.attendance.no': 'Ddim yma',
  'panels.sitting.attendance.stand-in': 'Dirprwy',
  'panels.sitting.attendance.save': 'Cadw pwy sydd yma',
  'panels.sitting.stand-in.name': 'Enw’r dirprwy',
  'panels.sitting.stand-in.for': 'Enw dirprwy {name}',
  'panels.sitting.stand-in.needed': 'Rhowch enw dirprwy {name}',
  'panels.sitting.part.chair': 'Cadeirydd',
  'panels.sitting.part.member': 'Aelodau',
  'panels.sitting.part.presenter': 'Cyflwynwyr',
  'panels.sitting.part.co-ordinator': 'Cydlynydd',

  'panels.sitting.quoracy.here.quorate':
    'Mae cworwm: mae {counted} o blith y cadeirydd a’r aelodau yma, mae angen {needed}',
  'panels.sitting.quoracy.here.not-quorate':
    'Nid oes cworwm: mae {counted} o blith y cadeirydd a’r aelodau yma, mae angen {needed}',
  'panels.sitting.quoracy.named.quorate':
    'Bydd cworwm os daw pawb: mae {counted} wedi’u henwi, mae angen {needed}',
  'panels.sitting.quoracy.named.not-quorate':
    'Ni fydd cworwm: mae {counted} wedi’u henwi, mae angen {needed}',
  'panels.sitting.quoracy.missing.here': 'Nid oes neb yma o: {kinds}',
  'panels.sitting.quoracy.missing.named': 'Nid oes neb wedi’i enwi ar gyfer: {kinds}',

  'panels.sitting.rules': 'Sut rydym yn gweithio yma',
  'panels.sitting.rule.1': 'Rydym yma er mwyn y plentyn. Mae popeth a ddywedwn at y diben hwnnw.',
  'panels.sitting.rule.2':
    'Dim bai. Nid oes bai ar neb am fethu symud ymlaen: edrychwn ar yr hyn sydd o amgylch y plentyn.',
  'panels.sitting.rule.3':
    'Mae pawb yn siarad o’r hyn y mae eu hasiantaeth yn ei wybod, ac yn dweud beth nad ydynt yn ei wybod.',
  'panels.sitting.rule.4': 'Heriwn syniadau a chynlluniau, yn blaen ac yn garedig, nid pobl.',
  'panels.sitting.rule.5':
    'Nid yw’r hyn a ddywedir yma’n mynd ymhellach na’r rhai sydd ei angen i helpu’r plentyn.',
  'panels.sitting.rule.6': 'Argymell y mae’r panel. Nid yw’n cymryd yr achos drosodd.',

  'panels.sitting.only-conference':
    'Argymell y mae’r panel. Dim ond cynhadledd amddiffyn plant all ddod â chynllun amddiffyn plant i ben neu ei newid.',
  'panels.sitting.clock': 'Slot {number}, {from} i {to}',
  'panels.sitting.clock.left': '{minutes} mun ar ôl',
  'panels.sitting.clock.over': '{minutes} mun dros amser',
  'panels.sitting.clock.before': 'yn dechrau am {from}',
  'panels.sitting.heard-tag': 'Wedi’i glywed',
  'panels.sitting.no-plan': 'Dim cynllun ar ddiwrnod y panel',
  'panels.sitting.plan': '{plan} ers {since}: {length}',
  'panels.sitting.plan-of': 'Cynllun',
  'panels.sitting.why': 'Pam mae’r achos yma',
  'panels.sitting.dilemma': 'Yr hyn y mae’r tîm yn methu symud ymlaen ag ef',
  'panels.sitting.presenters': 'Cyflwynir gan',
  'panels.sitting.papers': 'Papurau',
  'panels.sitting.no-papers': 'Ni chafodd papurau eu hychwanegu.',
  'panels.sitting.notes': 'Nodiadau',
  'panels.sitting.notes.save': 'Cadw',
  'panels.sitting.notes.saved': 'Cadwyd am {time} gan {name}',
  'panels.sitting.notes.one-at-a-time': 'Pwyswch Cadw o dan nodyn cyn mynd ymlaen i’r un nesaf.',
  'panels.sitting.notes.none': 'Ni nodwyd dim.',
  'panels.sitting.notes.earlier': 'Nodiadau ar gwestiynau a newidiwyd ers hynny',
  'panels.sitting.voice': 'Llais y plentyn',
  'panels.sitting.voice.hint':
    'Beth ddywedodd y plentyn, sut y casglwyd hynny, a beth fyddai’n ei ddweud am y cynllun hwn?',

  'panels.sitting.note-changed.title': 'Cadwodd rhywun arall y nodyn hwn tra oeddech yn teipio',
  'panels.sitting.note-changed.by':
    'Cadwodd {name} ef am {time}. Nid oes dim wedi’i golli: mae’r ddau fersiwn yn y blwch isod. Cadwch yr hyn sydd ei angen.',
  'panels.sitting.note-changed.theirs': 'Fel y mae nawr',
  'panels.sitting.note-changed.yours': 'Fel y gwnaethoch ei deipio',
  'panels.sitting.note-changed.joined': 'Y ddau gyda’i gilydd',
  'panels.sitting.note-changed.too-long':
    'Gyda’i gilydd maent yn hirach nag 20,000 o nodau. Cwtogwch nhw cyn cadw.',
  'panels.sitting.note-changed.save': 'Cadw’r nodyn hwn',
  'panels.sitting.note-changed.ended': 'Ni chadwyd eich nodyn: nid yw’r panel ar waith',
  'panels.sitting.note-changed.ended.how':
    'Dyma’r hyn a deipioch. Copïwch yr hyn sydd ei angen arnoch o hyd.',
  'panels.sitting.back-to-case': 'Yn ôl i’r achos',

  'panels.sitting.themes': 'Themâu',
  'panels.sitting.themes.hint':
    'Beth sydd gan yr achos hwn yn gyffredin ag eraill? Dewiswch bob un sy’n gymwys.',
  'panels.sitting.themes.save': 'Cadw’r themâu',
  'panels.sitting.themes.none': 'Ni nodwyd themâu.',
  'panels.sitting.theme.drift': 'Llusgo: dim amserlenni na chanlyniadau clir',
  'panels.sitting.theme.core-groups': 'Grwpiau craidd ddim yn effeithiol',
  'panels.sitting.theme.voice-of-the-child': 'Llais y plentyn ar goll',
  'panels.sitting.theme.fathers': 'Tadau a gofalwyr gwrywaidd heb eu cynnwys',
  'panels.sitting.theme.information-sharing': 'Gwybodaeth heb ei rhannu rhwng asiantaethau',
  'panels.sitting.theme.thresholds': 'Gwahanol farn am drothwyon',
  'panels.sitting.theme.change-of-worker': 'Newid gweithiwr',
  'panels.sitting.theme.neglect': 'Esgeulustod',
  'panels.sitting.theme.domestic-abuse': 'Cam-drin domestig',
  'panels.sitting.theme.parental-mental-health': 'Iechyd meddwl rhiant',
  'panels.sitting.theme.parental-substance-use': 'Defnydd rhiant o alcohol neu gyffuriau',
  'panels.sitting.theme.exploitation': 'Camfanteisio y tu allan i’r teulu',
  'panels.sitting.theme.school': 'Presenoldeb ysgol neu waharddiad',
  'panels.sitting.theme.housing': 'Tai ac arian',

  'panels.sitting.recommendations': 'Argymhellion',
  'panels.sitting.recommendations.none': 'Dim argymhellion eto.',
  'panels.sitting.recommendations.none.held': 'Ni wnaed argymhellion.',
  'panels.sitting.recommended-to': '{name}, {agency}',
  'panels.sitting.recommended-why': 'Pam: {why}',
  'panels.sitting.withdrawn': 'Tynnwyd yn ôl: {because}',
  'panels.sitting.recommend': 'Ychwanegu argymhelliad',
  'panels.sitting.recommend.what': 'Beth rydym yn ei argymell?',
  'panels.sitting.recommend.what.needed': 'Rhowch yr hyn y mae’r panel yn ei argymell',
  'panels.sitting.recommend.what.too-long': 'Cwtogwch yr hyn a argymhellir i 4,000 o nodau neu lai',
  'panels.sitting.recommend.to': 'I bwy?',
  'panels.sitting.recommend.to.choose': 'Dewiswch berson',
  'panels.sitting.recommend.to.at-panel': 'Yn y panel hwn',
  'panels.sitting.recommend.to.around': 'O amgylch y plentyn',
  'panels.sitting.recommend.to.needed': 'Dewiswch i bwy y mae hwn, neu rhowch eu cyfeiriad e-bost gwaith',
  'panels.sitting.recommend.person': '{name}, {job}, {agency}',
  'panels.sitting.recommend.email': 'Neu rywun arall: eu cyfeiriad e-bost gwaith',
  'panels.sitting.recommend.email.unknown':
    'Nid oes neb a allai ymateb â’r cyfeiriad hwn. Gwiriwch ef, neu dewiswch rywun o’r rhestr.',
  'panels.sitting.recommend.due': 'Erbyn pryd?',
  'panels.sitting.recommend.due.needed': 'Rhowch y dyddiad y mae angen ei wneud erbyn',
  'panels.sitting.recommend.due.not-a-day': 'Nid yw hwn yn ddyddiad. Rhowch ddyddiad fel 27 3 2027',
  'panels.sitting.recommend.due.past':
    'Mae’r dyddiad wedi mynd heibio. Rhowch heddiw neu ddyddiad diweddarach',
  'panels.sitting.recommend.why': 'Pam?',
  'panels.sitting.recommend.why.needed': 'Rhowch pam mae’r panel yn ei argymell',
  'panels.sitting.recommend.why.too-long': 'Cwtogwch y rheswm i 4,000 o nodau neu lai',
  'panels.sitting.recommend.gives':
    'Gall y person wedyn weld plant yr achos hwn tan 90 diwrnod ar ôl y dyddiad, a chaiff lythyr.',
  'panels.sitting.recommend.button': 'Argymell hyn',
  'panels.sitting.change': 'Newid',
  'panels.sitting.change.hidden': 'yr argymhelliad: {what}',
  'panels.sitting.change.title': 'Newid argymhelliad',
  'panels.sitting.change.button': 'Cadw’r newid',
  'panels.sitting.withdraw': 'Tynnu’r argymhelliad hwn yn ôl',
  'panels.sitting.withdraw.how':
    'Bydd modd ei ddarllen o hyd, gyda’r rheswm. Ni fydd y person yn gweld y plant o’i herwydd mwyach, a chaiff lythyr.',
  'panels.sitting.withdraw.because': 'Pam y caiff ei dynnu’n ôl?',
  'panels.sitting.withdraw.because.needed': 'Rhowch pam y caiff ei dynnu’n ôl',
  'panels.sitting.withdraw.because.too-long': 'Cwtogwch y rheswm i 2,000 o nodau neu lai',
  'panels.sitting.withdraw.button': 'Tynnu’n ôl',
  'panels.sitting.action.replaced': 'Newidiwyd yn y panel',

  'panels.sitting.heard': 'Achos wedi’i glywed',
  'panels.sitting.heard.title': 'Cau’r achos hwn',
  'panels.sitting.heard.how':
    'Cedwir y cynllun fel y mae heddiw, a’i gymharu â’r cynllun ar ôl 3 a 6 mis. Gellir newid nodiadau ac argymhellion o hyd nes y daw’r panel i ben.',
  'panels.sitting.heard.done': 'Mae’r panel wedi clywed yr achos hwn.',
  'panels.sitting.previous': 'Blaenorol: {names}',
  'panels.sitting.next': 'Nesaf: {names}',
  'panels.sitting.cases-of-day': 'Achosion y dydd',
  'panels.sitting.print': 'Argraffu’r achos hwn',
  'panels.sitting.print.how':
    'Defnyddiwch orchymyn argraffu eich porwr. Mae’r dudalen hon yn ffitio ar bapur.',
  'panels.sitting.print.title': 'Nodiadau’r panel: {names}',

  'panels.sitting.letter.made.subject': 'Mae panel yn argymell rhywbeth i chi',
  'panels.sitting.letter.made.body':
    'Annwyl {name}\n\nMae panel cymorth a herio wedi gwneud argymhelliad i chi, i’w gyflawni erbyn {due}. Darllenwch ef ac ymatebwch:\n{link}\n\nTeamaround',
  'panels.sitting.letter.changed.subject': 'Newidiwyd argymhelliad i chi',
  'panels.sitting.letter.changed.body':
    'Annwyl {name}\n\nMae’r panel wedi newid argymhelliad i chi. Mae i’w gyflawni erbyn {due}. Darllenwch ef ac ymatebwch:\n{link}\n\nTeamaround',
  'panels.sitting.letter.withdrawn.subject': 'Tynnwyd argymhelliad i chi yn ôl',
  'panels.sitting.letter.withdrawn.body':
    'Annwyl {name}\n\nMae’r panel wedi tynnu yn ôl argymhelliad i chi a oedd i’w gyflawni erbyn {due}. Nid oes angen i chi wneud dim mwy yn ei gylch.\n\nTeamaround',
} satisfies Record<keyof typeof en, string>;
