import { isNeed, type Place, type Said, type Service } from '../directory.ts';
import { nameBasedId } from './name-based-id.ts';

/** How the needs of this product are called as a taxonomy. */
const OWN_TAXONOMY = 'Teamaround needs';

/** What the standard has no place for stands under this name, as the standard lets anybody add: so that nothing is lost on the way back. */
export const OWN_NAME = 'teamaround';

type SayNeed = (need: string) => string;

/** A service as Open Referral UK 3.0 writes one. `pageOf`: the address of a service here, for one that has no page of its own. */
export function toOpenReferral(
  { serviceId, said, confirmedOn }: Pick<Service, 'serviceId' | 'said' | 'confirmedOn'>,
  pageOf: (serviceId: string) => string,
  sayNeed: SayNeed,
): object {
  const { organisation } = said;
  return {
    id: serviceId,
    organization_id: organisation.id,
    name: said.name,
    description: said.about,
    url: [said.website, organisation.website].find((one) => one !== '') ?? pageOf(serviceId),
    ...present({
      email: said.email,
      assured_date: confirmedOn ?? '',
      fees: said.cost,
      fees_description: said.cost,
    }),
    status: said.state === 'closed' ? 'temporarily closed' : 'active',
    ...present({ eligibility_description: said.eligibility, application_process: said.howTo }),
    ...(said.minAge === null ? {} : { minimum_age: said.minAge }),
    ...(said.maxAge === null ? {} : { maximum_age: said.maxAge }),
    organization: toOrganization(organisation),
    ...partsOf(serviceId, said),
    attributes: attributesOf(serviceId, said, sayNeed),
    [OWN_NAME]: ownPart(said),
  };
}

const toOrganization = ({ id, name, about, website }: Said['organisation']) => ({
  ...{ id, name, description: about },
  ...present({ website }),
});

function partsOf(serviceId: string, said: Said): object {
  const id = (...name: string[]) => nameBasedId(serviceId, ...name);
  return {
    service_areas: said.areas.map((name) => ({ id: id('area', name), service_id: serviceId, name })),
    service_at_locations: said.places.map((place) => ({
      ...{ id: id('at', place.id), service_id: serviceId, location_id: place.id },
      location: toLocation(place),
    })),
    languages: said.languages.map((code) => ({
      id: id('language', code),
      service_id: serviceId,
      code,
      name: code,
    })),
    ...(said.phone === ''
      ? {}
      : { phones: [{ id: id('phone'), service_id: serviceId, number: said.phone }] }),
  };
}

function toLocation({ id, name, address, town, postcode, latitude, longitude, access }: Place) {
  const isAddress = [address, town, postcode].some((part) => part !== '');
  return {
    ...{ id, name },
    ...(latitude === null || longitude === null ? {} : { latitude, longitude }),
    addresses: isAddress
      ? [
          {
            ...{
              id: nameBasedId(id, 'address'),
              location_id: id,
              address_1: address,
              city: town,
              state_province: '',
            },
            ...{ postal_code: postcode, country: 'GB', address_type: 'physical' },
          },
        ]
      : [],
    accessibility:
      access === '' ? [] : [{ id: nameBasedId(id, 'access'), location_id: id, description: access }],
  };
}

function attributesOf(serviceId: string, said: Said, sayNeed: SayNeed): object[] {
  const own = said.needs.map((need) => {
    const id = termId(need);
    const term = sayNeed(need);
    return {
      ...{
        id: nameBasedId(serviceId, 'need', need),
        link_id: serviceId,
        link_type: 'need',
        link_entity: 'service',
      },
      taxonomy_term_id: id,
      taxonomy_term: { id, code: need, name: term, term, description: term, taxonomy: OWN_TAXONOMY },
    };
  });
  const others = said.otherTerms.map(({ id, term, taxonomy }) => ({
    ...{
      id: nameBasedId(serviceId, 'term', id),
      link_id: serviceId,
      link_type: 'service type',
      link_entity: 'service',
    },
    taxonomy_term_id: id,
    taxonomy_term: { id, name: term, term, description: term, taxonomy },
  }));
  return [...own, ...others];
}

const termId = (need: string) => nameBasedId('need', need);

/** The need that a term of a file stands for: by this product's own taxonomy, or by the identifier of its term. */
export function needOfTerm(term: { code: string; taxonomy: string; id: string }) {
  const isOwn = term.taxonomy === OWN_TAXONOMY || term.id === termId(term.code);
  return isOwn && isNeed(term.code) ? term.code : undefined;
}

function ownPart(said: Said): object {
  const { nameCy, aboutCy, eligibilityCy, howToCy, costCy } = said;
  const { referrer, state, waitWeeks, coversWhole, isOnline, website, access, source } = said;
  return {
    ...present({ nameCy, aboutCy, eligibilityCy, howToCy, costCy }),
    ...{ referrer, state, waitWeeks, coversWhole, isOnline, website, access, source },
  };
}

/** Only what is not ''. */
function present(texts: Readonly<Record<string, string>>): object {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}

/** Services as one page of the list that Open Referral UK asks an address of services for. */
export function toPage(services: readonly object[]): object {
  const count = services.length;
  return {
    ...{ total_items: count, total_pages: 1, page_number: 1, size: count, first_page: true, last_page: true },
    empty: count === 0,
    contents: services,
  };
}
