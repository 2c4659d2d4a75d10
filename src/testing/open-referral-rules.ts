import { z } from 'zod';

// What Open Referral UK 3.0, a profile of the Human Services Data Specification, asks of a service and its parts: which fields must be there, of
// what type and format, and which values are among the published ones. A table of our own of what <https://github.com/OpenReferralUK/uk-profile>
// said on 29 November 2026 (commits 566ddb69 and 6eee0e49), without its words. What it has no field for may stand beside.

const [id, text, uri, email, number] = [z.guid(), z.string(), z.url(), z.email(), z.number()];
const may = <T extends z.ZodType>(rule: T) => rule.optional();
const many = <T extends z.ZodType>(rule: T) => z.array(rule).optional();

const taxonomyTerm = z.looseObject({
  ...{ id, taxonomy: text, parent_id: may(id), taxonomy_id: may(id), term_uri: may(uri), term: may(text) },
});
const attribute = z.looseObject({
  ...{
    id,
    link_id: may(id),
    taxonomy_term_id: may(id),
    link_type: may(text),
    taxonomy_term: may(taxonomyTerm),
  },
});
const organization = z.looseObject({
  ...{
    id,
    name: text,
    description: text,
    email: may(email),
    website: may(uri),
    logo: may(text),
    uri: may(uri),
  },
  ...{ parent_organization_id: may(id), attributes: many(attribute) },
});
const address = z.looseObject({
  ...{ id, location_id: may(id), address_1: text, city: text, region: may(text), state_province: text },
  ...{ postal_code: text, country: text, address_type: z.enum(['physical', 'postal', 'virtual']) },
});
const accessibility = z.looseObject({
  ...{ id, location_id: may(id), description: may(text), details: may(text), url: may(uri) },
});
const location = z.looseObject({
  ...{ id, name: may(text), description: may(text), latitude: may(number), longitude: may(number) },
  ...{ addresses: many(address), accessibility: many(accessibility), attributes: many(attribute) },
});
const language = z.looseObject({ id, service_id: may(id), phone_id: may(id) });

/** A service as the published rules have it. */
export const publishedService = z.looseObject({
  ...{ id, name: text, url: uri, organization_id: may(id), description: may(text), email: may(email) },
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  ...{ fees: may(text), accreditations: may(text), minimum_age: may(number), maximum_age: may(number) },
  ...{
    assured_date: may(text),
    assurer_email: may(email),
    alert: may(text),
    last_modified: may(z.iso.datetime()),
  },
  organization: may(organization),
  service_areas: many(z.looseObject({ id, service_id: may(id), name: may(text), uri: may(text) })),
  service_at_locations: many(
    z.looseObject({ id, service_id: may(id), location_id: may(id), location: may(location) }),
  ),
  languages: many(language),
  phones: many(z.looseObject({ id, number: text, description: may(text), languages: many(language) })),
  attributes: many(attribute),
});

/** A page of services. */
export const publishedPage = z.looseObject({
  ...{ total_items: number, total_pages: number, page_number: number, size: number },
  ...{
    first_page: z.boolean(),
    last_page: z.boolean(),
    empty: z.boolean(),
    contents: z.array(publishedService),
  },
});
