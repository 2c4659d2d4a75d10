import pg from 'pg';
import { CannotBackUp } from './cannot-back-up.ts';
import { asOwnerOf } from './tables.queries.ts';

const INSUFFICIENT_PRIVILEGE = '42501';

/** An empty database beside the one of an address; its name makes it share the role of the app. Gives its address. */
export async function makeDatabase(beside: string): Promise<string> {
  const url = new URL(beside);
  const name = `${url.pathname.slice(1)}__rehearsal`;
  await asOwnerOf(beside, async (client) => {
    const made = client.query(`create database ${client.escapeIdentifier(name)}`);
    await made.catch((error: unknown) => {
      if (error instanceof pg.DatabaseError && error.code === INSUFFICIENT_PRIVILEGE)
        throw new CannotBackUp(
          'The user of DATABASE_URL may not create databases: restore into an empty one by hand instead.',
        );
      throw error;
    });
  });
  url.pathname = `/${name}`;
  return url.href;
}

export async function dropDatabase(beside: string, url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  await asOwnerOf(beside, (client) => client.query(`drop database ${client.escapeIdentifier(name)}`));
}
