import type { TaskList } from '#platform/jobs/index.ts';
import { installForms } from './install-forms/install-forms.ts';

export const tasks: TaskList = {
  'start:forms-install': async (_payload, job) => {
    for (const { partnershipId } of await job.partnerships())
      await job.inPartnership(partnershipId, (tx) => installForms(tx, partnershipId, job.clock.now()));
  },
};
