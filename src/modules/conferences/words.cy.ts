import { cy as conferring } from './decide-a-conference/words.cy.ts';
import { cy as meeting } from './hold-a-core-group/words.cy.ts';

export const cy = {
  ...conferring,
  ...meeting,
  'conferences.back': 'Amddiffyn plant: {name}',
  'conferences.emergency':
    'Agoroch y plentyn hwn mewn argyfwng. Gallwch ddarllen yr hyn a benderfynwyd, ond ni allwch ysgrifennu dim yma.',
  'conferences.tooLong.300': 'Byrhewch hyn i 300 nod neu lai',
  'conferences.tooLong.500': 'Byrhewch hyn i 500 nod neu lai',
  'conferences.tooLong.1000': 'Byrhewch hyn i 1,000 nod neu lai',
  'conferences.tooLong.2000': 'Byrhewch hyn i 2,000 nod neu lai',
  'conferences.tooLong.4000': 'Byrhewch hyn i 4,000 nod neu lai',
  'conferences.tooLong.6000': 'Byrhewch hyn i 6,000 nod neu lai',
  'conferences.day.needed': 'Rhowch y diwrnod',
  'conferences.day.wrong': 'Rhowch ddyddiad go iawn, er enghraifft 21 11 2026',
  'conferences.day.future': 'Rhowch heddiw neu ddiwrnod cynharach: ysgrifennwch hyn ar ôl ei gynnal',
  'conferences.day.weekend': 'penwythnos',
  'conferences.because': 'Pam',
  'conferences.because.hint': 'Mewn ychydig frawddegau y gall y teulu a phob asiantaeth eu dilyn.',
  'conferences.because.needed': 'Dywedwch pam',
  'conferences.outcome.needed': 'Dewiswch yr hyn a benderfynir',
  'conferences.decision': 'Penderfyniad',
  'conferences.decide.save': 'Cadw’r penderfyniad',
  'conferences.writtenBy': 'Ysgrifennwyd gan {name}, {agency}',
  'conferences.next': 'Beth sydd i’w wneud nesaf',
  'conferences.said.here': 'Penderfyniad y cynadleddau a gofnodwyd yma',
  'conferences.said.return': 'Yr hyn y mae’r ffurflen ddata ddiweddaraf yn ei ddweud',
  'conferences.said.none': 'Dim cynllun amddiffyn plant',
  'conferences.said.noneReturned': 'Dim cynllun sydd ar agor heddiw',
  'conferences.said.plan': '{plan}, ers {date}',
  'conferences.onlyHere':
    'Dim ond cynhadledd adolygu a all newid cynllun amddiffyn plant neu ddod ag ef i ben. Ni all grŵp craidd wneud hynny.',

  'conferences.discussions': 'Trafodaethau strategaeth',
  'conferences.discussion.none': 'Nid oes trafodaeth strategaeth wedi’i hysgrifennu',
  'conferences.discussion.none.how':
    'Pan fyddwch yn credu bod y plentyn yn dioddef niwed sylweddol, neu’n debygol o wneud, mae gofal cymdeithasol, yr heddlu ac iechyd yn siarad yn gyntaf. Mae gofal cymdeithasol plant yn ysgrifennu’r drafodaeth yma.',
  'conferences.discussion.new': 'Ysgrifennu trafodaeth strategaeth',
  'conferences.discussion.of': 'Trafodaeth strategaeth {date}',
  'conferences.discussion.when': 'Pryd y cynhaliwyd hi?',
  'conferences.discussion.who': 'Pwy gymerodd ran',
  'conferences.discussion.who.hint':
    'Enwau a swyddi. Gadewch flwch yn wag lle nad oedd neb o’r asiantaeth honno yno.',
  'conferences.discussion.known': 'Yr hyn sy’n hysbys, yn gryno',
  'conferences.discussion.known.hint':
    'Yr hyn y mae pob asiantaeth yn ei wybod sy’n bwysig i’r penderfyniad, a’r hyn nad oes neb yn ei wybod eto.',
  'conferences.discussion.known.needed': 'Dywedwch yn gryno beth sy’n hysbys',
  'conferences.discussion.save': 'Cadw’r drafodaeth',
  'conferences.discussion.notDecided': 'Heb ei benderfynu eto',
  'conferences.discussion.decide': 'Penderfynu beth sy’n digwydd nesaf',
  'conferences.discussion.whoDecides':
    'Rheolwr ym maes gofal cymdeithasol plant sy’n penderfynu: rheolwr tîm y plentyn neu reolwr y drws blaen. Wedyn mae pob asiantaeth yn dweud a yw’n cytuno.',
  'conferences.discussion.question': 'Beth a benderfynir?',
  'conferences.discussion.outcome.section-47-single':
    'Ymholiad adran 47 gan ofal cymdeithasol ar ei ben ei hun',
  'conferences.discussion.outcome.section-47-joint': 'Ymholiad adran 47, ar y cyd â’r heddlu',
  'conferences.discussion.outcome.no-section-47': 'Dim ymholiad adran 47',
  'conferences.tookPart.needed': 'Dywedwch pwy gymerodd ran, o un asiantaeth o leiaf',
  'conferences.kind.social-care': 'gofal cymdeithasol plant',
  'conferences.kind.police': 'yr heddlu',
  'conferences.kind.health': 'iechyd',
  'conferences.missing.label':
    'Os nad oedd gofal cymdeithasol, yr heddlu neu iechyd yno: pam aeth y drafodaeth yn ei blaen?',
  'conferences.missing.hint':
    'Mae’r tri hyn yn rhan o bob trafodaeth strategaeth. Nid yw plentyn mewn perygl yn aros amdanynt.',
  'conferences.missing.needed':
    'Ddim yno: {who}. Dywedwch pam aeth y drafodaeth yn ei blaen hebddynt',
  'conferences.missing.said': 'Ddim yno: {who}. Pam aeth yn ei blaen:',
  'conferences.siblings': 'A drafodwyd plentyn arall gyda’r plentyn hwn?',
  'conferences.siblings.hint':
    'Plant yn yr un cyfeiriad. Mae pob un yn cael trafodaeth ei hun gyda’r geiriau hyn.',
  'conferences.siblings.unknown': 'Dewiswch o’r rhestr',
  'conferences.together': 'Trafodwyd gyda:',
  'conferences.together.too': 'Penderfynu’r un peth ar gyfer y plant a drafodwyd gyda’i gilydd?',
  'conferences.together.hint':
    'Gadewch allan unrhyw blentyn y mae angen penderfyniad arall arno. Mae’r hyn a benderfynwyd eisoes yn aros.',
  'conferences.views': 'Yr hyn y mae pob asiantaeth yn ei ddweud',
  'conferences.view.none': 'Nid oes asiantaeth wedi dweud eto a yw’n cytuno.',
  'conferences.view.after': 'Ar ôl penderfynu, mae pob asiantaeth yn dweud yma a yw’n cytuno.',
  'conferences.view.yours': 'Beth mae eich asiantaeth yn ei ddweud?',
  'conferences.view.agree': 'Rydym yn cytuno',
  'conferences.view.disagree': 'Rydym yn anghytuno',
  'conferences.view.agrees': 'yn cytuno',
  'conferences.view.disagrees': 'yn anghytuno',
  'conferences.view.agrees.needed': 'Dewiswch a yw eich asiantaeth yn cytuno',
  'conferences.view.because': 'Pam (mae ei angen os ydych yn anghytuno)',
  'conferences.view.because.hint': 'Cedwir eich geiriau fel yr ydych yn eu hysgrifennu.',
  'conferences.view.because.needed': 'Dywedwch pam',
  'conferences.view.save': 'Cadw’r hyn y mae eich asiantaeth yn ei ddweud',
  'conferences.view.escalate': 'Codi hyn fel anghytundeb rhwng asiantaethau',
  'conferences.dissent': 'Yn ei gweld yn wahanol',
  'conferences.enquiry': 'Ymholiad adran 47',
  'conferences.enquiry.open': 'Mae’r ymholiad ar y gweill.',
  'conferences.enquiry.close': 'Cofnodi canlyniad yr ymholiad',
  'conferences.enquiry.question': 'Beth oedd canlyniad yr ymholiad?',
  'conferences.enquiry.outcome.continuing-risk':
    'Cadarnhawyd y pryderon, ac mae’r plentyn mewn perygl parhaus o niwed sylweddol',
  'conferences.enquiry.outcome.no-continuing-risk':
    'Cadarnhawyd y pryderon, ac nid yw’r plentyn mewn perygl parhaus o niwed sylweddol',
  'conferences.enquiry.outcome.not-substantiated': 'Ni chadarnhawyd y pryderon',
} as const;
