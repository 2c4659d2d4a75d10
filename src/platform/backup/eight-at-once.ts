/** Does the same to each, eight at a time: putting many small files on a disk is mostly waiting. The answers stand in the order of what was given. */
export async function eightAtOnce<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const answers = new Array<R>(all.length);
  const waiting = all.entries();
  const lane = async () => {
    for (const [index, one] of waiting) answers[index] = await work(one);
  };
  await Promise.all(Array.from({ length: 8 }, lane));
  return answers;
}
