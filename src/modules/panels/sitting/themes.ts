/** What cases of a panel often have in common; the report counts them. The words are `panels.sitting.theme.<key>`. */
export const themes = [
  'drift',
  'core-groups',
  'voice-of-the-child',
  'fathers',
  'information-sharing',
  'thresholds',
  'change-of-worker',
  'neglect',
  'domestic-abuse',
  'parental-mental-health',
  'parental-substance-use',
  'exploitation',
  'school',
  'housing',
] as const;

export type Theme = (typeof themes)[number];

/** What was ticked and unticked since the boxes were shown: somebody else's ticks in the meantime stay as they are. */
export function changedThemes(
  shown: readonly string[],
  ticked: readonly Theme[],
): { added: Theme[]; removed: Theme[] } {
  return {
    added: ticked.filter((theme) => !shown.includes(theme)),
    removed: themes.filter((theme) => shown.includes(theme) && !ticked.includes(theme)),
  };
}
