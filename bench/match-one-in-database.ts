import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type pg from 'pg';
import { matchWrittenLine } from '#modules/matches/index.ts';
import { asOwner } from '#testing/as-owner.ts';
import { makeLines, measureAll, type MadeUpLine, type Measured } from './match-one-measure.ts';
import { withOnePartnership } from './one-partnership.ts';

const AT_ONCE = 20_000;

/** With the few candidates that the database finds, as the pages do: row rules on, as somebody who sees the whole partnership. */
export const measureInDatabase = (size: number): Promise<Measured> =>
  withOnePartnership(async ({ app, url, partnershipId, agencyId, userId, now }) => {
    const lines = makeLines(size);
    const begun = performance.now();
    const childOf = await asOwner(url, async (client) => {
      const kept = await fill(client, partnershipId, lines.kept);
      await client.query('vacuum analyze');
      return kept;
    });
    const how = `stored in ${((performance.now() - begun) / 1000).toFixed(0)} s`;
    return measureAll(lines, how, (line) =>
      app.house.database.app.transaction().execute(async (tx) => {
        await sql`select access.become(${userId}, ${partnershipId}, ${agencyId}, ${now})`.execute(tx);
        const [likeliest] = await matchWrittenLine(tx, saidOn(line), size);
        return childOf.get(likeliest?.childId ?? '');
      }),
    );
  });

/** Stores each line as a child, in whole statements, so that the triggers of the product make the index. Gives which child each is. */
async function fill(
  client: pg.PoolClient | pg.Client,
  partnershipId: string,
  lines: readonly MadeUpLine[],
): Promise<Map<string, string>> {
  const childOf = new Map<string, string>();
  for (let from = 0; from < lines.length; from += AT_ONCE) {
    const rows = lines.slice(from, from + AT_ONCE).map((line) => {
      const id = randomUUID();
      childOf.set(id, line.child);
      return { id, line: line.row_id, known: line.known_as, ...saidOn(line) };
    });
    await client.query(
      `insert into children.child (partnership_id, child_id, local_id, given_name, family_name, known_as, birth_date, sex, nhs_number, upn, address, postcode, updated_at)
       select $1, id, line, nullif("givenName", ''), nullif("familyName", ''), nullif(known, ''), "birthDate", nullif(sex, ''), "nhsNumber", upn, address, postcode, now()
         from jsonb_to_recordset($2::jsonb) x(id uuid, line text, "givenName" text, "familyName" text, known text, "birthDate" date, sex text, "nhsNumber" text, upn text, address text, postcode text)`,
      [partnershipId, JSON.stringify(rows)],
    );
  }
  return childOf;
}

/** A made-up line as a list has it. */
function saidOn(line: MadeUpLine) {
  const said = {
    givenName: line.given_name,
    familyName: line.family_name,
    knownAs: line.known_as,
    birthDate: /^\d{4}-(0\d|1[0-2])-([01]\d|2[0-8])$/.test(line.date_of_birth) ? line.date_of_birth : '',
    sex: line.sex,
    nhsNumber: line.nhs_number,
    upn: line.upn,
    address: [`${line.house_number} ${line.street}`.trim(), line.place]
      .filter((part) => part !== '')
      .join(', '),
    postcode: line.postcode,
  };
  return Object.fromEntries(Object.entries(said).filter(([, text]) => text !== ''));
}
