import type { Fault } from '#platform/audit-trail/index.ts';

/** What is wrong with the audit trail, for an operator. */
export function sayFault(fault: Fault): string {
  switch (fault.kind) {
    case 'changed':
      return `row ${fault.number} (${fault.eventId}) was changed after it was sealed`;
    case 'seal-changed':
      return `the seal of row ${fault.number} (${fault.eventId}) was changed`;
    case 'missing':
      return fault.eventId === null
        ? `row ${fault.number} is missing, with its seal`
        : `row ${fault.number} (${fault.eventId}) is missing`;
    case 'out-of-order':
      return `row ${fault.number} (${fault.eventId}) is out of order: it was sealed in another place`;
    case 'cut-off':
      return `rows ${fault.from} to ${fault.to} are cut off at the end: a head kept at ${fault.keptAt} holds them`;
    case 'sealed-again':
      return `rows were changed between ${fault.from} and ${fault.to} and sealed again: a head kept at ${fault.keptAt} says otherwise`;
    case 'unsealed':
      return `row ${fault.eventId} has no seal, though it is older than the last sealing`;
    case 'head-not-ours':
      return `a head in ${fault.folder}${fault.keptAt === null ? '' : ` of ${fault.keptAt}`} is not signed with this installation's key`;
    case 'no-heads':
      return `no heads are kept in ${fault.folder}: whether the end was cut off cannot be told`;
  }
}
