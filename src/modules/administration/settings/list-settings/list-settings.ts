import { page, type Answer, type Visit } from '#platform/web/visit.ts';

/** What the viewer may set of how the partnership works, whichever room it is of: one entry of the navigation instead of many. */
export function show(visit: Visit): Answer {
  const { words } = visit;
  return page('modules/administration/settings/list-settings/list-settings.njk', {
    settings: visit.tabsOf('settings').map(({ key, href }) => ({
      href,
      title: words.t(`administration.settings.${key}`),
      about: words.t(`administration.settings.${key}.about`),
    })),
  });
}
