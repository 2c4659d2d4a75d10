import { buildPartnership, type PartnershipDraft } from './demo-partnership.ts';

const draft: PartnershipDraft = {
  name: 'Bwrdd Diogelu Cwm Arian',
  authorityCode: '689',
  nation: 'wales',
  agencies: {
    care: {
      kind: 'social-care',
      name: 'Gwasanaethau Plant Cwm Arian',
      domain: 'gwasanaethau-plant.cwm-arian.example',
    },
    health: { kind: 'health', name: 'Bwrdd Iechyd Glannau Arian', domain: 'bwrdd-iechyd.example' },
  },
  teams: { diogelu: { agency: 'care', name: 'Tîm Diogelu Plant' } },
  people: [
    ['Rhiannon Gelligaerog', 'Rheolwr tîm', 'care', 'diogelu', ['team-manager'], 'cy'],
    ['Idris Penbrynfa', 'Gweithiwr cymdeithasol', 'care', 'diogelu', ['practitioner'], 'cy'],
    ['Nerys Brynhyfryd-Lloyd', 'Gweithiwr drws ffrynt', 'care', null, ['front-door'], 'cy'],
    ['Catrin Llanerchwen', 'Cydlynydd paneli', 'care', null, ['panel-coordinator'], 'cy'],
    ['Lleucu Trefonnenydd', 'Ymwelydd iechyd', 'health', null, ['practitioner'], 'cy'],
    ['Gwenhwyfar Pantyrhedyn', 'Nyrs arweiniol diogelu', 'health', null, ['panel-member'], 'cy'],
    ['Tudur Maesyrafon', 'Swyddog gwybodaeth i deuluoedd', 'care', null, ['directory-editor'], 'cy'],
  ],
};

/** A small partnership in Wales beside the other one: whoever is in one is to see nothing of the other. */
export const cwmArian = buildPartnership(draft);
