import type { Person } from './browserless.ts';
import type { TestHouse } from './open-test-house.ts';

/** Sends a census file as somebody does on the page, and lets the worker check it; gives the address of its import. */
export async function uploadCensus(
  house: TestHouse,
  person: Person,
  text: string,
  name = 'return.xml',
): Promise<string> {
  const file = { field: 'file', name, type: 'text/xml', content: text };
  const { location, status } = await person.upload('/imports', {}, file, '/imports/new');
  if (location === undefined) throw new Error(`the file was not taken: ${status}`);
  await house.runQueue();
  return location;
}
