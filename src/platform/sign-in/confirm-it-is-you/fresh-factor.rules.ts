/** Whether a second factor was shown within the last minutes of this session; from the last of them on it is asked for again. */
export function isFresh(session: { factorAt: Date | null; freshMinutes: number }, now: Date): boolean {
  if (session.factorAt === null) return false;
  return now.getTime() - session.factorAt.getTime() < session.freshMinutes * 60_000;
}
