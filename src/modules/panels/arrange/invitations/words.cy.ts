import type { en } from './words.en.ts';

// The day of the week stands after a colon, so that nothing before it asks for a mutation.
export const cy = {
  'panels.arrange.place-not-known': 'lle i’w gadarnhau',

  'panels.arrange.letter.date.planned.subject': 'Gwahoddiad: {panel}, {date}',
  'panels.arrange.letter.date.planned.body':
    'Annwyl {name},\n\nDyma ddyddiad nesaf {panel}: {weekday}, {date}, {start} tan {end}, {place}.\n\nMae angen papurau’r tîm erbyn {papers}. Cewch wybod pan fydd modd ichi eu darllen.\n\nMae’r ffeil galendr gyda’r llythyr hwn yn rhoi’r dyddiad yn eich calendr.\n\n{link}\n\n{organiser}',
  'panels.arrange.letter.date.changed.subject': 'Amser neu le newydd: {panel}, {date}',
  'panels.arrange.letter.date.changed.body':
    'Annwyl {name},\n\nMae amser neu le {panel} wedi newid: {weekday}, {date}, {start} tan {end}, {place}.\n\nMae’r ffeil galendr gyda’r llythyr hwn yn newid y cofnod yn eich calendr.\n\n{link}\n\n{organiser}',
  'panels.arrange.letter.date.moved.subject': 'Dyddiad newydd: {panel}, {date}',
  'panels.arrange.letter.date.moved.body':
    'Annwyl {name},\n\nMae dyddiad {panel} wedi newid. Y dyddiad newydd yw: {weekday}, {date}, {start} tan {end}, {place}.\n\nMae angen papurau’r tîm erbyn {papers}.\n\nMae’r ffeil galendr gyda’r llythyr hwn yn symud y cofnod yn eich calendr.\n\n{link}\n\n{organiser}',
  'panels.arrange.letter.date.cancelled.subject': 'Wedi’i ganslo: {panel}, {date}',
  'panels.arrange.letter.date.cancelled.body':
    'Annwyl {name},\n\nNi fydd {panel} yn cyfarfod fel y trefnwyd: {weekday}, {date}. Mae’r achosion wedi symud i ddyddiad diweddarach.\n\nMae’r ffeil galendr gyda’r llythyr hwn yn tynnu’r cofnod o’ch calendr.\n\n{link}\n\n{organiser}',
  'panels.arrange.letter.date.left.subject': 'Nid ydych ar {panel} mwyach, {date}',
  'panels.arrange.letter.date.left.body':
    'Annwyl {name},\n\nNid ydych yn aelod o {panel} mwyach ar gyfer y dyddiad hwn: {weekday}, {date}. Diolch am eich amser.\n\nMae’r ffeil galendr gyda’r llythyr hwn yn tynnu’r cofnod o’ch calendr.\n\n{organiser}',

  'panels.arrange.letter.slot.summary': '{panel}: chi sy’n cyflwyno',
  'panels.arrange.letter.slot.booked.subject': 'Rydych yn cyflwyno: {panel}, {date}',
  'panels.arrange.letter.slot.booked.body':
    'Annwyl {name},\n\nMae achos yr ydych chi’n ei gyflwyno wedi cael slot. {panel}: {weekday}, {date}, {start} tan {end}, {place}.\n\nMae angen y papurau erbyn {papers}: y cynllun neu’r asesiad diweddaraf, a’r gronoleg. Ychwanegwch nhw yma:\n{link}\n\nMae’r ffeil galendr gyda’r llythyr hwn yn rhoi’r slot yn eich calendr.\n\n{organiser}',
  'panels.arrange.letter.slot.waiting.subject': 'Dim slot eto: {panel}, {date}',
  'panels.arrange.letter.slot.waiting.body':
    'Annwyl {name},\n\nMae achos yr ydych chi’n ei gyflwyno ar restr aros {panel} ar gyfer y dyddiad hwn: {weekday}, {date}. Cewch wybod cyn gynted ag y bydd slot iddo.\n\n{link}\n\n{organiser}',
  'panels.arrange.letter.slot.moved.subject': 'Slot newydd: {panel}, {date}',
  'panels.arrange.letter.slot.moved.body':
    'Annwyl {name},\n\nMae gan achos yr ydych chi’n ei gyflwyno slot newydd. {panel}: {weekday}, {date}, {start} tan {end}, {place}.\n\nMae angen y papurau erbyn {papers}.\n\nMae’r ffeil galendr gyda’r llythyr hwn yn symud y cofnod yn eich calendr.\n\n{link}\n\n{organiser}',
  'panels.arrange.letter.slot.date-moved.subject': 'Newid: {panel}, {date}, {start}',
  'panels.arrange.letter.slot.date-moved.body':
    'Annwyl {name},\n\nMae’r dyddiad yr ydych yn cyflwyno arno wedi newid. {panel}, eich slot nawr: {weekday}, {date}, {start} tan {end}, {place}.\n\nMae angen y papurau erbyn {papers}.\n\nMae’r ffeil galendr gyda’r llythyr hwn yn newid y cofnod yn eich calendr.\n\n{link}\n\n{organiser}',
  'panels.arrange.letter.slot.withdrawn.subject': 'Wedi’i dynnu’n ôl: eich slot, {panel}, {date}',
  'panels.arrange.letter.slot.withdrawn.body':
    'Annwyl {name},\n\nMae achos yr oeddech i’w gyflwyno wedi’i dynnu’n ôl. {panel}: {weekday}, {date}. Nid oes angen ichi ddod ar ei gyfer.\n\nMae’r ffeil galendr gyda’r llythyr hwn yn tynnu’r cofnod o’ch calendr.\n\n{link}\n\n{organiser}',
} satisfies Record<keyof typeof en, string>;
