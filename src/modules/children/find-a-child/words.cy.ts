import type { en } from './words.en.ts';

export const cy: Record<keyof typeof en, string> = {
  'navigation.find': 'Dod o hyd i blentyn',
  'children.find.title': 'Dod o hyd i blentyn',
  'children.find.label': 'Enw, dyddiad geni, cyfeiriad neu rif',
  'children.find.hint':
    'Er enghraifft: Siân Prys 3/5/2016, neu rif GIG. Does dim rhaid i’r sillafu fod yn gywir.',
  'children.find.button': 'Chwilio',
  'children.find.needed': 'Rhowch enw, dyddiad geni, cyfeiriad neu rif',
  'children.find.tooLong': 'Rhowch 200 nod neu lai',
  'children.find.nothingToFind': 'Rhowch o leiaf un enw cyfan, dyddiad geni, cyfeiriad neu rif',
  'children.find.lead':
    'Ysgrifennwch yr hyn rydych chi’n ei wybod, mewn unrhyw drefn. Gallwch ddod o hyd i blentyn drwy:',
  'children.find.example.name': 'unrhyw enw sydd neu a oedd ganddo, ffurf fer arno, neu sut mae’n swnio',
  'children.find.example.date': 'dyddiad geni, blwyddyn, neu’r dyddiad y disgwylir babi',
  'children.find.example.old': 'cod post, neu rif tŷ a stryd, gan gynnwys cyfeiriad blaenorol',
  'children.find.example.number': 'rhif GIG, rhif disgybl (UPN) neu rif lleol',
  'children.find.found':
    '{count, plural, zero {Dim plant wedi’u canfod} one {Cafwyd hyd i # plentyn} two {Cafwyd hyd i # blentyn} few {Cafwyd hyd i # phlentyn} many {Cafwyd hyd i # phlentyn} other {Cafwyd hyd i # plentyn}}',
  'children.find.many': 'Mae llawer o blant yn cyfateb: dyma’r rhai agosaf',
  'children.find.many.how': 'Ychwanegwch ddyddiad geni, enw arall neu god post i gael llai.',
  'children.find.none': 'Nid oes unrhyw blentyn y gallwch ei weld yn cyfateb',
  'children.find.none.how':
    'Rhowch gynnig ar lai: un enw gyda blwyddyn geni, neu god post. Os nad oes neb i’w weld yma, nid yw hynny’n golygu nad oes neb yn adnabod y plentyn.',
  'children.find.notHere': 'Os nad yw’r plentyn rydych chi’n chwilio amdano yma',
  'children.find.frontDoor':
    'Cysylltwch â drws blaen gofal cymdeithasol plant. Os ydych chi’n credu bod plentyn mewn perygl nawr, ffoniwch 999 yn gyntaf.',
  'children.find.someone': 'Plentyn heb enw eto',
  'children.find.ring':
    'Mae’r plentyn yn hysbys yma, ond nid ydych chi’n gweithio gydag ef. Cysylltwch â’r drws blaen, neu ffoniwch {agency}.',
  'children.find.why': 'Pam y daethpwyd o hyd i’r plentyn: {why}.',
  'children.find.name.same': 'yr enw {name}',
  'children.find.name.other': 'mae {name} yn enw arall sydd neu a oedd ganddo',
  'children.find.name.form': 'mae “{typed}” yn ffurf ar {name}',
  'children.find.name.near': 'mae “{typed}” wedi’i sillafu fel {name}',
  'children.find.name.sound': 'mae “{typed}” yn swnio fel {name}',
  'children.find.name.begins': 'mae {name} yn dechrau gyda “{typed}”',
  'children.find.born': 'ganwyd ar {date}',
  'children.find.expected': 'disgwylir ar {date}',
  'children.find.wrote': '{born}, ysgrifennoch chi {typed}',
  'children.find.place.now': 'y cyfeiriad',
  'children.find.place.before': 'cyfeiriad blaenorol',
  'children.find.number': 'y rhif',
  'children.find.pointed.name': 'yr enw “{typed}”',
  'children.find.pointed.alike': 'enw tebyg i “{typed}”',
  'children.find.pointed.birth.same': 'y dyddiad geni',
  'children.find.pointed.birth.swapped': 'y dyddiad geni gyda’r dydd a’r mis wedi’u cyfnewid',
  'children.find.pointed.birth.near': 'y rhan fwyaf o’r dyddiad geni',
  'children.find.pointed.birth.expected': 'disgwylir o fewn 30 diwrnod i’r dyddiad hwnnw',
  'children.find.pointed.birth.year': 'y flwyddyn geni',
  'children.find.pointed.birth.month': 'mis y geni',
};
