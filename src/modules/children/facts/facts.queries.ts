import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/** Who the child is, as the return and the people file tell it; codes are the census's own. */
export interface ChildFacts {
  sex: string | null;
  ethnicity: string | null;
  disabilities: string[];
  upn: string | null;
  formerUpn: string | null;
  upnUnknown: string | null;
  nhsNumber: string | null;
  address: string | null;
  postcode: string | null;
}

/** The facts of one child; undefined when it is not there or not the viewer's to see. */
export async function readFacts(tx: Tx, childId: string): Promise<ChildFacts | undefined> {
  const { rows } = await sql<ChildFacts>`
    select sex, ethnicity, disabilities, upn, former_upn as "formerUpn", upn_unknown as "upnUnknown", nhs_number as "nhsNumber",
           address, postcode
      from children.child where partnership_id = (select access.viewer_partnership()) and child_id = ${childId}`.execute(
    tx,
  );
  return rows[0];
}
