import type { en } from './words.en.ts';

export const cy = {
  'children.other.add': 'Ychwanegu plentyn, neu blentyn heb ei eni eto, â llaw',
  'children.new.title': 'Ychwanegu plentyn',
  'children.new.lead':
    'Dywedwch yr hyn a wyddoch. Wedyn dangosir i chi blant a all fod yr un plentyn, fel nad oes plentyn yma ddwywaith. Gall plentyn heb ei eni fod heb enw.',
  'children.new.nhs': 'Rhif GIG, os ydych yn ei wybod',
  'children.new.upn': 'Rhif unigryw disgybl, os ydych yn ei wybod',
  'children.new.search': 'Gweld a yw’r plentyn yma',
  'children.new.how': 'Pam ydych chi’n ychwanegu’r plentyn, a sut ydych chi’n gwybod amdano?',
  'children.new.save': 'Ychwanegu’r plentyn',
  'children.new.save.notThese': 'Dim un o’r rhain: ychwanegu’r plentyn',
  'children.new.who': '{name}, {birth}',
  'children.new.again': 'Newid yr hyn a deipiais',
  'children.possible.title':
    '{count, plural, zero {Dim plant a all fod yr un plentyn} one {Gall # plentyn fod yr un plentyn} two {Gall # blentyn fod yr un plentyn} few {Gall # phlentyn fod yr un plentyn} many {Gall # phlentyn fod yr un plentyn} other {Gall # plentyn fod yr un plentyn}}',
  'children.possible.none': 'Nid yw’n ymddangos bod neb yma yr un plentyn.',
  'children.possible.meanwhile':
    'Tra oeddech yn ysgrifennu, ychwanegodd rhywun blentyn a all fod yr un un. Nid oes dim o’ch gwaith chi wedi’i gadw eto.',
  'children.possible.new': 'newydd ei ychwanegu',
  'children.possible.years':
    '{count, plural, zero {# oed} one {# oed} two {# oed} few {# oed} many {# oed} other {# oed}}',
  'children.possible.ring':
    'Nid ydych yn gweithio gyda’r plentyn hwn. Ffoniwch {agency} cyn ychwanegu un arall.',
  'children.possible.because': 'Yr un: {why}.',
  'children.possible.because.nhs': 'rhif GIG',
  'children.possible.because.upn': 'rhif unigryw disgybl',
  'children.possible.because.number': 'rhif GIG neu rif unigryw disgybl',
  'children.possible.because.alike-family': 'cyfenw (bron)',
  'children.possible.because.alike-given': 'enw cyntaf (bron)',
  'children.possible.because.near-birth': 'dyddiad geni (bron)',
  'children.possible.because.family': 'cyfenw',
  'children.possible.because.given': 'enw cyntaf',
  'children.possible.because.birth': 'dyddiad geni',
  'children.possible.because.swapped': 'dyddiad geni gyda’r dydd a’r mis wedi’u cyfnewid',
  'children.possible.because.expected': 'genedigaeth o fewn 30 diwrnod i’r dyddiad hwnnw',

  'children.birth.record': 'Cofnodi’r enedigaeth',
  'children.birth.lead':
    'Yr un plentyn yw’r plentyn yma o hyd, gyda phopeth a ysgrifennwyd cyn y geni. Os ganwyd mwy nag un plentyn, ychwanegwch bob un o’r lleill.',
  'children.birth.save': 'Cadw’r enedigaeth',

  'children.history.said': 'Yr hyn a ddywedodd pobl',
  'children.history.by': '{date}, {name}, {agency}',
  'children.history.because': 'Pam: {because}',
  'children.history.said.said':
    '{is}{hasFrom, select, yes {, ers {from}} other {}}{hasUntil, select, yes {, tan {until}} other {}}',
  'children.history.said.changed': '{was} oedd hwn, ac ers {from} {is} ydyw',
  'children.history.said.corrected':
    'ysgrifennwyd {was}, ond {is} ydyw{hasFrom, select, yes {, ers {from}} other {}}{hasUntil, select, yes {, tan {until}} other {}}',
  'children.history.said.ended': 'daeth {is} i ben ar {until}',
  'children.history.said.withdrawn': 'ni ddylai {is} fod wedi bod yno',
  'children.history.act.said': 'Rhoddwyd',
  'children.history.act.changed': 'Newidiwyd i',
  'children.history.act.corrected': 'Cywirwyd i',
  'children.history.act.ended': 'Daeth i ben',
  'children.history.act.withdrawn': 'Tynnwyd',
} satisfies Record<keyof typeof en, string>;
