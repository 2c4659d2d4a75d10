import type { en } from './found-words.en.ts';

/** What trying a provider found: also printed by the command line. */
export const cy = {
  'organisation.found.discovered': 'Daethpwyd o hyd i {issuer}.',
  'organisation.found.outOfReach':
    'Ni ellir holi {host} oddi yma: nid yw’r enw’n hysbys ar y rhyngrwyd, neu mae y tu mewn i rwydwaith. Gwiriwch y cyhoeddwr, neu holwch pwy bynnag sy’n rhedeg y gosodiad hwn.',
  'organisation.found.otherIssuer':
    'Mae {address} yn enwi cyhoeddwr gwahanol i {issuer}: rhowch y cyhoeddwr lythyren am lythyren fel y mae yno.',
  'organisation.found.away':
    'Ni atebodd {address} â disgrifiad y darparwr ({code}): gwiriwch y cyhoeddwr, a bod modd i’r peiriant hwn ei gyrraedd.',
  'organisation.found.unusable':
    'Ni ellir defnyddio {address} ({code}): rhaid i bob cyfeiriad gan y darparwr ddechrau â https:.',
  'organisation.found.noAddress': 'Nid yw’n cyhoeddi {name}: ni all neb fewngofnodi.',
  'organisation.found.openAddress': 'Nid yw ei {name} yn dechrau â https:.',
  'organisation.found.noSigning':
    'Nid yw’n llofnodi tocynnau ID mewn ffordd mai dim ond ef a allai: gofynnwch am RS256, PS256 neu ES256.',
  'organisation.found.noPkce': 'Nid yw’n dweud ei fod yn gwirio PKCE (S256); fe’i hanfonir yr un fath.',
  'organisation.found.noIss':
    'Nid yw ei atebion yn ei enwi (iss); mae ei gyfeiriad dychwelyd ei hun yn ei wahaniaethu oddi wrth ddarparwyr eraill.',
  'organisation.found.noKeys': 'Nid yw’n cyhoeddi allweddi.',
  'organisation.found.keys':
    'Mae’n cyhoeddi {count, plural, zero {dim allweddi} one {# allwedd} two {# allwedd} few {# allwedd} many {# allwedd} other {# allwedd}}.',
  'organisation.found.unreadableKeys': 'Ni ellir darllen allweddi yn {address}.',
  'organisation.found.tokenOutOfReach':
    'Mae ei token_endpoint y tu mewn i rwydwaith ac ni ellir ei holi oddi yma.',
  'organisation.found.secretNotTaken':
    'Nid yw’n derbyn ID y cleient gyda’r gyfrinach hon: gosodwch y ddau eto fel y maent gan y darparwr.',
  'organisation.found.secretTaken': 'Mae’n derbyn ID y cleient a’r gyfrinach.',
  'organisation.found.secretUnknown':
    'Ni ddywedodd a yw’n derbyn ID y cleient a’r gyfrinach: ceisiwch fewngofnodi.',
  'organisation.found.noSigningOut':
    'Nid yw’n cyhoeddi cyfeiriad ar gyfer allgofnodi: mae pobl yn aros wedi’u mewngofnodi yno pan fyddant yn gadael Teamaround.',
  'organisation.found.noNotices':
    'Nid yw’n dweud ei fod yn rhoi gwybod am allgofnodi yn rhywle arall (back-channel logout).',
  'organisation.found.secretUnreadable':
    'Ni ellir darllen cyfrinach y cleient mwyach, am fod cyfrinach y gosodiad hwn wedi newid: rhowch hi eto.',
} satisfies Record<keyof typeof en, string>;
