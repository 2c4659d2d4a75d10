import type { Tx } from '#platform/db/database.ts';
import type { Words } from '#platform/words/index.ts';
import { toOpenReferral, toPage } from '../open-referral/to-open-referral.ts';
import { sayNeed } from '../say-entry.ts';
import { listServices } from '../directory.queries.ts';

/** Every service that is offered, in the form of Open Referral UK; of the people who keep them nothing. `english`: names of needs go out in English. */
export async function writeDirectory(
  tx: Tx,
  english: Words,
  baseUrl: string,
): Promise<{ json: string; count: number }> {
  const services = await listServices(tx);
  const pageOf = (serviceId: string) => `${baseUrl}/services/${serviceId}`;
  const written = services.map((service) =>
    toOpenReferral(service, pageOf, (need) => sayNeed(english, need)),
  );
  return { json: JSON.stringify(toPage(written), null, 1), count: services.length };
}
