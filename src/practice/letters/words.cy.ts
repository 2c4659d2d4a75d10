import type { en } from './words.en.ts';

export const cy = {
  'letters.outbox': 'Blwch anfon',
  'letters.outbox.lead':
    "Nid yw'r arddangosiad hwn yn anfon e-bost. Dyma'r hyn a fyddai wedi'i anfon. Nid oes yr un llythyr yn enwi plentyn.",
  'letters.none': 'Dim llythyrau eto',
  'letters.none.how': 'Bydd gwahoddiadau a nodiadau atgoffa yn ymddangos yma ar ôl trefnu panel.',
  'letters.caption':
    '{count, plural, zero {# llythyr} one {# llythyr} two {# lythyr} few {# llythyr} many {# llythyr} other {# llythyr}}, y diweddaraf yn gyntaf',
  'letters.subject': 'Pwnc',
  'letters.to': 'At',
  'letters.made': 'Ysgrifennwyd',
  'letters.back': "Yn ôl i'r blwch anfon",
  'letters.toPerson': 'At {name}, {email}',
  'letters.calendar': 'Agor y ffeil calendr',
} satisfies Record<keyof typeof en, string>;
