import { stableId } from './stable-id.ts';

export type AgencyKind =
  | 'social-care'
  | 'legal'
  | 'police'
  | 'education'
  | 'health'
  | 'community-safety'
  | 'camhs'
  | 'housing'
  | 'youth-justice'
  | 'voluntary';

export type DemoRole =
  | 'practitioner'
  | 'team-manager'
  | 'panel-coordinator'
  | 'panel-chair'
  | 'panel-member'
  | 'cp-chair'
  | 'quality-assurance'
  | 'data-analyst'
  | 'front-door'
  | 'agency-administrator'
  | 'system-administrator'
  | 'data-protection-officer'
  | 'independent-chair'
  | 'directory-editor';

export type DemoAgency = { id: string; kind: AgencyKind; name: string };
export type DemoTeam = { id: string; agencyId: string; name: string };
export type DemoPerson = {
  id: string;
  fullName: string;
  email: string;
  jobTitle: string;
  /** Null for somebody independent of every agency. */
  agencyId: string | null;
  teamId: string | null;
  roles: readonly DemoRole[];
  language: 'en' | 'cy';
};

export type DemoPartnership = {
  id: string;
  name: string;
  /** Three digits that no authority has. */
  authorityCode: string;
  nation: 'england' | 'wales';
  agencies: readonly DemoAgency[];
  teams: readonly DemoTeam[];
  people: readonly DemoPerson[];
};

/** How a partnership is written down: agencies and teams by key, a person a line. */
export type PartnershipDraft = {
  name: string;
  authorityCode: string;
  nation: 'england' | 'wales';
  agencies: Record<string, { kind: AgencyKind; name: string; domain: string }>;
  teams: Record<string, { agency: string; name: string }>;
  people: readonly PersonLine[];
};

/** Full name, job title, agency key (null: independent), team key, roles, language when it is not English. */
export type PersonLine = readonly [
  fullName: string,
  jobTitle: string,
  agency: string | null,
  team: string | null,
  roles: readonly DemoRole[],
  language?: 'cy',
];

const independentDomain = 'independent.example';

/** Give everything in a draft its identifier, and every person an e-mail address at their agency. */
export function buildPartnership(draft: PartnershipDraft): DemoPartnership {
  const idOf = (kind: string, key: string): string => stableId(kind, `${draft.authorityCode}/${key}`);
  return {
    id: idOf('partnership', draft.name),
    name: draft.name,
    authorityCode: draft.authorityCode,
    nation: draft.nation,
    agencies: Object.entries(draft.agencies).map(([key, { kind, name }]) => ({
      id: idOf('agency', key),
      kind,
      name,
    })),
    teams: Object.entries(draft.teams).map(([key, { agency, name }]) => ({
      id: idOf('team', key),
      agencyId: idOf('agency', agency),
      name,
    })),
    people: draft.people.map((line) => buildPerson(draft, idOf, line)),
  };
}

function buildPerson(
  draft: PartnershipDraft,
  idOf: (kind: string, key: string) => string,
  [fullName, jobTitle, agency, team, roles, language]: PersonLine,
): DemoPerson {
  const domain = (agency && draft.agencies[agency]?.domain) ?? independentDomain;
  return {
    id: idOf('person', fullName),
    fullName,
    email: `${mailName(fullName)}@${domain}`,
    jobTitle,
    agencyId: agency && idOf('agency', agency),
    teamId: team && idOf('team', team),
    roles,
    language: language ?? 'en',
  };
}

/** A name as e-mail addresses write it: small letters without accents, points between the parts. */
function mailName(fullName: string): string {
  return fullName
    .replace(/^(Dr|Professor) /, '')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .replaceAll('ł', 'l')
    .toLowerCase()
    .replaceAll(/[^a-z-]+/g, '.');
}
