import type { Permissions, Role } from '#platform/access/index.ts';

const writers: readonly Role[] = [
  'practitioner',
  'team-manager',
  'cp-chair',
  'panel-coordinator',
  'panel-chair',
  'panel-member',
];

/** About which child is decided by the gate, and which of its sheets by whom they are for. */
export const permissions: Permissions = {
  'form.view': [...writers, 'quality-assurance', 'data-analyst'],
  'form.fill': writers,
  /** Signs what a form asks a manager to stand by. */
  'form.approve': ['team-manager', 'cp-chair'],
  /** Builds and changes drafts of the forms that everybody fills in. */
  'form.design': ['team-manager', 'panel-coordinator', 'quality-assurance'],
  /** Brings a form into use and takes it out of use: it is the whole partnership's. The roles of questionnaires.may_publish (db/rules/questionnaires.sql). */
  'form.publish': ['panel-coordinator', 'quality-assurance'],
};
