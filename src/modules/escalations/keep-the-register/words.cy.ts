export const cy = {
  'escalations.register': 'Cofrestr anghytundebau',
  'escalations.register.lead': 'Pob anghytundeb rhwng asiantaethau, y mwyaf hwyr yn gyntaf.',
  'escalations.register.caption': 'Anghytundebau',
  'escalations.register.child': 'Plentyn',
  'escalations.register.who': 'Pwy sy’n anghytuno',
  'escalations.register.raised': 'Codwyd',
  'escalations.register.agency': 'Asiantaeth',
  'escalations.register.theme': 'Thema',
  'escalations.register.any': 'Pob un',
  'escalations.register.open': 'Ar agor',
  'escalations.register.ended': 'Wedi dod i ben',
  'escalations.register.show': 'Dangos',
  'escalations.register.noLimit': 'Dim terfyn amser',
  'escalations.register.earlier': 'Y dudalen flaenorol',
  'escalations.register.later': 'Y dudalen nesaf',
  'escalations.register.none': 'Dim anghytundeb yma',
  'escalations.register.none.how':
    'Bydd pob anghytundeb y mae rhywun yn ei godi o dudalen plentyn yn sefyll yma gyda’i gloc.',
  'escalations.counts': 'Faint a godwyd ers {date}',
  'escalations.counts.lead':
    'Gellir cyhoeddi’r rhifau hyn: dangosir 1 i 5 fel c, a hefyd yr hyn a fyddai’n ei ddatgelu.',
  'escalations.counts.total': 'Cyfanswm: {count}.',
  'escalations.counts.raised': 'Yn ôl yr asiantaeth a anghytunodd',
  'escalations.counts.answers': 'Yn ôl yr asiantaeth a wnaeth y penderfyniad',
  'escalations.counts.theme': 'Yn ôl thema',
  'escalations.counts.name': 'Enw',
  'escalations.counts.count': 'Faint',
  'escalations.counts.none': 'Dim eto',

  'escalations.procedure': 'Sut mae anghytundeb yn mynd yma',
  'escalations.procedure.lead':
    'Mae’n dechrau rhwng y bobl sy’n gweithio gyda’r plentyn. Pan ddaw amser cam i ben, mae’r nesaf yn dechrau ohono’i hun.',
  'escalations.procedure.stages': 'Y camau',
  'escalations.procedure.who': 'Pwy sy’n siarad',
  'escalations.procedure.limit': 'Pa mor hir',
  'escalations.procedure.atRisk':
    'Lle mae plentyn mewn perygl nawr, mae’r camau i gyd gyda’i gilydd yn cymryd {hours, plural, zero {# awr} one {# awr} two {# awr} few {# awr} many {# awr} other {# awr}}.',
  'escalations.procedure.ends':
    'Daw i ben gyda geiriau y mae’r ddwy ochr wedi’u llofnodi, gan gadeirydd annibynnol y cam olaf, neu pan gaiff ei dynnu’n ôl a’r ochr arall yn gwybod. Nid yw neb sy’n rhan o’r anghytundeb yn dod ag ef i ben ar ei ben ei hun.',
  'escalations.procedure.shipped':
    'Nid yw eich partneriaeth wedi pennu ei gweithdrefn ei hun. Ffynhonnell: {source}.',
  'escalations.procedure.set': 'Pennu gweithdrefn eich partneriaeth ei hun',
  'escalations.procedure.set.lead':
    'Bydd anghytundebau a godir o’r diwrnod a rowch yn ei dilyn. Mae’r rhai sydd ar agor yn cadw eu gweithdrefn nhw.',
  'escalations.procedure.from': 'O ba ddiwrnod',
  'escalations.procedure.from.needed': 'Rhowch o ba ddiwrnod y mae’n dal, fel dyddiad go iawn',
  'escalations.procedure.from.taken':
    'Mae gweithdrefn wedi’i phennu o’r diwrnod hwnnw’n barod. Dewiswch ddiwrnod arall',
  'escalations.procedure.from.past': 'Rhaid i’r diwrnod fod heddiw neu’n hwyrach',
  'escalations.procedure.source': 'Ble mae wedi’i hysgrifennu',
  'escalations.procedure.source.hint':
    'Fel “Protocol datrys, fersiwn 4, cytunwyd gan y bwrdd ym mis Mai 2026”.',
  'escalations.procedure.source.needed': 'Rhowch ble mae wedi’i hysgrifennu',
  'escalations.procedure.source.tooLong': 'Rhowch 500 nod neu lai',
  'escalations.procedure.hours':
    'Oriau ar gyfer y camau i gyd gyda’i gilydd lle mae plentyn mewn perygl nawr',
  'escalations.procedure.hours.needed': 'Rhowch nifer cyfan o oriau o 1 i 168',
  'escalations.procedure.stage': 'Cam {number}',
  'escalations.procedure.stage.optional': 'Cam {number} (gadewch yr enw’n wag os nad oes un)',
  'escalations.procedure.nameEn': 'Enw yn Saesneg',
  'escalations.procedure.nameCy': 'Enw yn Gymraeg',
  'escalations.procedure.amount': 'Faint',
  'escalations.procedure.unit': 'O beth',
  'escalations.procedure.unit.working-days': 'Diwrnodau gwaith',
  'escalations.procedure.unit.days': 'Diwrnodau',
  'escalations.procedure.unit.hours': 'Oriau',
  'escalations.procedure.unit.no-limit': 'Dim terfyn',
  'escalations.procedure.stages.needed':
    'Rhowch o leiaf ddau gam gydag enw yn y ddwy iaith, y cam olaf gyda chadeirydd annibynnol a dim un arall',
  'escalations.procedure.stage.incomplete':
    'Cam {number}: rhowch y ddau enw, 100 nod neu lai yr un, a rhif cyfan o 1 i 400 lle mae terfyn',
  'escalations.procedure.themesEn': 'Themâu yn Saesneg, un ar bob llinell',
  'escalations.procedure.themesCy': 'Yr un themâu yn Gymraeg, un ar bob llinell',
  'escalations.procedure.themes.needed':
    'Rhowch 1 i 40 thema, cynifer yn Gymraeg ag yn Saesneg, 100 nod neu lai yr un',
  'escalations.procedure.save': 'Pennu’r weithdrefn',
};
