/**
 * Does the same to each, eight at a time: putting many small files on a disk is mostly waiting. The answers stand in the order of what was
 * given. When one fails, no further one is begun, and what is under way is finished before this throws.
 */
export async function eightAtOnce<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const answers = new Array<R>(all.length);
  const waiting = all.entries();
  const failures: unknown[] = [];
  const lane = async () => {
    for (const [index, one] of waiting) {
      answers[index] = await work(one);
      if (failures.length > 0) return;
    }
  };
  const lanes = Array.from({ length: 8 }, () => lane().catch((error: unknown) => failures.push(error)));
  await Promise.all(lanes);
  if (failures.length > 0) throw failures[0];
  return answers;
}
