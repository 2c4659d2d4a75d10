import type { Transaction } from 'kysely';
import { addAgency, addPartnership, addTeam, addUser } from '#platform/access/set-up.queries.ts';
import type { DB } from '#platform/db/schema.generated.ts';
import { terms } from '#modules/administration/index.ts';
import { installAssessment } from '#modules/early-help/index.ts';
import { installForms } from '#modules/forms/index.ts';
import { installRouteForms } from '#modules/special-routes/index.ts';
import type { App } from '../app.ts';
import { demoPartnerships, type DemoPartnership } from '../../db/demo/partnership.ts';
import { isSomebodyThere } from './is-somebody-there.queries.ts';
import { signForAgencies } from './sign-terms.queries.ts';

/** Adds both made-up partnerships with everybody who works in them. Of two processes that start at once one does, and the other gets false. */
export async function addMadeUpPartnerships({ house }: App): Promise<boolean> {
  return house.database.owner.transaction().execute(async (owner) => {
    if (await isSomebodyThere(owner)) return false;
    for (const partnership of demoPartnerships) await addMadeUpPartnership(owner, partnership);
    const aYearAgo = new Date(house.clock.now().getTime() - 365 * 86_400_000);
    for (const { id } of demoPartnerships) {
      await installForms(owner, id, aYearAgo);
      await installAssessment(owner, id, aYearAgo);
      await installRouteForms(owner, id, aYearAgo);
    }
    await signForAgencies(owner, terms.version, aYearAgo);
    return true;
  });
}

/** Adds one made-up partnership with its agencies, teams and people, each under its own stable identifier. */
async function addMadeUpPartnership(owner: Transaction<DB>, given: DemoPartnership): Promise<void> {
  const partnershipId = given.id;
  await addPartnership(owner, {
    partnershipId,
    name: given.name,
    laCode: given.authorityCode,
    nation: given.nation,
    isDemonstration: true,
  });
  for (const { id, name, kind } of given.agencies) {
    await addAgency(owner, { agencyId: id, partnershipId, name, kind });
  }
  for (const { id, agencyId, name } of given.teams) {
    await addTeam(owner, { teamId: id, partnershipId, agencyId, name });
  }
  for (const person of given.people) {
    const { id, agencyId, teamId, email, fullName, jobTitle, roles, language } = person;
    await addUser(owner, {
      userId: id,
      partnershipId,
      agencyId,
      teamId,
      email,
      fullName,
      jobTitle,
      roles,
      language,
    });
  }
}
