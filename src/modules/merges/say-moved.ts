import type { Words } from '#platform/words/index.ts';

/** What a person would call the rows of a table; tables that are told with another are missing. */
const kinds: Readonly<Record<string, string>> = {
  'children.chronology_entry': 'entries',
  'children.voice': 'voice',
  'children.voice_answer': 'voice',
  'plans.episode': 'plans',
  'plans.assessment': 'plans',
  'plans.section_47': 'plans',
  'plans.pre_proceedings': 'plans',
  'plans.plan': 'plans',
  'plans.review': 'plans',
  'actions.action': 'actions',
  'documents.document': 'documents',
  'sharing.decision': 'sharing',
  'family.link_version': 'family',
  'team.member': 'team',
  'panels.meeting_case_child': 'panels',
  'access.child_access': 'access',
};

/** 'chronology entries: 4', for each kind of thing that came with a record. */
export function sayMoved({ t }: Words, moved: Readonly<Record<string, number>>): string[] {
  const counts = new Map<string, number>();
  for (const [table, rows] of Object.entries(moved)) {
    const kind = kinds[table] ?? 'other';
    counts.set(kind, (counts.get(kind) ?? 0) + rows);
  }
  return [...counts].map(([kind, count]) => t(`merges.moved.${kind}`, { count }));
}
