import type { en } from './words.en.ts';

export const cy = {
  'signIn.title': 'Mewngofnodi',
  'signIn.lead': 'Defnyddiwch y cyfeiriad e-bost gwaith a roddodd eich asiantaeth pan ymunodd.',
  'signIn.email': 'Cyfeiriad e-bost gwaith',
  'signIn.email.needed': 'Rhowch eich cyfeiriad e-bost gwaith',
  'signIn.password': 'Cyfrinair',
  'signIn.password.needed': 'Rhowch eich cyfrinair',
  'signIn.wrong':
    "Nid yw'r cyfeiriad e-bost a'r cyfrinair yn cyfateb, neu mae mewngofnodi wedi'i oedi ar ôl gormod o ymdrechion. Gwiriwch y ddau, neu arhoswch 30 munud a rhowch gynnig arall arni.",
  'signIn.button': 'Mewngofnodi',
  'signIn.forgotten': "Wedi anghofio'ch cyfrinair?",
  'signIn.passwordSet': "Mae'ch cyfrinair wedi'i osod. Mewngofnodwch ag ef nawr.",
  'signIn.second.title': 'Cadarnhau mai chi sydd yno',
  'signIn.second.lead': "Mae'ch cyfrinair yn gywir. Nawr dangoswch yr ail beth sydd gennych chi yn unig.",
  'signIn.second.button': 'Mewngofnodi',
  'signIn.second.lost':
    "Os ydych wedi colli'ch ffôn a'ch codau adfer, gofynnwch i'r sawl sy'n gofalu am Teamaround yn eich partneriaeth.",
  'signIn.again': "Yn ôl i'r dudalen mewngofnodi",
  'forgotten.title': "Wedi anghofio'ch cyfrinair?",
  'forgotten.lead': "Byddwn yn anfon dolen atoch. Mae'n gweithio unwaith, ac yn gosod cyfrinair newydd.",
  'forgotten.button': 'Anfon y ddolen',
  'forgotten.sent.title': 'Edrychwch ar eich e-bost',
  'forgotten.sent.lead':
    'Os oes gan y cyfeiriad hwn gyfrif, mae dolen ar ei ffordd ato. Agorwch hi ar y ddyfais yr ydych am fewngofnodi arni.',
  'forgotten.sent.nothing':
    "Dim byd ar ôl deng munud? Edrychwch yn eich post sothach, gwiriwch y cyfeiriad, neu gofynnwch i'ch gweinyddwr.",
  'setPassword.title': 'Gosod eich cyfrinair',
  'setPassword.lead': 'Ar gyfer {email}. Ni chaiff neb arall ei wybod.',
  'setPassword.button': 'Gosod y cyfrinair',
  'setPassword.over.title': "Nid yw'r ddolen hon yn gweithio mwyach",
  'setPassword.over.why': 'Mae pob dolen yn gweithio unwaith, a dim ond am ychydig. Gallwch gael un newydd.',
  'setPassword.over.new': 'Cael dolen newydd',
  'passwordLink.forgotten.subject': 'Gosod cyfrinair newydd ar gyfer Teamaround',
  'passwordLink.forgotten.text':
    "Helo {name},\n\nmae rhywun, chi yn ôl pob tebyg, wedi gofyn am osod cyfrinair newydd ar gyfer eich cyfrif Teamaround. Mae'r ddolen hon yn gwneud hynny, unwaith:\n\n{link}\n\nOs nad chi oedd hynny, nid oes angen i chi wneud dim: bydd eich cyfrinair yn aros fel y mae.\n",
  'signInNotice.password-changed.subject': "Mae eich cyfrinair Teamaround wedi'i newid",
  'signInNotice.password-changed.text':
    "Helo {name},\n\nnewidiwyd eich cyfrinair ar gyfer Teamaround ar {at}.\n\nOs chi oedd hynny, mae popeth yn iawn. Os nad chi, dywedwch ar unwaith wrth y sawl sy'n gofalu am Teamaround yn eich partneriaeth.\n",
  'signInNotice.factor-added.subject': 'Ychwanegwyd ffordd o gadarnhau mai chi sydd yno',
  'signInNotice.factor-added.text':
    "Helo {name},\n\nychwanegwyd ap neu allwedd mynediad at eich cyfrif Teamaround ar {at}.\n\nOs chi oedd hynny, mae popeth yn iawn. Os nad chi, dywedwch ar unwaith wrth y sawl sy'n gofalu am Teamaround yn eich partneriaeth.\n",
  'signInNotice.factor-removed.subject': 'Tynnwyd ffordd o gadarnhau mai chi sydd yno',
  'signInNotice.factor-removed.text':
    "Helo {name},\n\ntynnwyd ap neu allwedd mynediad oddi ar eich cyfrif Teamaround ar {at}.\n\nOs chi oedd hynny, mae popeth yn iawn. Os nad chi, dywedwch ar unwaith wrth y sawl sy'n gofalu am Teamaround yn eich partneriaeth.\n",
  'signInNotice.codes-renewed.subject': 'Mae gennych godau adfer newydd',
  'signInNotice.codes-renewed.text':
    "Helo {name},\n\ngwnaed codau adfer newydd ar gyfer eich cyfrif Teamaround ar {at}. Nid yw'r rhai blaenorol yn gweithio mwyach.\n\nOs chi oedd hynny, mae popeth yn iawn. Os nad chi, dywedwch ar unwaith wrth y sawl sy'n gofalu am Teamaround yn eich partneriaeth.\n",
  'signInNotice.factors-taken-away.subject': "Mae eich ail gam wedi'i ailosod",
  'signInNotice.factors-taken-away.text':
    "Helo {name},\n\nmae'r sawl sy'n gofalu am Teamaround yn eich partneriaeth wedi ailosod eich ail gam ar {at}. Byddwch yn ei drefnu eto y tro nesaf y byddwch yn mewngofnodi.\n\nOs chi oedd hynny, mae popeth yn iawn. Os nad chi, dywedwch ar unwaith wrth y sawl sy'n gofalu am Teamaround yn eich partneriaeth.\n",
  'password.new': 'Cyfrinair newydd',
  'password.rules':
    "Defnyddiwch 12 nod neu fwy. Mae tri neu bedwar gair na fyddai neb ond chi yn eu rhoi at ei gilydd yn dda, ac yn hawdd eu cofio. Gwnaiff unrhyw nodau'r tro, bylchau hefyd.",
  'password.needed': 'Rhowch gyfrinair newydd',
  'password.tooShort': 'Defnyddiwch 12 nod neu fwy yn eich cyfrinair',
  'password.tooLong': 'Defnyddiwch 1,000 o nodau ar y mwyaf yn eich cyfrinair',
  'password.common':
    "Dewiswch gyfrinair arall: mae hwn, neu'r hyn y mae wedi'i wneud ohono, ymhlith y cyntaf y byddai eraill yn ei ddyfalu",
  'password.own':
    "Dewiswch gyfrinair arall: mae hwn wedi'i wneud o'ch enw, eich cyfeiriad neu enw'r gwasanaeth hwn",
  'signIn.demonstration': 'Arddangosiad yw hwn: dewiswch berson dychmygol yn lle hynny',
  'demonstration.title': 'Dewiswch pwy i fod',
  'demonstration.lead':
    "Pobl ddychmygol yw pawb yma. Dewiswch berson i weld yr hyn y gall ei weld, a'r hyn na all. Gallwch newid person ar unrhyw adeg.",
  'demonstration.be': 'Mewngofnodi fel {name}',
  'demonstration.speaksWelsh': 'yn darllen yn Gymraeg',
  'role.practitioner': 'Ymarferwyr',
  'role.team-manager': 'Rheolwyr tîm',
  'role.panel-coordinator': 'Cydlynwyr panel',
  'role.panel-chair': 'Cadeiryddion panel',
  'role.panel-member': 'Aelodau panel',
  'role.cp-chair': 'Cadeiryddion amddiffyn plant',
  'role.quality-assurance': 'Sicrhau ansawdd',
  'role.data-analyst': 'Dadansoddwyr data',
  'role.front-door': 'Drws blaen (MASH)',
  'role.agency-administrator': 'Gweinyddwyr asiantaeth',
  'role.system-administrator': 'Gweinyddwyr system',
  'role.data-protection-officer': 'Swyddogion diogelu data',
  'role.independent-chair': 'Cadeiryddion annibynnol',
  'role.directory-editor': 'Golygyddion y cyfeiriadur',
  'agencyKind.social-care': 'Gofal cymdeithasol',
  'agencyKind.legal': 'Cyfreithiol',
  'agencyKind.police': 'Yr heddlu',
  'agencyKind.education': 'Addysg',
  'agencyKind.health': 'Iechyd',
  'agencyKind.community-safety': 'Diogelwch cymunedol',
  'agencyKind.camhs': 'CAMHS',
  'agencyKind.housing': 'Tai',
  'agencyKind.youth-justice': 'Cyfiawnder ieuenctid',
  'agencyKind.voluntary': 'Y sector gwirfoddol',
} satisfies Record<keyof typeof en, string>;
