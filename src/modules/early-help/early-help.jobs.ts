import type { TaskList } from '#platform/jobs/index.ts';
import { installAssessment } from './install-assessment/install-assessment.ts';

export const tasks: TaskList = {
  'start:early-help-install': async (_payload, job) => {
    for (const { partnershipId } of await job.partnerships())
      await job.inPartnership(partnershipId, (tx) => installAssessment(tx, partnershipId, job.clock.now()));
  },
};
