import { cy as did } from './say/words.cy.ts';
import type { en } from './words.en.ts';

export const cy = {
  ...did,
  'navigation.looks': 'Pwy sydd wedi edrych',
  'looks.title': 'Pwy sydd wedi edrych ar beth',
  'looks.lead':
    'Cofnodir pob edrychiad ar blentyn. Dyma’r bobl yr ydych yn atebol am eu hedrychiadau, y rhai a agorodd y nifer mwyaf o blant yn gyntaf, o {since} hyd {until}.',
  'looks.search.label': 'Chwilio am berson yn ôl enw',
  'looks.search.button': 'Chwilio',
  'looks.search.needed': 'Teipiwch enw, neu ran o enw',
  'looks.search.tooLong': 'Gall enw gynnwys 100 llythyren ar y mwyaf',
  'looks.search.found':
    '{count, plural, zero {# person wedi’i ganfod.} one {# person wedi’i ganfod.} two {# berson wedi’u canfod.} few {# pherson wedi’u canfod.} many {# pherson wedi’u canfod.} other {# person wedi’u canfod.}}',
  'looks.search.clear': 'Dangos pawb',
  'looks.search.none': 'Nid oes neb â’r enw hwnnw yma',
  'looks.search.none.how': 'Gwiriwch y sillafu, neu teipiwch ran o’r enw yn unig.',
  'looks.people.caption': 'Pobl, yn ôl faint o blant a agorwyd ganddynt',
  'looks.people.more': 'Dim ond y 50 cyntaf sydd yma. Chwiliwch am eraill yn ôl enw.',
  'looks.notInReach': 'heb edrych yn y dyddiau hyn',
  'looks.column.who': 'Pwy',
  'looks.column.what': 'Beth a wnaeth',
  'looks.column.whom': 'Plentyn',
  'looks.column.when': 'Pryd',
  'looks.column.ask': 'Holi amdano',
  'looks.column.children': 'Plant a agorwyd',
  'looks.column.last': 'Edrychiad diwethaf',
  'looks.column.asked': 'I bwy y gofynnwyd',
  'looks.column.askedBy': 'Pwy sy’n gofyn',
  'looks.column.state': 'Sut y mae’n sefyll',
  'looks.column.day': 'Diwrnod',
  'looks.column.found': 'Beth a ganfuwyd',
  'looks.everybody': 'Pawb',
  'looks.person.label': 'Dangos un person yn unig',
  'looks.person.button': 'Dangos',
  'looks.ask': 'Gofyn pam',
  'looks.cut': 'Mae mwy yn y dyddiau hyn nag sy’n ffitio yma. Dangosir y diweddaraf.',
  'looks.reach': '{since} hyd {until}',
  'looks.reach.label': 'Dyddiau eraill',
  'looks.reach.earlier': 'Y dyddiau cynt',
  'looks.reach.later': 'Y dyddiau wedyn',

  'looks.ofChild.title': 'Pwy sydd wedi edrych',
  'looks.ofChild.lead': 'Pawb sydd wedi agor rhywbeth am y plentyn hwn, neu wedi ceisio gwneud.',
  'looks.ofChild.agencyOnly':
    'Pobl eich asiantaeth chi sydd wedi agor rhywbeth am y plentyn hwn, neu wedi ceisio gwneud.',
  'looks.ofChild.none': 'Nid edrychodd neb o {since} hyd {until}',
  'looks.ofChild.none.how':
    'Bydd pob edrychiad ar y plentyn hwn yma, fesul diwrnod. Ewch i’r dyddiau cynt i weld rhagor.',
  'looks.ofPerson.title': 'Beth y mae’r person hwn wedi edrych arno',
  'looks.ofPerson.children': 'Plant a agorwyd',
  'looks.ofPerson.refused': 'Ymdrechion a wrthodwyd',
  'looks.ofPerson.none': 'Dim byd o {since} hyd {until}',
  'looks.ofPerson.none.how':
    'Bydd yr hyn y mae’r person hwn yn ei agor yma, fesul diwrnod. Ewch i’r dyddiau cynt i weld rhagor.',

  'looks.question.title': 'Gofyn pam yr edrychodd rhywun',
  'looks.question.label': 'Eich cwestiwn',
  'looks.question.hint': 'Byddant yn darllen hwn fel yr ydych yn ei ysgrifennu. Peidiwch â rhoi enwau.',
  'looks.question.suggested': 'Pam wnaethoch chi agor hwn? At ba waith yr oedd ei angen?',
  'looks.question.needed': 'Teipiwch eich cwestiwn',
  'looks.question.tooLong': 'Gall eich cwestiwn gynnwys 2,000 o lythrennau ar y mwyaf',
  'looks.question.what':
    'Bydd ar eu tudalen Fy ngwaith, i’w ateb erbyn {date}. Dim ond chi, nhw a’r swyddog diogelu data all ei ddarllen.',
  'looks.question.button': 'Gofyn',
  'looks.questions.title': 'Cwestiynau am edrychiadau',
  'looks.questions.caption': 'Cwestiynau, y rhai sy’n aros amdanoch chi yn gyntaf',
  'looks.questions.none': 'Nid oes cwestiynau',
  'looks.questions.none.how': 'I ofyn pam yr edrychodd rhywun, dewiswch “Gofyn pam” wrth ymyl yr edrychiad.',
  'looks.state.to-settle': 'atebwyd: darllenwch ef a’i gloi',
  'looks.state.to-answer': 'yn aros am eich ateb',
  'looks.state.unanswered': 'heb ei ateb eto',
  'looks.state.answered': 'atebwyd, heb ei gloi eto',
  'looks.state.settled': 'wedi’i gloi',
  'looks.read.title': 'Cwestiwn am edrychiad',
  'looks.read.asked': 'Gofynnodd {name} ar {when}',
  'looks.read.answered': 'Atebodd {name} ar {when}',
  'looks.read.waits': 'Heb ei ateb eto gan {name}. Gofynnir am ateb erbyn {date}.',
  'looks.read.settled': 'Clowyd gan {name} ar {when}',
  'looks.answer.label': 'Eich ateb',
  'looks.answer.hint':
    'Dywedwch at ba waith yr oedd ei angen. Os agorwyd ef trwy gamgymeriad, dywedwch hynny. Atebwch erbyn {date}.',
  'looks.answer.needed': 'Teipiwch eich ateb',
  'looks.answer.tooLong': 'Gall eich ateb gynnwys 4,000 o lythrennau ar y mwyaf',
  'looks.answer.button': 'Anfon yr ateb',
  'looks.settle.label': 'Sut y daeth i ben?',
  'looks.settle.needed': 'Dewiswch sut y daeth i ben',
  'looks.settle.button': 'Cloi’r cwestiwn',
  'looks.settled': 'Clowyd y cwestiwn.',
  'looks.outcome.fine': 'Iawn: roedd edrych yn rhan o’r gwaith',
  'looks.outcome.concern': 'Pryder: nid oedd edrych yn rhan o’r gwaith',
  'looks.outcome.raised-further': 'Codwyd ymhellach',
  'looks.because.label': 'Pam',
  'looks.because.hint': 'Mae ei angen ar gyfer pryder, a phan fyddwch yn ei godi ymhellach.',
  'looks.because.needed': 'Dywedwch pam y mae’n bryder, neu gyda phwy y cafodd ei godi',
  'looks.because.tooLong': 'Gall hwn gynnwys 2,000 o lythrennau ar y mwyaf',

  'looks.unusual.title': 'Edrych anarferol',
  'looks.unusual.lead':
    'Gall y cyfan fod yn rhan o’r gwaith. Dylai rhywun sy’n adnabod y gwaith ddweud hynny.',
  'looks.unusual.open':
    '{count, plural, zero {I’w adolygu: # peth} one {I’w adolygu: # peth} two {I’w hadolygu: # beth} few {I’w hadolygu: # pheth} many {I’w hadolygu: # pheth} other {I’w hadolygu: # peth}}',
  'looks.unusual.settled': 'Adolygwyd',
  'looks.unusual.none': 'Dim i’w adolygu',
  'looks.unusual.none.how':
    'Bob bore edrychir trwy’r diwrnod cynt. Bydd yr hyn sy’n wahanol i’r hyn y mae eraill yn ei wneud yma.',
  'looks.unusual.rules': 'Beth sy’n cael ei restru',
  'looks.unusual.rule.many':
    '{children, plural, zero {# plentyn neu fwy mewn un diwrnod, a mwy na {times} gwaith yr hyn sy’n arferol yn yr asiantaeth} one {# plentyn neu fwy mewn un diwrnod, a mwy na {times} gwaith yr hyn sy’n arferol yn yr asiantaeth} two {# blentyn neu fwy mewn un diwrnod, a mwy na {times} gwaith yr hyn sy’n arferol yn yr asiantaeth} few {# phlentyn neu fwy mewn un diwrnod, a mwy na {times} gwaith yr hyn sy’n arferol yn yr asiantaeth} many {# phlentyn neu fwy mewn un diwrnod, a mwy na {times} gwaith yr hyn sy’n arferol yn yr asiantaeth} other {# plentyn neu fwy mewn un diwrnod, a mwy na {times} gwaith yr hyn sy’n arferol yn yr asiantaeth}}',
  'looks.unusual.rule.name': 'Plentyn â chyfenw’r person sy’n edrych',
  'looks.unusual.rule.hours': 'Edrych cyn {from}, ar ôl {until}, neu ar benwythnos',
  'looks.unusual.rule.restricted':
    'Edrych, neu geisio edrych, ar blentyn y mae mynediad ato wedi’i gyfyngu, gan unrhyw un ond ei weithiwr a’u rheolwr',
  'looks.unusual.rule.refused':
    '{refused, plural, zero {# ymdrech neu fwy a wrthodwyd mewn un diwrnod} one {# ymdrech neu fwy a wrthodwyd mewn un diwrnod} two {# ymdrech neu fwy a wrthodwyd mewn un diwrnod} few {# ymdrech neu fwy a wrthodwyd mewn un diwrnod} many {# ymdrech neu fwy a wrthodwyd mewn un diwrnod} other {# ymdrech neu fwy a wrthodwyd mewn un diwrnod}}',
  'looks.unusual.confirm':
    'Nid oes cyfraith yn pennu’r ffigurau hyn. Cadarnhewch yn lleol beth sy’n iawn i’ch partneriaeth.',
  'looks.found.many-children':
    '{children, plural, zero {Agorwyd # plentyn; arferol yn yr asiantaeth: {usual}} one {Agorwyd # plentyn; arferol yn yr asiantaeth: {usual}} two {Agorwyd # blentyn; arferol yn yr asiantaeth: {usual}} few {Agorwyd # phlentyn; arferol yn yr asiantaeth: {usual}} many {Agorwyd # phlentyn; arferol yn yr asiantaeth: {usual}} other {Agorwyd # plentyn; arferol yn yr asiantaeth: {usual}}}',
  'looks.found.own-name': 'Mae gan {child} yr un cyfenw',
  'looks.found.out-of-hours':
    '{children, plural, zero {Agorwyd # plentyn y tu allan i oriau gwaith, rhwng {first} a {last}} one {Agorwyd # plentyn y tu allan i oriau gwaith, rhwng {first} a {last}} two {Agorwyd # blentyn y tu allan i oriau gwaith, rhwng {first} a {last}} few {Agorwyd # phlentyn y tu allan i oriau gwaith, rhwng {first} a {last}} many {Agorwyd # phlentyn y tu allan i oriau gwaith, rhwng {first} a {last}} other {Agorwyd # plentyn y tu allan i oriau gwaith, rhwng {first} a {last}}}',
  'looks.found.restricted':
    'Mae mynediad at {child} wedi’i gyfyngu: {count, plural, zero {# edrychiad} one {# edrychiad} two {# edrychiad} few {# edrychiad} many {# edrychiad} other {# edrychiad}}, {refused, plural, zero {# ymdrech a wrthodwyd} one {# ymdrech a wrthodwyd} two {# ymdrech a wrthodwyd} few {# ymdrech a wrthodwyd} many {# ymdrech a wrthodwyd} other {# ymdrech a wrthodwyd}}',
  'looks.found.refused':
    '{refused, plural, zero {Gwrthodwyd # ymdrech} one {Gwrthodwyd # ymdrech} two {Gwrthodwyd # ymdrech} few {Gwrthodwyd # ymdrech} many {Gwrthodwyd # ymdrech} other {Gwrthodwyd # ymdrech}}',
  'looks.review.title': 'Adolygu edrych anarferol',
  'looks.review.person': 'Popeth yr edrychodd {name} arno bryd hynny',
  'looks.review.child': 'Pawb a edrychodd ar y plentyn bryd hynny',
  'looks.review.label': 'Beth wnaethoch chi ei ganfod?',
  'looks.review.because.hint': 'Beth yr edrychwyd arno, a gyda phwy y siaradwyd.',
  'looks.review.because.needed': 'Dywedwch beth a ganfuwyd gennych',
  'looks.review.button': 'Cadw’r adolygiad',
  'looks.reviewed.part-of-the-work': 'Rhan o’r gwaith',
  'looks.reviewed.asked': 'Gofynnwyd i’r person pam',
  'looks.reviewed.concern': 'Pryder',
  'looks.reviewed.raised-further': 'Codwyd ymhellach',

  'looks.trail.title': 'A yw’r trywydd archwilio yn gyfan?',
  'looks.trail.whole': 'Wedi’i selio ac yn gyfan',
  'looks.trail.broken': 'Ddim yn gyfan',
  'looks.trail.checked':
    '{count, plural, zero {# rhes, gwiriwyd ar {when}} one {# rhes, gwiriwyd ar {when}} two {# res, gwiriwyd ar {when}} few {# rhes, gwiriwyd ar {when}} many {# rhes, gwiriwyd ar {when}} other {# rhes, gwiriwyd ar {when}}}',
  'looks.trail.head': 'Sêl y rhes olaf:',
  'looks.trail.lead':
    'Mae pob rhes wedi’i selio gyda’r un o’i blaen. Os caiff rhes ei newid, ei thynnu allan neu ei symud, nid yw’n cyd-fynd â’i sêl mwyach, a dangosir ei rhif yma.',
  'looks.trail.broken.how':
    'Dywedwch heddiw wrth bwy bynnag sy’n rhedeg y gwasanaeth, a chadwch y ffeiliau â’r llofnodion. Gallant redeg “audit verify” i weld rhagor.',
  'looks.trail.before': 'Gwiriadau blaenorol',
  'looks.trail.none': 'Heb ei wirio eto',
  'looks.trail.none.how': 'Gwirir y trywydd archwilio bob bore. Bydd yr hyn a ganfuwyd yma.',
  'looks.fault.changed': 'Newidiwyd rhes {number} ar ôl iddi gael ei selio.',
  'looks.fault.seal-changed': 'Newidiwyd sêl rhes {number}.',
  'looks.fault.missing': 'Mae rhes {number} ar goll.',
  'looks.fault.out-of-order': 'Symudwyd rhes {number} o le arall.',
  'looks.fault.cut-off': 'Torrwyd rhesi {from} i {to} oddi ar y diwedd. Roeddent yno am {at}.',
  'looks.fault.sealed-again':
    'Newidiwyd rhywbeth rhwng rhes {from} a rhes {to}, a’i selio eto. Nid felly yr oedd am {at}.',
  'looks.fault.unsealed': 'Nid oes sêl ar un rhes, er ei bod yn hŷn nag eraill sydd ag un.',
  'looks.fault.head-not-ours': 'Nid ni biau llofnod sy’n cael ei gadw y tu allan i’r gronfa ddata.',
  'looks.fault.no-heads': 'Nid yw’r llofnodion sy’n cael eu cadw y tu allan i’r gronfa ddata yno.',

  'looks.action.asked': 'Dywedwch pam: {about}, {when}',
  'looks.action.answered': 'Darllenwch ateb {name} am edrychiad, a chloi’r cwestiwn',
  'looks.action.unusual-looking': 'Adolygu edrych anarferol',
  'looks.action.trail-broken': 'Nid yw’r trywydd archwilio yn gyfan: canfod pam',
  'looks.letter.asked.subject': 'Gofynnir i chi am rywbeth a agorwyd gennych',
  'looks.letter.asked.body':
    'Mae {name} yn gofyn pam yr agorwyd rhywbeth gennych. Atebwch erbyn {date}: {link}',
  'looks.letter.answered.subject': 'Atebwyd eich cwestiwn am edrychiad',
  'looks.letter.answered.body':
    'Mae {name} wedi ateb eich cwestiwn. Darllenwch yr ateb a chloi’r cwestiwn erbyn {date}: {link}',
  'looks.letter.unusual-looking.subject': 'Edrych anarferol i’w adolygu',
  'looks.letter.unusual-looking.body':
    'Edrychodd rhywun mewn ffordd sy’n wahanol i eraill. Adolygwch hyn erbyn {date}: {link}',
  'looks.letter.trail-broken.subject': 'Nid yw’r trywydd archwilio yn gyfan',
  'looks.letter.trail-broken.body':
    'Canfu’r gwiriad dyddiol nad yw’r trywydd archwilio fel yr oedd pan gafodd ei selio. Edrychwch heddiw, {date}: {link}',
} as const satisfies Record<keyof typeof en, string>;
