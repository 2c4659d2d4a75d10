export const cy = {
  'specialRoutes.route.exploitation': 'Camfanteisio neu niwed y tu allan i’r teulu',
  'specialRoutes.route.exploitation.what':
    'Mae rhywun yn defnyddio plentyn ar gyfer rhyw, trosedd, llafur neu arian, neu’n ei niweidio oddi cartref.',
  'specialRoutes.route.exploitation.who': 'Unrhyw un sydd â chyfrif.',
  'specialRoutes.route.exploitation.law':
    'Deddf Plant 1989, adrannau 17 a 47, a Working Together to Safeguard Children; yng Nghymru, Gweithdrefnau Diogelu Cymru.',
  'specialRoutes.route.nrm': 'Y Mecanwaith Atgyfeirio Cenedlaethol',
  'specialRoutes.route.nrm.what':
    'Plentyn a allai fod yn ddioddefwr caethwasiaeth fodern neu fasnachu pobl. Caiff plentyn ei atgyfeirio bob amser, ac nid oes rhaid iddo gytuno.',
  'specialRoutes.route.nrm.who':
    'Dim ond sefydliadau ymateb cyntaf: yma yr heddlu a gofal cymdeithasol plant. Os ydych yn gweithio yn rhywle arall, dywedwch wrth un ohonynt heddiw a byddant yn atgyfeirio.',
  'specialRoutes.route.nrm.law':
    'Deddf Caethwasiaeth Fodern 2015, adrannau 49 a 52, a’i chanllawiau statudol. Dywedir wrth yr awdurdod lleol yn gyntaf.',
  'specialRoutes.route.private-fostering': 'Hysbysiad maethu preifat',
  'specialRoutes.route.private-fostering.what':
    'Plentyn dan 16, neu 18 os yw’n anabl, sy’n byw am 28 diwrnod neu fwy gyda rhywun nad yw’n rhiant nac yn berthynas agos.',
  'specialRoutes.route.private-fostering.who':
    'Unrhyw un sydd â chyfrif. Rhaid i rieni a gofalwyr ddweud wrth yr awdurdod lleol eu hunain hefyd.',
  'specialRoutes.route.private-fostering.law':
    'Deddf Plant 1989, adran 67 ac atodlen 8; Rheoliadau Trefniadau Preifat ar gyfer Maethu 2005 (yng Nghymru, Rheoliadau Trefniadau Preifat ar gyfer Maethu Plant (Cymru) 2006).',
  'specialRoutes.route.fgm': 'Adroddiad gorfodol am anffurfio organau cenhedlu benywod (FGM)',
  'specialRoutes.route.fgm.what':
    'Dywedodd merch dan 18 wrthych iddi gael ei thorri, neu gwelsoch arwyddion o hynny yn eich gwaith.',
  'specialRoutes.route.fgm.who':
    'Gweithwyr proffesiynol rheoleiddiedig ym maes iechyd, addysg a gofal cymdeithasol. Os ydych yn gweithio yn rhywle arall, atgyfeiriwch i’r drws blaen.',
  'specialRoutes.route.fgm.law': 'Deddf Anffurfio Organau Cenhedlu Benywod 2003, adran 5B.',
  'specialRoutes.route.pre-birth': 'Atgyfeiriad cyn geni',
  'specialRoutes.route.pre-birth.what': 'Plentyn a ddisgwylir, ac y mae rhywun yn poeni amdano eisoes.',
  'specialRoutes.route.pre-birth.who': 'Unrhyw un sydd â chyfrif.',
  'specialRoutes.route.pre-birth.law':
    'Working Together to Safeguard Children, sy’n cynnwys plant heb eu geni; yng Nghymru, Gweithdrefnau Diogelu Cymru.',
  'specialRoutes.route.learning-disability': 'Ymgynghoriad anabledd dysgu',
  'specialRoutes.route.learning-disability.what':
    'Cyngor ar sut i ddeall a gweithio gyda phlentyn neu riant sydd ag anabledd dysgu.',
  'specialRoutes.route.learning-disability.who': 'Unrhyw un sydd â chyfrif.',
  'specialRoutes.route.learning-disability.law':
    'Deddf Plant 1989, adran 27: mae asiantaethau’n helpu ei gilydd. Nid oes cyfraith yn dweud erbyn pryd.',
  'specialRoutes.route.young-carer': 'Gofalwr ifanc',
  'specialRoutes.route.young-carer.what':
    'Plentyn sy’n gofalu am rywun, ac sydd â hawl i asesiad o’i anghenion ei hun.',
  'specialRoutes.route.young-carer.who': 'Unrhyw un sydd â chyfrif.',
  'specialRoutes.route.young-carer.law':
    'Deddf Plant 1989, adran 17ZA; yng Nghymru, Deddf Gwasanaethau Cymdeithasol a Llesiant (Cymru) 2014, adran 24. Nid oes cyfraith yn dweud erbyn pryd.',
  'specialRoutes.route.prevent': 'Atgyfeiriad Prevent',
  'specialRoutes.route.prevent.what':
    'Plentyn a allai gael ei ddenu i derfysgaeth. Mae’n gofyn am gymorth i’r plentyn.',
  'specialRoutes.route.prevent.who':
    'Unrhyw un sydd â chyfrif. Siaradwch â’ch arweinydd diogelu yn gyntaf, os nad yw hynny’n colli amser.',
  'specialRoutes.route.prevent.law':
    'Deddf Gwrthderfysgaeth a Diogelwch 2015, adrannau 26 a 36. Nid oes cyfraith yn dweud erbyn pryd.',
  'specialRoutes.receiver.social-care': 'Drws blaen gofal cymdeithasol plant',
  'specialRoutes.receiver.police': 'Yr heddlu',
  'specialRoutes.receiver.health': 'Y tîm anabledd dysgu ym maes iechyd',
  'specialRoutes.outcome.taken-on': 'Derbyniwyd',
  'specialRoutes.outcome.taken-on.hint': 'Mae rhywun yn gweithio gyda’r plentyn o’i herwydd.',
  'specialRoutes.outcome.advice': 'Rhoddwyd cyngor',
  'specialRoutes.outcome.advice.hint': 'Mae’r cyngor isod, ar gyfer pwy bynnag a’i hanfonodd.',
  'specialRoutes.outcome.passed-on': 'Trosglwyddwyd i wasanaeth arall',
  'specialRoutes.outcome.passed-on.hint': 'Dywedwch i bwy, a’i fod ganddynt.',
  'specialRoutes.outcome.no-further-action': 'Dim camau pellach',
  'specialRoutes.outcome.no-further-action.hint':
    'Dywedwch pam, a beth all pwy bynnag a’i hanfonodd ei wneud.',
  'specialRoutes.outcome.grounds-yes': 'Seiliau rhesymol: oes',
  'specialRoutes.outcome.grounds-yes.hint':
    'Mae’r awdurdod cymwys yn credu y gall y plentyn fod yn ddioddefwr.',
  'specialRoutes.outcome.grounds-no': 'Seiliau rhesymol: nac oes',
  'specialRoutes.outcome.grounds-no.hint': 'Nid yw angen y plentyn am amddiffyniad yn dod i ben gyda hynny.',
  'specialRoutes.outcome.arrangement': 'Maethu preifat ydyw',
  'specialRoutes.outcome.arrangement.hint': 'Mae trefniant gydag ymweliadau yn dechrau.',
  'specialRoutes.outcome.not-private-fostering': 'Nid maethu preifat ydyw',
  'specialRoutes.outcome.not-private-fostering.hint': 'Er enghraifft perthynas agos, neu lai na 28 diwrnod.',
  'specialRoutes.outcome.protected': 'Mae’r ferch ac eraill wedi’u hamddiffyn',
  'specialRoutes.outcome.protected.hint': 'Megis drwy orchymyn, neu drwy ymholiad sy’n parhau.',
  'specialRoutes.outcome.channel': 'Yn mynd i Channel',
  'specialRoutes.outcome.channel.hint': 'Y panel sy’n helpu pobl a allai gael eu denu i derfysgaeth.',
};
