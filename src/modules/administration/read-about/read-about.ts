import { page, type Answer } from '#platform/web/visit.ts';

/** Help and accessibility: pages of plain words, for everybody. */
export const show = (name: 'help' | 'accessibility') => (): Answer =>
  page('modules/administration/read-about/read-about.njk', { name, paragraphs: paragraphs[name] });

const paragraphs = {
  help: ['administration.help.1', 'administration.help.2', 'administration.help.3'],
  accessibility: [
    'administration.accessibility.1',
    'administration.accessibility.2',
    'administration.accessibility.3',
  ],
};
