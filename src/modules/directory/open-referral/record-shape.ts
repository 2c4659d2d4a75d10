import { z } from 'zod';
import { referrers, states } from '../directory.ts';
import { OWN_NAME } from './to-open-referral.ts';

// The messages are parts of keys of the words: 'directory.import.wrong.tooLong'.
const line = z.string('text').trim().max(200, 'tooLong').default('');
const passage = z.string('text').trim().max(4000, 'tooLong').default('');
const needed = (longest: number) => z.string('needed').trim().min(1, 'needed').max(longest, 'tooLong');
const id = z.uuid('id').transform((text) => text.toLowerCase());
const between = (least: number, most: number) => z.number('number').min(least, 'number').max(most, 'number');
const webAddress = z
  .string('text')
  .trim()
  .max(500, 'tooLong')
  .refine((typed) => typed === '' || (/^https?:\/\/[^\s/]+/i.test(typed) && URL.canParse(typed)), 'website')
  .default('');
const many = <T extends z.ZodType>(item: T) => z.array(item, 'list').max(500, 'tooMany').default([]);

const location = z.object({
  ...{ id, name: line, latitude: between(-90, 90).optional(), longitude: between(-180, 180).optional() },
  addresses: many(z.object({ address_1: line, city: line, postal_code: line })),
  accessibility: many(z.object({ description: passage, accessibility: passage })),
});

const own = z.object({
  ...{ nameCy: line, aboutCy: passage, eligibilityCy: passage, howToCy: passage, costCy: passage },
  ...{ referrer: z.enum(referrers, 'odd').default('anyone'), state: z.enum(states, 'odd').default('open') },
  waitWeeks: between(0, 200).int('number').nullable().default(null),
  ...{ coversWhole: z.boolean('odd').default(true), isOnline: z.boolean('odd').default(false) },
  ...{ website: webAddress, access: passage, source: line },
});
export type OwnPart = z.infer<typeof own>;

/** What is read of a service as Open Referral UK writes one; whatever else stands there is left alone. */
export const recordShape = z.object({
  ...{ id, name: needed(200), description: passage, url: webAddress },
  email: z.union([z.literal(''), z.email('email').max(200, 'tooLong')], 'email').default(''),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed'], 'status'),
  ...{
    fees: passage,
    fees_description: passage,
    eligibility_description: passage,
    application_process: passage,
  },
  ...{ minimum_age: between(0, 120).optional(), maximum_age: between(0, 120).optional() },
  ...{ assured_date: z.iso.date('date').optional(), last_modified: z.string('text').optional() },
  organization: z.object({ id, name: needed(200), description: passage, website: webAddress }, 'needed'),
  service_areas: many(z.object({ name: line })),
  service_at_locations: many(z.object({ location: location.optional() })),
  languages: many(z.object({ code: line })),
  phones: many(z.object({ number: needed(50) })),
  attributes: many(
    z.object({
      taxonomy_term: z.object({ id, code: line, name: line, term: line, taxonomy: line }).optional(),
    }),
  ),
  [OWN_NAME]: own.optional(),
});
export type OpenReferralRecord = z.infer<typeof recordShape>;
