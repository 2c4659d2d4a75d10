import type { Fault } from '#platform/audit-trail/index.ts';
import type { Words } from '#platform/words/index.ts';

/** What is wrong with the audit trail, for the data protection officer. Folders of the machine are the operator's business. */
export function sayFault(words: Words, fault: Fault): string {
  const at = 'keptAt' in fault && fault.keptAt !== null ? words.dateTime(new Date(fault.keptAt)) : '';
  const number = 'number' in fault ? fault.number : 0;
  const [from, to] = 'from' in fault ? [fault.from, fault.to] : [0, 0];
  return words.t(`looks.fault.${fault.kind}`, { number, from, to, at });
}
