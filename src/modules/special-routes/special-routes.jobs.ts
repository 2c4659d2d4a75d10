import type { TaskList } from '#platform/jobs/index.ts';
import { installRouteForms } from './install-forms/install-route-forms.ts';

export const tasks: TaskList = {
  'start:special-routes-install': async (_payload, job) => {
    for (const { partnershipId } of await job.partnerships())
      await job.inPartnership(partnershipId, (tx) => installRouteForms(tx, partnershipId, job.clock.now()));
  },
};
