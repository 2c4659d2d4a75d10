import type { Module } from '#platform/web/house.ts';
import { tasks } from './early-help.jobs.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { aboutChild } from './about-child/about-child.ts';
export { beginAssessment } from './assess/begin-an-assessment.ts';
export { earlyHelpBesideChild } from './beside-the-child/beside-the-child.ts';
export { closeIt } from './close-early-help/close-help.ts';
export { addReading, findHelp } from './help.queries.ts';
export { openHelpFor } from './open-early-help/open-help.ts';
export { recordMeeting } from './record-a-meeting/record-meeting.ts';
export { meetingDue } from './meeting-clock/meeting-due.rules.ts';
export { readMeetingSettings } from './meeting-clock/meeting-settings.queries.ts';
export { domains } from './triangle.ts';
export { installAssessment } from './install-assessment/install-assessment.ts';

export const earlyHelpModule: Module = {
  name: 'early-help',
  routes,
  permissions,
  words: { en, cy },
  tasks,
};
