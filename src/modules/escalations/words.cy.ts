import { cy as acting } from './forms/words.cy.ts';
import { cy as keeping } from './keep-the-register/words.cy.ts';
import { cy as raising } from './raise-a-disagreement/words.cy.ts';

export const cy = {
  ...acting,
  ...keeping,
  ...raising,
  'navigation.escalations': 'Anghytundebau',
  'escalations.between': '{raised} yn anghytuno â {answers}',
  'escalations.raisedOn': 'Codwyd ar {date}',
  'escalations.state': 'Sut mae’n sefyll',
  'escalations.state.open': 'Ar agor',
  'escalations.state.resolved': 'Wedi’i ddatrys: mae’r ddwy ochr wedi llofnodi',
  'escalations.state.decided': 'Daeth y cadeirydd annibynnol ag ef i ben',
  'escalations.state.withdrawn': 'Wedi’i dynnu’n ôl',
  'escalations.stageNow': 'Cam',
  'escalations.stage': 'Cam {number}: {name}',
  'escalations.stage.worker': 'gweithiwr â gweithiwr',
  'escalations.stage.manager': 'rheolwyr',
  'escalations.stage.senior-lead': 'uwch-arweinwyr diogelu',
  'escalations.stage.independent-chair': 'cyfarfod o dan gadeirydd annibynnol',
  'escalations.stage.ended.time-up': 'Daeth yr amser i ben ar {date}, a dechreuodd y cam nesaf.',
  'escalations.stage.ended.moved-on': 'Aeth {name} ag ef i’r cam nesaf ar {date}, oherwydd:',
  'escalations.stage.ended.ended': 'Daeth i ben yn y cam hwn ar {date}.',
  'escalations.due': 'Amser ar gyfer y cam hwn',
  'escalations.toCome': 'Y camau ar ôl hwn',
  'escalations.whyThisDate': 'Pam y dyddiad hwn?',
  'escalations.why.fast':
    'Mae plentyn mewn perygl: mae’r camau i gyd gyda’i gilydd yn cymryd {hours} awr, o {moment} ymlaen.',
  'escalations.why.fast.shared':
    'Mae’r camau oedd ar ôl bryd hynny yn rhannu’r oriau hyn yn gyfartal: mae gan hwn hyd {moment}.',
  'escalations.side.chair': 'Cadeirydd annibynnol',
  'escalations.level.worker': 'Gweithwyr y ddwy asiantaeth',
  'escalations.level.manager': 'Eu rheolwyr',
  'escalations.level.senior-lead': 'Uwch-arweinwyr diogelu’r ddwy asiantaeth',
  'escalations.level.independent-chair':
    'Rhywun annibynnol, nad yw o’r naill asiantaeth na’r llall, sy’n cadeirio',

  'escalations.turn.yours': 'Eich tro chi yw hi.',
  'escalations.turn.waiting': 'Yn aros am {names}.',
  'escalations.turn.one': '{name} ({side})',
  'escalations.turn.nobody': '{side}, lle nad oes neb wedi’i enwi eto',
  'escalations.turn.why': 'Mae {agency} yn anghytuno â phenderfyniad gan {other}.',
  'escalations.turn.passed': 'Rhaid i rywun arall ddweud rhywbeth yn gyntaf.',
  'escalations.turn.answer': 'Ateb anghytundeb gan asiantaeth arall',
  'escalations.turn.view': 'Ysgrifennu barn eich asiantaeth am anghytundeb',
  'escalations.turn.reply': 'Ymateb mewn anghytundeb',
  'escalations.turn.sign': 'Llofnodi sut mae anghytundeb yn dod i ben, neu ddweud pam lai',
  'escalations.turn.know': 'Tynnwyd anghytundeb yn ôl: dweud eich bod yn gwybod',
  'escalations.turn.chair': 'Cadeirio’r cyfarfod am anghytundeb ac ysgrifennu sut mae’n dod i ben',

  'escalations.list.lead':
    'Pan fydd gweithwyr proffesiynol yn anghytuno am benderfyniad, maent yn dweud hynny, ac mae’n mynd o gam i gam nes i’r ddwy ochr lofnodi sut mae’n dod i ben.',
  'escalations.list.open': 'Ar agor',
  'escalations.list.over': 'Wedi dod i ben',
  'escalations.list.none': 'Dim anghytundeb ar agor',
  'escalations.list.none.how':
    'Os ydych yn anghytuno â phenderfyniad asiantaeth arall, codwch hynny yma. Nid oes rhaid i chi gytuno ymysg eich gilydd yn gyntaf.',
  'escalations.list.back': 'Anghytundebau am {name}',
  'escalations.list.emergency':
    'Agorwyd y plentyn hwn gennych mewn argyfwng, felly gallwch ddarllen ond nid codi anghytundeb. Gofynnwch i weithiwr y plentyn eich ychwanegu at y tîm yn gyntaf.',
  'escalations.beside.none': 'Anghytuno â phenderfyniad',
  'escalations.beside.all': 'Pob anghytundeb',
  'escalations.disagree': 'Rwy’n anghytuno â hyn',
  'escalations.disagree.plan': 'Rwy’n anghytuno â’r cynllun hwn: {plan}',

  'escalations.whatItIs': 'Am beth y mae',
  'escalations.decision': 'Pa benderfyniad',
  'escalations.why': 'Pam rydych yn anghytuno',
  'escalations.whySaid': 'Pam mae {agency} yn anghytuno',
  'escalations.wants': 'Beth ddylai ddigwydd yn lle hynny',
  'escalations.childsView': 'Barn y plentyn',
  'escalations.childsView.none': 'Ddim yn hysbys eto',
  'escalations.ofReferral': 'Am atgyfeiriad gan eich asiantaeth',
  'escalations.about': 'Ble mae’r penderfyniad',
  'escalations.about.plan': 'Un o gynlluniau’r plentyn',
  'escalations.about.recommendation': 'Argymhelliad gan banel',
  'escalations.about.referral': 'Atgyfeiriad',
  'escalations.raisedBy': 'Codwyd gan',
  'escalations.acknowledged': 'Cydnabod ei dderbyn',
  'escalations.speaker': '{side}: {name}, {job}',
  'escalations.speaker.was': '{side}, o’r blaen: {name}, {job}',
  'escalations.says': 'Barn {side}',
  'escalations.says.nobody': 'Nid oes neb wedi ysgrifennu yn y cam hwn eto.',
  'escalations.ended.resolved': 'Datryswyd ar {date}: mae’r ddwy ochr wedi llofnodi',
  'escalations.ended.decided': 'Daeth {name}, a fu’n cadeirio, ag ef i ben ar {date}',
  'escalations.ended.withdrawn': 'Tynnwyd yn ôl. Dywedodd {name} o’r ochr arall ar {date} eu bod yn gwybod',

  'escalations.over': 'Mae’r anghytundeb wedi dod i ben',
  'escalations.over.lead':
    'Er mwyn hwn yn unig yr oeddech yn gweld y plentyn, ac nid ydych yn ei weld bellach. Cedwir yr hyn a ysgrifennwyd gennych.',
  'escalations.yes': 'Ydy',
  'escalations.no': 'Nac ydy',

  'escalations.event.source': 'Anghytundebau',
  'escalations.event.raised': 'Anghytunodd {raised} â phenderfyniad gan {answers}',
  'escalations.event.moved-on': 'Aeth anghytundeb {raised} â {answers} i gam {stage}',
  'escalations.event.resolved': 'Datrysodd {raised} a {answers} eu hanghytundeb',
  'escalations.event.decided': 'Daeth cadeirydd annibynnol ag anghytundeb {raised} â {answers} i ben',
  'escalations.event.withdrawn': 'Tynnodd {raised} ei anghytundeb â {answers} yn ôl',

  'escalations.record.title': 'Anghytundebau rhwng asiantaethau',
  'escalations.record.participant': '{name}, {agency}: {side}, cam {stage}',
  'escalations.record.namedBy': 'Enwyd gan {name}',

  'escalations.letter.body':
    'Annwyl {name},\n\n{news}\n\nAgorwch ef yma: {link}\n\nNid yw’r llythyr hwn yn dweud am bwy y mae. Mewngofnodwch i’w ddarllen.\n',
  'escalations.letter.raised.subject': 'Mae asiantaeth arall yn anghytuno â phenderfyniad gennych',
  'escalations.letter.raised':
    'Mae cydweithiwr o asiantaeth arall yn anghytuno â phenderfyniad eich asiantaeth ac yn gofyn i chi ateb. Dywedwch heddiw, os gwelwch yn dda, ei fod wedi’ch cyrraedd.',
  'escalations.letter.named.subject': 'Rydych wedi’ch enwi i siarad mewn anghytundeb',
  'escalations.letter.named': 'Rydych wedi’ch enwi i siarad mewn anghytundeb rhwng asiantaethau.',
  'escalations.letter.stage.subject': 'Mae anghytundeb yn ei gam nesaf',
  'escalations.letter.stage':
    'Mae anghytundeb rhwng asiantaethau wedi mynd i’w gam nesaf. Mae’n dangos pwy sy’n siarad nawr ac erbyn pryd.',
  'escalations.letter.at-risk.subject': 'Anghytundeb lle mae plentyn mewn perygl nawr',
  'escalations.letter.at-risk':
    'Mewn anghytundeb rhwng asiantaethau, mae rhywun yn dweud bod y plentyn mewn perygl nawr. Rhaid iddo ddod i ben o fewn oriau: edrychwch arno ar unwaith, os gwelwch yn dda.',
  'escalations.letter.written.subject': 'Eich tro chi yw hi mewn anghytundeb',
  'escalations.letter.written':
    'Mae’r ochr arall mewn anghytundeb rhwng asiantaethau wedi ysgrifennu. Eich tro chi yw hi.',
  'escalations.letter.proposed.subject': 'Mae rhywun yn cynnig sut y daw anghytundeb i ben',
  'escalations.letter.proposed':
    'Mae geiriau a fyddai’n dod ag anghytundeb rhwng asiantaethau i ben. Daw i ben pan fydd y ddwy ochr wedi’u llofnodi.',
  'escalations.letter.refused.subject': 'Ni lofnodwyd geiriau i ddod ag anghytundeb i ben',
  'escalations.letter.refused':
    'Ni lofnodwyd y geiriau a fyddai wedi dod ag anghytundeb rhwng asiantaethau i ben. Mae’n dangos pam. Mae’n parhau.',
  'escalations.letter.withdrawal.subject': 'Tynnwyd anghytundeb yn ôl',
  'escalations.letter.withdrawal':
    'Mae’r asiantaeth a gododd anghytundeb yn ei dynnu’n ôl. Daw i ben pan fydd yr ochr arall yn dweud ei bod yn gwybod.',
  'escalations.letter.ended.subject': 'Mae anghytundeb wedi dod i ben',
  'escalations.letter.ended':
    'Mae anghytundeb rhwng asiantaethau y buoch yn cymryd rhan ynddo wedi dod i ben. Os er mwyn hwn yn unig yr oeddech yn gweld y plentyn, nid ydych yn ei weld bellach.',
  'escalations.letter.no-chair.subject': 'Mae angen cadeirydd annibynnol ar anghytundeb',
  'escalations.letter.no-chair':
    'Mae anghytundeb rhwng asiantaethau wedi cyrraedd cam y cyfarfod o dan gadeirydd annibynnol, ac nid oes neb yn ei gadeirio eto. Enwch rywun, os gwelwch yn dda.',
};
