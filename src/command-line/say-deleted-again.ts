/** That children who were deleted are there again, as after a restore, and what to do; `list` is where the list of deletions is. */
export function sayDeletedAgain(count: number, list: string): string {
  const who = count === 1 ? '1 child that was deleted is' : `${count} children that were deleted are`;
  return `${who} there again: run “npm run teamaround -- retention reapply --from ${list}” before anybody works here.`;
}
