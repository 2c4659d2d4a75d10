import type { Seen } from './seen.ts';

export function stuckJobs({ jobs }: Seen): string | undefined {
  const said = [
    ...(jobs.failed > 0 ? [`${jobs.failed} jobs have failed for good`] : []),
    ...(jobs.late > 0 ? [`${jobs.late} jobs have waited for more than an hour`] : []),
  ];
  if (said.length === 0) return undefined;
  return `${said.join(' and ')}. See which in graphile_worker.jobs (docs/operations.md, Jobs), and whether the app runs.`;
}
