import type { Person } from './browserless.ts';

/** What a directory editor types for a service. */
export const serviceForm = {
  name: 'Stay and Play',
  organisation: 'Marlowe Vale Family Hubs',
  about: 'Free play for babies and toddlers.',
  needs: ['early-years'],
  minAge: '0',
  maxAge: '4',
  covers: 'whole',
  howTo: 'Just come along.',
  referrer: 'anyone',
  state: 'open',
};

type Typed = Record<string, string | string[]>;

/** Adds a service as that editor; gives its identifier. */
export async function addService(editor: Person, typed: Typed = {}): Promise<string> {
  const { status, location } = await editor.post('/services/add', { ...serviceForm, ...typed });
  const serviceId = /^\/services\/([0-9a-f-]{36})$/.exec(location ?? '')?.[1];
  if (serviceId === undefined) throw new Error(`The service was answered with ${status}`);
  return serviceId;
}

/** What a worker types who signposts a family. */
export const signpostForm = {
  need: 'early-years',
  because: 'She would like to meet other parents.',
  agreedWith: 'Her mother',
  contactBy: 'family',
  'followUp-day': '19',
  'followUp-month': '12',
  'followUp-year': '2026',
};

/** Signposts the family of a child to those services; gives the identifier of the signposting. */
export async function signpost(
  worker: Person,
  childId: string,
  serviceIds: readonly string[],
): Promise<string> {
  const page = `/children/${childId}/services`;
  const { status, location } = await worker.post(page, { ...signpostForm, services: serviceIds.join(',') });
  const signpostingId = /#signposting-([0-9a-f-]{36})$/.exec(location ?? '')?.[1];
  if (signpostingId === undefined) throw new Error(`The signposting was answered with ${status}`);
  return signpostingId;
}
