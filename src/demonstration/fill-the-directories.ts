import { askToConfirm, keepEntry, nothingSaid, type Said } from '#modules/directory/index.ts';
import type { App } from '../app.ts';
import { cwmArian } from '../../db/demo/cwm-arian.ts';
import { marloweVale } from '../../db/demo/partnership.ts';
import { stableId } from '../../db/demo/stable-id.ts';
import type { DemoPerson } from '../../db/demo/partnership.ts';
import { asActor } from './as-person.queries.ts';
import { dayAfter, momentOf } from './moments.ts';
import { servicesOfCwmArian } from './story/services-of-cwm-arian.ts';
import { servicesOfMarloweVale } from './story/services-of-marlowe-vale.ts';
import { storyServices, type StoryService } from './story/story-services.ts';
import type { Storyteller } from './storyteller.ts';

/** Where the made-up services are found: round the middle of two places that are fields. */
const middles = {
  marlowe: { district: 'ZZ9', latitude: 52.31, longitude: -1.02 },
  arian: { district: 'ZZ5', latitude: 52.2, longitude: -3.7 },
};

/** Has the editors of both partnerships write their directories, each service on the day somebody last confirmed it. */
export async function fillTheDirectories(app: App, story: Storyteller): Promise<void> {
  for (const [index, service] of storyServices(servicesOfMarloweVale).entries())
    await write(app, story, marloweVale, service, placed(saidOf(service, ['en']), index, middles.marlowe));
  for (const [index, service] of storyServices(servicesOfCwmArian).entries())
    await write(app, story, cwmArian, service, placed(saidOf(service, ['cy', 'en']), index, middles.arian));
  await askEditors(app, story);
}

type Partnership = typeof marloweVale;

function editorOf({ people }: Partnership): DemoPerson {
  const editor = people.find(({ roles }) => roles.includes('directory-editor'));
  if (editor === undefined) throw new Error('nobody keeps the directory');
  return editor;
}

async function write(
  app: App,
  story: Storyteller,
  partnership: Partnership,
  service: StoryService,
  said: Said,
) {
  const editor = editorOf(partnership);
  const confirmedOn = dayAfter(story.today, -service.daysAgo);
  const at = momentOf(confirmedOn, '10:15');
  const actor = { userId: editor.id, partnershipId: partnership.id, agencyId: editor.agencyId };
  await asActor(app.house.database.app, actor, at, (tx) =>
    keepEntry(
      { tx, now: at, viewer: { userId: editor.id } },
      {
        serviceId: stableId('service', `${partnership.id}:${said.name}`),
        ...{ said, confirmedOn, responsibleUserId: editor.id, goneOn: null, kind: 'added', seenVersion: 0 },
        because: app.house.wordsIn(editor.language).t('directory.add.because'),
      },
    ),
  );
}

function saidOf(service: StoryService, languages: string[]): Said {
  const { organisation, ages, areas, name, nameCy, about, aboutCy, howTo, howToCy, needs, state, waitWeeks } =
    service;
  const [minAge, maxAge] = ages;
  const host = organisation.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  const isFree = !service.about.includes('£');
  return {
    ...nothingSaid,
    ...{ name, nameCy, about, aboutCy, howTo, howToCy, needs, state, waitWeeks },
    ...{ minAge, maxAge, areas, languages, coversWhole: areas.length === 0 },
    organisation: { id: '', name: organisation, about: '', website: '' },
    isOnline: /text|message/i.test(service.about),
    referrer: service.howTo.includes('refers') ? 'professional' : 'anyone',
    ...{ phone: '01632 960100', email: `hello@${host}.example`, website: `https://${host}.example/` },
    ...{ cost: isFree ? 'Free' : '', costCy: isFree && languages.includes('cy') ? 'Am ddim' : '' },
    source: 'The service’s own website',
  };
}

/** Every second service has a place with coordinates, a little further out each time. */
function placed(
  said: Said,
  index: number,
  { district, latitude, longitude }: (typeof middles)['marlowe'],
): Said {
  if (index % 2 === 1 || said.isOnline) return said;
  const turn = index * 2.4;
  const out = 0.004 * index;
  const place = {
    ...{
      id: '',
      name: said.organisation.name,
      address: `${index + 3} Mill Row`,
      town: 'Marlowe',
      postcode: `${district} 4QX`,
    },
    latitude: Math.round((latitude + out * Math.sin(turn)) * 1e5) / 1e5,
    longitude: Math.round((longitude + out * Math.cos(turn)) * 1e5) / 1e5,
    access: 'Step-free from the street; hearing loop.',
  };
  return { ...said, places: [place] };
}

/** Yesterday's look at what is not confirmed for too long: the editors have it on My work. */
async function askEditors({ house }: App, story: Storyteller): Promise<void> {
  const at = momentOf(dayAfter(story.today, -1), '06:00');
  for (const partnership of [marloweVale, cwmArian]) {
    const { id, agencyId } = editorOf(partnership);
    await asActor(house.database.app, { userId: id, partnershipId: partnership.id, agencyId }, at, (tx) =>
      askToConfirm({
        ...{ tx, now: at, today: dayAfter(story.today, -1), partnershipId: partnership.id, systemUserId: id },
        wordsIn: (language) => house.wordsIn(language === 'cy' ? 'cy' : 'en'),
      }),
    );
  }
}
