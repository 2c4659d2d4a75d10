import type { PersonLine } from './demo-partnership.ts';

const manager = ['team-manager'] as const;
const member = ['panel-member'] as const;
const practitioner = ['practitioner'] as const;

/** Everybody who works in Marlowe Vale. One sergeant sits on the panel, the other does not: she is to see none of it. */
export const marloweValePeople: readonly PersonLine[] = [
  ['Marguerite Tollhurst-Vane', 'Team manager', 'care', 'assessment', manager],
  ['Dafydd Llwynogarth', 'Team manager', 'care', 'east', manager, 'cy'],
  ['Oluchi Ezemadu', 'Team manager', 'care', 'west', manager],
  ['Siobhán Macklebrae', 'Team manager', 'care', 'disabled', manager],
  ['Imtiaz Rahmatpuri', 'Team manager', 'care', 'adolescent', manager],
  ['Bethan Crugwenlli', 'Team manager', 'care', 'help', manager, 'cy'],

  ['Tamsin Oakershott', 'Social worker', 'care', 'assessment', practitioner],
  ['Kwabena Ofosuhene-Lyle', 'Social worker', 'care', 'assessment', practitioner],
  ['Ffion Treharwyn', 'Social worker', 'care', 'assessment', practitioner, 'cy'],
  ['Jolanta Wierzbówka', 'Social worker', 'care', 'east', practitioner],
  ['Rashid Calderwala', 'Senior social worker', 'care', 'east', practitioner],
  ['Gareth Pennybrook', 'Social worker', 'care', 'east', practitioner],
  ["Niamh O'Carrowan", 'Social worker', 'care', 'west', practitioner],
  ['Desmond Achterley', 'Senior social worker', 'care', 'west', practitioner],
  ['Anwen Morfydd-Hale', 'Social worker', 'care', 'disabled', practitioner, 'cy'],
  ['Callum Braithmoor', 'Social worker', 'care', 'disabled', practitioner],
  ['Zainab Dirirow', 'Social worker', 'care', 'adolescent', practitioner],
  ['Tobias Fenwright-Ash', 'Social worker', 'care', 'adolescent', practitioner],
  ['Chiara Bellandine', 'Social worker', 'care', 'help', practitioner],
  ['Priyanka Vellodari', 'Social worker', 'care', 'help', practitioner],

  ['Perpetua Dainswick', 'Front door social worker', 'care', null, ['front-door', 'practitioner']],
  ['Lachlan Overbury-Pike', 'Front door manager', 'care', null, ['front-door', 'team-manager']],

  ['Rosamund Tidewellow', 'Panel co-ordinator', 'care', null, ['panel-coordinator']],
  ['Hannelore Stirkfield', 'Head of quality assurance', 'care', null, ['panel-chair', 'quality-assurance']],
  ['Emrys Caradwynfa', 'Child protection chair', 'care', null, ['cp-chair'], 'cy'],
  ['Philippa Norquay-Lund', 'Child protection chair', 'care', null, ['cp-chair']],
  ['Yusuf Adeyarin', 'Quality assurance lead', 'care', null, ['quality-assurance']],
  ['Leontyne Garrowby', 'Principal social worker', 'care', null, member],
  ['Xanthe Pollocksen', 'Data analyst', 'care', null, ['data-analyst']],
  ['Ignatius Wemblow', 'Data protection officer', 'care', null, ['data-protection-officer']],
  ['Samira Thackleigh', 'System administrator', 'care', null, ['system-administrator']],
  ['Keith Umbersley', 'Business support manager', 'care', null, ['agency-administrator']],
  ['Araminta Holloway-Brisk', 'Family information service manager', 'care', null, ['directory-editor']],

  ['Verity Lockhamstead', 'Child care solicitor', 'legal', null, member],
  ['Ruaridh McAskellan', 'Detective sergeant', 'police', 'protection', member],
  ['Paula Dunkerswick', 'Detective sergeant', 'police', 'protection', practitioner],
  ['Winifred Quarrendine', 'Front door police sergeant', 'police', null, ['front-door']],
  ['Naseem Bridgewood', 'Detective inspector', 'police', 'protection', ['agency-administrator']],
  ['Gwilym Hartstone-Rhys', 'Virtual school head', 'education', null, member, 'cy'],
  ['Jacinta Moorcrofton', 'Designated safeguarding lead', 'schools', null, practitioner],
  ['Constance Abiolari', 'Named nurse', 'community', 'nurses', member],
  ['Megan Tyddynwr', 'Health visitor', 'community', 'nurses', practitioner, 'cy'],
  ['Ottoline Pryderwen', 'Safeguarding midwife', 'hospital', null, practitioner],
  ['Fergus Whinlattimer', 'Community safety officer', 'safety', null, member],
  ['Dr Anneliese Korbachler', 'Consultant psychiatrist', 'camhs', null, member],
  ['Sunil Parambathi', 'Tenancy support manager', 'housing', null, member],
  ['Delroy Castlebay', 'Youth justice team leader', 'justice', null, member],
  ['Morag Lintfieldie', 'Family support lead', 'voluntary', null, member],
  ['Ewa Szczepkówna', 'Domestic abuse adviser', 'voluntary', null, practitioner],
  ['Professor Aldous Renwickson', 'Independent chair and scrutineer', null, null, ['independent-chair']],
];
