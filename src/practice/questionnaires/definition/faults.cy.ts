export const faultsCy = {
  'questionnaires.fault.whole': 'Y ffurflen',
  'questionnaires.fault.notText': '{at}: rhaid iddo fod yn destun',
  'questionnaires.fault.empty': '{at}: rhaid iddo ddweud rhywbeth',
  'questionnaires.fault.tooLong': '{at}: caiff gynnwys hyd at {about} nod',
  'questionnaires.fault.notKey':
    '{at}: rhaid iddo fod yn llythrennau bach, digidau a chysylltnodau, dechrau â llythyren, a chynnwys hyd at 60 nod',
  'questionnaires.fault.notTruth': '{at}: rhaid iddo fod yn true neu false',
  'questionnaires.fault.notNumber': '{at}: rhaid iddo fod yn rhif',
  'questionnaires.fault.outOfRange': '{at}: rhaid iddo fod o fewn {about}',
  'questionnaires.fault.notOneOf': '{at}: rhaid iddo fod yn un o {about}',
  'questionnaires.fault.notList': '{at}: rhaid iddo fod yn rhestr',
  'questionnaires.fault.tooFew': '{at}: mae angen o leiaf {about}',
  'questionnaires.fault.tooMany': '{at}: caiff gynnwys hyd at {about}',
  'questionnaires.fault.notObject': '{at}: rhaid iddo fod yn wrthrych ag enwau a gwerthoedd',
  'questionnaires.fault.unknown': '{at}: nid yw “{about}” yn hysbys yma',
  'questionnaires.fault.missing': '{at}: mae ar goll',
  'questionnaires.fault.tooDeep': '{at}: mae amodau o fewn amodau yn mynd yn rhy ddwfn',
  'questionnaires.fault.twice': '{at}: mae “{about}” yno ddwywaith',
  'questionnaires.fault.reserved': '{at}: mae gan “{about}” ei ystyr ei hun ac ni ellir ei ddefnyddio',
  'questionnaires.fault.notAskedBefore': '{at}: nid yw “{about}” yn gwestiwn sy’n cael ei ofyn cyn hwn',
  'questionnaires.fault.hasNoChoices':
    '{at}: nid oes gan “{about}” atebion i ddewis ohonynt, felly ni ellir dangos dim yn ei ôl',
  'questionnaires.fault.noSuchAnswer': '{at}: nid yw “{about}” yn ateb i’r cwestiwn hwnnw',
  'questionnaires.fault.endsBeforeStart': '{at}: mae’n llai na lle mae’n dechrau',
  'questionnaires.fault.nothingCounts': '{at}: mae bandiau, ond nid oes cwestiwn yn rhoi pwyntiau',
  'questionnaires.fault.firstBandTooHigh':
    '{at}: rhaid i’r band cyntaf ddechrau ar {about} neu lai, y nifer lleiaf o bwyntiau posibl',
  'questionnaires.fault.bandsOutOfOrder':
    '{at}: rhaid iddo fod yn fwy na {about}, lle mae’r band o’i flaen yn dechrau',
} as const;
