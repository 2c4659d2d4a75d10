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
  /** Whom to ask for a protected address; null where it is not protected. Address and postcode are there only for who is named for it. */
  addressContact: string | null;
}

/** The facts of one child; undefined when it is not there or not the viewer's to see. */
export async function readFacts(tx: Tx, childId: string): Promise<ChildFacts | undefined> {
  const { rows } = await sql<ChildFacts>`
    select c.sex, c.ethnicity, c.disabilities, c.upn, c.former_upn as "formerUpn", c.upn_unknown as "upnUnknown", c.nhs_number as "nhsNumber",
           coalesce(c.address, p.address) as address, coalesce(c.postcode, p.postcode) as postcode, c.address_contact as "addressContact"
      from children.child c
      left join children.protected_address p on p.partnership_id = c.partnership_id and p.child_id = c.child_id
     where c.partnership_id = (select access.viewer_partnership()) and c.child_id = ${childId}`.execute(tx);
  return rows[0];
}
