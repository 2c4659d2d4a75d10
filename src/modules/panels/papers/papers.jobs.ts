import { z } from 'zod';
import { dayInLondon } from '#platform/clock.ts';
import type { Job, TaskList } from '#platform/jobs/index.ts';
import { papersChanged } from './papers-changed.ts';
import { followChange } from './publishing.ts';
import { listPublishedMeetings } from './publishing.queries.ts';
import { remindOfPapers } from './remind-of-papers.ts';

const changeShape = z.object({
  partnershipId: z.uuid(),
  meetingId: z.uuid(),
  isPaperAdded: z.boolean().default(false),
});

/** A case was booked, moved or withdrawn, or a paper added, at a date whose papers may be published. */
async function change(payload: unknown, job: Job): Promise<void> {
  const { partnershipId, ...changed } = changeShape.parse(payload);
  const at = job.clock.now();
  await job.inPartnership(partnershipId, (tx, by) =>
    followChange(tx, { ...changed, partnershipId, by, at }, job),
  );
}

/** Whatever changed without anybody asking for it: members named later, a new end of the access. */
async function settleAll(_: unknown, job: Job): Promise<void> {
  for (const { partnershipId } of await job.partnerships()) {
    await job.inPartnership(partnershipId, async (tx, by) => {
      for (const meetingId of await listPublishedMeetings(tx)) {
        const at = job.clock.now();
        await followChange(tx, { partnershipId, meetingId, by, at, isPaperAdded: false }, job);
      }
    });
  }
}

async function remind(_: unknown, job: Job): Promise<void> {
  const at = job.clock.now();
  for (const { partnershipId } of await job.partnerships()) {
    await job.inPartnership(partnershipId, (tx) => remindOfPapers(tx, { today: dayInLondon(at), at }, job));
  }
}

export const papersTasks: TaskList = {
  [papersChanged]: change,
  'hourly:panel-papers': settleAll,
  'daily:panel-papers': remind,
};
