import { marloweValePeople } from './marlowe-vale-people.ts';
import { buildPartnership, type PartnershipDraft } from './demo-partnership.ts';

const draft: PartnershipDraft = {
  name: 'Marlowe Vale Safeguarding Children Partnership',
  authorityCode: '951',
  nation: 'england',
  agencies: {
    care: {
      kind: 'social-care',
      name: "Marlowe Vale Children's Services",
      domain: 'childrens-services.marlowe-vale.example',
    },
    legal: { kind: 'legal', name: 'Marlowe Vale Legal Services', domain: 'legal.marlowe-vale.example' },
    police: { kind: 'police', name: 'Vale and Staithes Constabulary', domain: 'vale-police.example' },
    education: {
      kind: 'education',
      name: 'Marlowe Vale Education and Inclusion',
      domain: 'education.marlowe-vale.example',
    },
    schools: { kind: 'education', name: 'Nine Alders Learning Trust', domain: 'nine-alders.example' },
    community: {
      kind: 'health',
      name: 'Marlowe Community Health',
      domain: 'community-health.example',
    },
    hospital: { kind: 'health', name: 'Saltpan General Hospital', domain: 'saltpan-hospital.example' },
    safety: {
      kind: 'community-safety',
      name: 'Marlowe Vale Community Safety',
      domain: 'community-safety.marlowe-vale.example',
    },
    camhs: { kind: 'camhs', name: 'Heronsgate CAMHS', domain: 'heronsgate-camhs.example' },
    housing: { kind: 'housing', name: 'Staithe Homes', domain: 'staithe-homes.example' },
    justice: {
      kind: 'youth-justice',
      name: 'Marlowe Vale Youth Justice Service',
      domain: 'youth-justice.marlowe-vale.example',
    },
    voluntary: { kind: 'voluntary', name: 'Lanternbrook Family Charity', domain: 'lanternbrook.example' },
  },
  teams: {
    assessment: { agency: 'care', name: 'Assessment Team' },
    east: { agency: 'care', name: 'Safeguarding Team East' },
    west: { agency: 'care', name: 'Safeguarding Team West' },
    disabled: { agency: 'care', name: 'Disabled Children Team' },
    adolescent: { agency: 'care', name: 'Adolescent Team' },
    help: { agency: 'care', name: 'Family Help Team' },
    protection: { agency: 'police', name: 'Child Protection Investigation Unit' },
    nurses: { agency: 'community', name: 'Safeguarding Nurses' },
  },
  people: marloweValePeople,
};

/** The partnership that the demonstration and the tests live in. Place, people and domains are made up. */
export const marloweVale = buildPartnership(draft);
