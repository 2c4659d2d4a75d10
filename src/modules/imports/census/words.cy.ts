import type { en } from './words.en.ts';

export const cy = {
  'imports.rule.local-id-missing': 'Nid oes dynodydd lleol gan y plentyn, felly ni ellir ei baru â neb.',
  'imports.rule.local-id-repeated':
    'Mae’r plentyn yn y ffeil eto gyda manylion gwahanol. Defnyddir y plentyn a roddwyd gyntaf ar linell {firstLine}.',
  'imports.rule.local-id-repeated-same':
    'Mae’r plentyn yn y ffeil eto gyda’r un manylion ag ar linell {firstLine}. Fe’i cymerir unwaith.',
  'imports.rule.date-unreadable':
    'Nid yw “{value}” yn {element} yn ddyddiad y mae’r cyfrifiad yn ei ganiatáu. Rhowch ef fel blwyddyn-mis-diwrnod, er enghraifft 2026-03-31.',
  'imports.rule.value-too-long': 'Mae {element} yn hirach na {limit} nod.',
  'imports.rule.value-unreadable': 'Ni ellir darllen “{value}” yn {element}. Fe’i gadewir yn wag.',
  'imports.rule.value-repeated': 'Rhoddir {element} ddwywaith am un peth. Defnyddir “{value}”.',
  'imports.rule.stray-text': 'Mae testun lle dylai elfennau yn unig fod: “{text}”. Fe’i hepgorir.',
  'imports.rule.no-birth-date': 'Ni roddir dyddiad geni na dyddiad geni disgwyliedig.',
  'imports.rule.both-birth-dates':
    'Rhoddir dyddiad geni ({birthDate}) a dyddiad geni disgwyliedig ({expectedBirthDate}). Un yn unig ddylai fod.',
  'imports.rule.birth-date-after-reference-date':
    'Mae’r dyddiad geni {birthDate} ar ôl y diwrnod y mae’r ffurflen yn ei ddisgrifio, {referenceDate}.',
  'imports.rule.death-before-birth': 'Mae’r dyddiad marw {deathDate} cyn y dyddiad geni {birthDate}.',
  'imports.rule.upn-form': 'Nid oes ffurf rhif unigryw disgybl ar “{upn}”.',
  'imports.rule.upn-check-letter':
    'Dylai’r rhif unigryw disgybl {upn} ddechrau gyda {expected}. Mae digid neu’r llythyren yn anghywir.',
  'imports.rule.sex-code-unknown': 'Nid yw “{value}” yn god rhyw yn y cyfrifiad. Fe’i gadewir yn wag.',
  'imports.rule.ethnicity-code-unknown': 'Nid yw “{value}” yn god ethnigrwydd yn y cyfrifiad.',
  'imports.rule.disability-code-unknown': 'Nid yw “{value}” yn god anabledd yn y cyfrifiad.',
  'imports.rule.referral-source-code-unknown':
    'Nid yw “{value}” yn god ffynhonnell atgyfeiriad yn y cyfrifiad.',
  'imports.rule.primary-need-code-unknown': 'Nid yw “{value}” yn god prif angen yn y cyfrifiad.',
  'imports.rule.closure-reason-code-unknown': 'Nid yw “{value}” yn god rheswm dros gau yn y cyfrifiad.',
  'imports.rule.abuse-category-code-unknown': 'Nid yw “{value}” yn god categori cam-drin yn y cyfrifiad.',
  'imports.rule.no-episode': 'Nid oes gan y plentyn unrhyw gyfnod o angen.',
  'imports.rule.referral-date-missing': 'Mae cyfnod o angen heb ddyddiad atgyfeirio.',
  'imports.rule.closure-before-referral':
    'Mae’r cyfnod o angen yn cau ar {closureDate}, cyn ei atgyfeiriad ar {referralDate}.',
  'imports.rule.date-after-reference-date':
    'Mae’r dyddiad {date} ar ôl y diwrnod y mae’r ffurflen yn ei ddisgrifio, {referenceDate}.',
  'imports.rule.conference-not-on-working-day':
    'Mae’r gynhadledd gychwynnol ar {date} ar benwythnos neu ŵyl banc.',
  'imports.rule.cp-plan-without-start': 'Mae cynllun amddiffyn plant heb ddyddiad dechrau.',
  'imports.rule.cin-plan-without-start': 'Mae cynllun plentyn mewn angen heb ddyddiad dechrau.',
  'imports.rule.cp-plan-start-not-on-conference':
    'Mae’r cynllun amddiffyn plant yn dechrau ar {startDate}, ond ni chynhaliwyd cynhadledd gychwynnol y diwrnod hwnnw.',
  'imports.rule.cp-plan-end-before-start':
    'Mae’r cynllun amddiffyn plant yn dod i ben ar {endDate}, cyn iddo ddechrau ar {startDate}.',
  'imports.rule.cin-plan-end-before-start':
    'Mae’r cynllun plentyn mewn angen yn dod i ben ar {endDate}, cyn iddo ddechrau ar {startDate}.',
  'imports.rule.cp-review-before-start':
    'Mae’r adolygiad ar {reviewDate} cyn dechrau ei gynllun amddiffyn plant ar {startDate}.',
  'imports.rule.cp-review-after-end':
    'Mae’r adolygiad ar {reviewDate} ar ôl diwedd ei gynllun amddiffyn plant ar {endDate}.',
  'imports.rule.cp-plans-both-open':
    'Mae dau gynllun amddiffyn plant ar agor ar yr un pryd, o {firstStart} ac o {secondStart}.',
  'imports.rule.cin-plans-both-open':
    'Mae dau gynllun plentyn mewn angen ar agor ar yr un pryd, o {firstStart} ac o {secondStart}.',
  'imports.rule.cp-plans-overlap':
    'Mae’r cynlluniau amddiffyn plant o {firstStart} ac o {secondStart} yn gorgyffwrdd.',
  'imports.rule.cin-plans-overlap':
    'Mae’r cynlluniau plentyn mewn angen o {firstStart} ac o {secondStart} yn gorgyffwrdd.',
  'imports.rule.cin-plan-during-cp-plan':
    'Mae’r cynllun plentyn mewn angen o {cinStart} yn rhedeg yr un pryd â’r cynllun amddiffyn plant o {cpStart}.',
  'imports.rule.cp-plan-open-in-closed-episode':
    'Nid oes diwedd i’r cynllun amddiffyn plant o {startDate}, ond caeodd ei gyfnod o angen ar {closureDate}.',
  'imports.rule.cin-plan-open-in-closed-episode':
    'Nid oes diwedd i’r cynllun plentyn mewn angen o {startDate}, ond caeodd ei gyfnod o angen ar {closureDate}.',
  'imports.rule.no-plans':
    'Nid oes cynlluniau yn y ffeil hon, felly ni ellir canfod bod yr un cynllun yn sefyll yn ei unfan.',
  'imports.rule.unknown-element':
    'Nid yw {element} yn elfen rydym yn ei hadnabod (gyntaf ar linell {line}). Ni ddarllenir yr hyn sydd ynddi.',
  'imports.rule.pre-proceedings-block':
    'Darllenir {element} fel bloc cyn-achosion (gyntaf ar linell {line}). Ei dyddiadau yn unig a gedwir.',
  'imports.rule.reference-date-not-31-march':
    'Mae’r ffurflen yn disgrifio {referenceDate}. Mae cyfrifiad plant mewn angen yn disgrifio 31 Mawrth.',
  'imports.rule.year-not-of-reference-date':
    'Mae’r pennyn yn rhoi’r flwyddyn {year}, ond mae’r ffurflen yn disgrifio {referenceDate}.',
  'imports.rule.encoding-not-as-declared':
    'Mae’r ffeil yn dweud mai {declared} yw ei hamgodiad, ond {found} ydyw. Fe’i darllenwyd fel {found}.',

  'imports.file.infected':
    'Mae feirws yn y ffeil. Rhowch wybod i’ch tîm TG, a mynnwch gopi glân o’ch system gofal cymdeithasol.',
  'imports.file.empty': 'Mae’r ffeil yn wag.',
  'imports.file.not-xml':
    'Nid ffeil XML yw hon. Dewiswch y ffeil cyfrifiad a wnaed gan eich system gofal cymdeithasol.',
  'imports.file.not-well-formed':
    'Nid yw’r ffeil yn XML dilys o linell {line}, nod {column}. Gwnewch hi eto yn eich system gofal cymdeithasol.',
  'imports.file.cut-off':
    'Mae’r ffeil wedi’i thorri: mae’n gorffen ar linell {line} ar ganol pethau. Gwnewch neu copïwch hi eto.',
  'imports.file.wrong-encoding':
    'Mae’r ffeil yn dweud mai {declared} yw ei hamgodiad, ond mae rhywbeth arall ynddi ger llinell {line}. Gwnewch hi eto fel UTF-8.',
  'imports.file.unknown-encoding':
    'Mae’r ffeil yn yr amgodiad {declared}, na ellir ei ddarllen yn ddiogel. Gwnewch hi eto fel UTF-8.',
  'imports.file.not-a-census':
    'Nid cyfrifiad plant mewn angen yw’r ffeil XML hon: mae’n dechrau gyda {element}, nid Message.',
  'imports.file.no-header':
    'Nid oes pennyn yn y ffeil cyn ei phlant, felly ni ellir gwybod ffurflen pwy yw hi.',
  'imports.file.no-collection': 'Nid yw’r pennyn yn dweud pa gasgliad yw hwn.',
  'imports.file.other-collection': 'Ffurflen o’r casgliad {collection} yw hon, nid CIN (plant mewn angen).',
  'imports.file.no-authority': 'Nid yw’r pennyn yn dweud o ba awdurdod lleol y daw’r ffurflen.',
  'imports.file.other-authority':
    'Daw’r ffurflen o’r awdurdod lleol â’r cod {found}, ond cod y bartneriaeth hon yw {expected}.',
  'imports.file.no-reference-date': 'Nid yw’r pennyn yn rhoi dyddiad cyfeirio y gellir ei ddarllen.',
  'imports.file.no-children': 'Nid oes plant yn y ffeil.',
  'imports.file.document-type':
    'Mae datganiad math o ddogfen (DOCTYPE) yn y ffeil. Nid oes un mewn cyfrifiad, ac nid yw’n ddiogel i’w ddarllen.',
  'imports.file.entities':
    'Mae’r ffeil yn defnyddio endidau o’i gwneuthuriad ei hun. Nid oes rhai mewn cyfrifiad, ac nid yw’n ddiogel i’w darllen.',
  'imports.file.too-large': 'Mae’r ffeil yn fwy na {megabytes} MB.',
  'imports.file.too-much-in-one-place':
    'Ger llinell {line} mae un elfen yn dal llawer mwy nag y gall cofnod plentyn ei ddal. Mae’r ffeil wedi’i difrodi.',
} satisfies Record<keyof typeof en, string>;
