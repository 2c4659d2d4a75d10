import type { en } from './words.en.ts';

// "Cam gweithredu": cam, dau gam, tri cham, chwe cham.
export const cy = {
  'actions.about': 'Yr hyn oedd i’w wneud',
  'actions.about.of': '{owner}, i’w wneud erbyn {due}',
  'actions.about.done': 'Gwnaed ar {date}',
  'actions.about.files': 'Ffeiliau',
  'actions.about.file': '{date}: {name}',
  'actions.title': 'Cam gweithredu',
  'actions.back': 'Fy ngwaith',
  'actions.due': 'I’w wneud erbyn',
  'actions.dueOn': 'I’w wneud erbyn {date}.',
  'actions.doneLate': 'Gwnaed {length} yn hwyr.',
  'actions.ended': 'Nid oes angen ei wneud mwyach, ers {date}. {because}',
  'actions.owner': 'Pwy sy’n ei wneud',
  'actions.setBy': 'Gofynnwyd gan',
  'actions.why': 'Pam',
  'actions.where': 'Ble mae’n perthyn',
  'actions.where.open': 'Agor yr hyn y daeth ohono',
  'actions.child.open': 'Agor y plentyn y mae amdano',
  'actions.done': 'Nodi ei fod wedi’i wneud',
  'actions.done.said': 'Wedi’i wneud.',
  'actions.undo': 'Heb ei wneud wedi’r cyfan',
  'actions.changed':
    'Newidiwyd y cam hwn tra oedd ar agor gennych. Darllenwch ef eto cyn nodi ei fod wedi’i wneud.',
  'actions.evidence': 'Beth sy’n dangos ei fod wedi’i wneud',
  'actions.evidence.none': 'Nid oes dim wedi’i ychwanegu eto',
  'actions.evidence.none.how': 'Mae brawddeg yn ddigon: beth a wnaed, pryd, a beth newidiodd i’r plentyn.',
  'actions.evidence.body': 'Ychwanegu beth a wnaed',
  'actions.evidence.body.hint': 'Beth a wnaed, pryd, a beth newidiodd i’r plentyn.',
  'actions.evidence.needed': 'Ysgrifennwch beth a wnaed',
  'actions.evidence.tooLong': 'Ysgrifennwch beth a wnaed mewn 8,000 nod neu lai',
  'actions.evidence.file': 'Ffeil, os oes un',
  'actions.evidence.file.hint': 'PDF, Word, Excel, llun neu destun, hyd at 20 MB.',
  'actions.evidence.file.notYours': 'Gyda ffeil na allwch ei hagor.',
  'actions.evidence.add': 'Ychwanegu',
  'actions.reminder.late':
    '{count, plural, zero {# cam yn hwyr} one {# cam yn hwyr} two {# gam yn hwyr} few {# cham yn hwyr} many {# cham yn hwyr} other {# cam yn hwyr}}',
  'actions.reminder.soon':
    '{count, plural, zero {# cam i’w wneud o fewn deuddydd} one {# cam i’w wneud o fewn deuddydd} two {# gam i’w gwneud o fewn deuddydd} few {# cham i’w gwneud o fewn deuddydd} many {# cham i’w gwneud o fewn deuddydd} other {# cam i’w gwneud o fewn deuddydd}}',
  'actions.reminder.subject': 'Teamaround, yn aros amdanoch: {counts}',
  'actions.reminder.lead':
    'Yn aros amdanoch yn Teamaround: {counts}. Nid yw’r llythyr hwn yn dweud am beth y maent.',
  'actions.reminder.line': '{due}: {address}',
  'actions.reminder.end': 'Agorwch un i nodi ei fod wedi’i wneud neu i ddweud beth a wnaed.',
} satisfies Record<keyof typeof en, string>;
