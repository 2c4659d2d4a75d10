import { createHash } from 'node:crypto';

/** One box for notes: the child's voice, or what was said under a prompt. */
export interface NoteItem {
  item: string;
  /** '' for the child's voice, whose words are the page's own. */
  prompt: string;
}

export const voice: NoteItem = { item: 'voice', prompt: '' };

/**
 * The boxes of a panel's prompts, in their order. A box is known by its question, so that notes stay with what was asked when the panel
 * changes or reorders its prompts; the same question twice is one box.
 */
export function itemsOf(prompts: readonly string[]): NoteItem[] {
  const items = new Map(prompts.map((prompt) => [itemOf(prompt), prompt]));
  return [...items].map(([item, prompt]) => ({ item, prompt }));
}

function itemOf(prompt: string): string {
  return `prompt-${createHash('sha256').update(prompt.trim()).digest('hex').slice(0, 16)}`;
}
