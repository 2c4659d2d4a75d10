import type { Words } from '#platform/words/index.ts';
import { criterionInWords } from '../../stuck/reason.ts';
import type { StuckSettings } from '../../stuck/stuck-settings.ts';
import type { Said } from '../said.queries.ts';

/** One line of the history, as the timeline shows it. */
export function sayWhatWasSaid(words: Words, said: Said, settings: StuckSettings) {
  const title = words.t(`panels.stuck.said.${said.kind}`, {
    criterion: criterionInWords(words, said.criterion, settings),
    view: said.view === null ? '' : words.t(`panels.stuck.view.${said.view}`),
    until: said.until === null ? '' : words.date(said.until),
  });
  return { date: said.on, by: said.by, title, text: said.why, href: '' };
}
