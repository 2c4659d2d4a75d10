export { addJob } from './add-job.queries.ts';
export { listPartnerships } from './system-viewer.queries.ts';
export { startWorker } from './worker.ts';
export type { Job, Partnership, Task, TaskList } from './task.ts';
