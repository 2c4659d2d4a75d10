import type { Tx } from '#platform/db/database.ts';
import type { Job } from '#platform/jobs/index.ts';
import { comparePeople } from '#modules/children/index.ts';
import type { KeptMapping, PeopleCounts } from '../import.ts';
import { columnsOf, fieldsIn } from '../people-columns.ts';
import type { PeopleSummary, ReadPerson } from '../people/person-record.ts';
import { readPeopleList } from '../people/read-people-list.ts';
import { countProblems, stagePeople, stageUnknownPeople } from '../stage.queries.ts';
import { runCheck, storeBatch, type CheckOrder, type Conclusion } from './run-check.ts';

const ROWS_IN_A_TRANSACTION = 2000;

/** Reads a list of people and lays its rows aside, then compares them with the children who are known. */
export function checkPeople(order: CheckOrder & { mapping: KeptMapping }, job: Job): Promise<void> {
  return runCheck(order, job, async (stop) => {
    const progress = { bytes: 0, children: 0 };
    const store = async (batch: readonly ReadPerson[]) => {
      progress.children += batch.length;
      await storeBatch(order, job, progress, (tx) => stagePeople(tx, order.importId, rowsOf(batch)));
      order.onProgress?.(progress.bytes, progress.children);
    };
    let waiting: ReadPerson[] = [];
    let notTaken = 0;
    const list = readPeopleList(order.path, columnsOf(order.mapping), {
      signal: stop,
      onProgress: (bytes) => (progress.bytes = bytes),
    });
    for await (const part of list) {
      if (part.kind === 'summary') {
        await store(waiting);
        return (tx) => conclude(tx, order, part.summary, notTaken);
      }
      waiting.push(...part.batch);
      notTaken += part.batch.filter(isLeftOut).length;
      if (waiting.length < ROWS_IN_A_TRANSACTION) continue;
      await store(waiting);
      waiting = [];
    }
    throw new Error('the list gave no summary');
  });
}

/** A row given twice with the same details is taken once: the second is not in, and not left out either. */
function isLeftOut({ person, problems }: ReadPerson): boolean {
  return person === null && problems.some(({ severity }) => severity === 'error');
}

function rowsOf(batch: readonly ReadPerson[]): { people: string; problems: string } {
  const people = batch.flatMap(({ person, row }) => (person === null ? [] : [personRow(person, row)]));
  const problems = batch.flatMap((read) =>
    read.problems.map(({ rule, severity, localId, row, params }) => ({
      ...{ number: read.row, rule, severity },
      ...{ local_id: localId, line: row, params },
    })),
  );
  return { people: JSON.stringify(people), problems: JSON.stringify(problems) };
}

function personRow(person: NonNullable<ReadPerson['person']>, row: number): object {
  return {
    number: row,
    local_id: person.localId,
    given_name: person.givenName,
    family_name: person.familyName,
    known_as: person.knownAs,
    address: person.address,
    postcode: person.postcode,
    team: person.team,
    worker_name: person.workerName,
    worker_email: person.workerEmail,
  };
}

async function conclude(
  tx: Tx,
  { importId, mapping }: CheckOrder & { mapping: KeptMapping },
  { rows, sha256 }: PeopleSummary,
  notTaken: number,
): Promise<Conclusion> {
  await stageUnknownPeople(tx, importId);
  const summary: PeopleCounts = {
    ...{ rows, notTaken },
    ...(await comparePeople(tx, { importId, fields: fieldsIn(mapping) })),
    ...(await countProblems(tx, importId)),
  };
  return { summary, fileId: sha256 };
}
