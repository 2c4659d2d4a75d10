import type { Role } from '#platform/access/index.ts';
import { routeKeys, type RouteKey, type SpecialRoute } from '../special-route.ts';

const frontDoor: readonly Role[] = ['front-door'];
const answering: readonly Role[] = ['front-door', 'team-manager', 'panel-member'];

const socialCare = { kind: 'social-care', roles: frontDoor } as const;
const police = { kind: 'police', roles: frontDoor } as const;
const usual = ['taken-on', 'advice', 'passed-on', 'no-further-action'] as const;
const workingTogether =
  'https://www.gov.uk/government/publications/working-together-to-safeguard-children--2';
const walesProcedures = 'https://www.safeguarding.wales/';
const aWorkingDay = { limit: 'referral-decision', from: 'sent' } as const;

/** The routes that every partnership has from the beginning. */
export const shippedRoutes: readonly SpecialRoute[] = [
  {
    key: 'exploitation',
    form: 'route-exploitation',
    recipients: [socialCare, police],
    answerBy: aWorkingDay,
    outcomes: usual,
    lawHref: workingTogether,
    lawHrefInWales: walesProcedures,
  },
  {
    // Modern Slavery Act 2015, section 49, statutory guidance: first responder organisations; of those a partnership has, the police and the local authority.
    key: 'nrm',
    startedBy: ['police', 'social-care'],
    form: 'route-nrm',
    recipients: [socialCare],
    datedBy: 'identified-on',
    sendBy: { limit: 'nrm-referral', from: 'dated' },
    answerBy: { limit: 'nrm-reasonable-grounds', from: 'sent' },
    toldFirst: { question: 'authority-told', isAnswered: 'yes', unlessKind: 'social-care' },
    outcomes: ['grounds-yes', 'grounds-no', 'passed-on'],
    lawHref: 'https://www.gov.uk/government/publications/modern-slavery-how-to-identify-and-support-victims',
  },
  {
    key: 'private-fostering',
    form: 'route-private-fostering',
    recipients: [socialCare],
    datedBy: 'aware-on',
    answerBy: { limit: 'private-fostering-first-visit', from: 'dated' },
    outcomes: ['arrangement', 'not-private-fostering', 'advice', 'passed-on'],
    lawHref: 'https://www.legislation.gov.uk/uksi/2005/1533/contents',
    lawHrefInWales: 'https://www.legislation.gov.uk/wsi/2006/940/contents',
  },
  {
    // Section 5B of the Act: healthcare professionals, teachers, and social care workers in Wales; social workers in England.
    key: 'fgm',
    startedBy: ['health', 'camhs', 'education', 'social-care'],
    form: 'route-fgm',
    recipients: [police, socialCare],
    datedBy: 'disclosed-on',
    sendBy: { limit: 'fgm-report', from: 'dated' },
    answerBy: aWorkingDay,
    kindBy: 'fgm-type',
    outcomes: ['protected', 'taken-on', 'advice', 'no-further-action'],
    lawHref: 'https://www.legislation.gov.uk/ukpga/2003/31/section/5B',
  },
  {
    key: 'pre-birth',
    form: 'route-pre-birth',
    recipients: [socialCare],
    answerBy: aWorkingDay,
    outcomes: usual,
    lawHref: workingTogether,
    lawHrefInWales: walesProcedures,
  },
  {
    key: 'learning-disability',
    form: 'route-learning-disability',
    recipients: [{ kind: 'health', roles: answering }],
    answerBy: { limit: 'learning-disability-consultation', from: 'sent' },
    outcomes: ['advice', 'taken-on', 'passed-on'],
    lawHref: 'https://www.legislation.gov.uk/ukpga/1989/41/section/27',
  },
  {
    key: 'young-carer',
    form: 'route-young-carer',
    recipients: [socialCare],
    answerBy: { limit: 'young-carer-answer', from: 'sent' },
    outcomes: usual,
    lawHref: 'https://www.legislation.gov.uk/ukpga/1989/41/section/17ZA',
    lawHrefInWales: 'https://www.legislation.gov.uk/anaw/2014/4/section/24',
  },
  {
    key: 'prevent',
    form: 'route-prevent',
    recipients: [{ kind: 'police', roles: answering }],
    answerBy: { limit: 'prevent-answer', from: 'sent' },
    outcomes: ['channel', 'passed-on', 'advice', 'no-further-action'],
    lawHref: 'https://www.legislation.gov.uk/ukpga/2015/6/part/5',
  },
];

const byKey = new Map(shippedRoutes.map((route) => [route.key, route]));

/** A route by its key; undefined: there is none. */
export const findRoute = (key: string | undefined): SpecialRoute | undefined =>
  byKey.get(routeKeys.find((each) => each === key) ?? ('' as RouteKey));

/** @throws Error for a key that is none: only the keys of the table are stored */
export function routeOf(key: RouteKey): SpecialRoute {
  const route = byKey.get(key);
  if (route === undefined) throw new Error(`there is no route ${key}`);
  return route;
}
