import type { NavigationEntry, Tabs } from '#platform/web/house.ts';

/** The service navigation, by what people do; a group of which somebody may open one page stands there as that page. */
export const navigation: readonly NavigationEntry[] = [
  { key: 'my-work', href: '/', may: 'signed-in' },
  { key: 'find', href: '/find', may: 'child.view', under: 'children' },
  { key: 'children', href: '/children', may: 'child.view', under: 'children' },
  { key: 'early-help', href: '/early-help', may: 'early-help.view', under: 'children' },
  { key: 'front-door', href: '/front-door', may: 'referral.triage', under: 'referring' },
  { key: 'referrals', href: '/referrals', may: 'signed-in', under: 'referring' },
  { key: 'special-routes', href: '/specialist-referrals', may: 'signed-in', under: 'referring' },
  { key: 'services', href: '/services', may: 'signed-in', under: 'referring' },
  { key: 'stuck-plans', href: '/stuck-plans', may: 'stuck.view', under: 'challenge' },
  { key: 'panels', href: '/panels', may: 'panel.view', under: 'challenge' },
  { key: 'escalations', href: '/disagreements', may: 'escalation.register', under: 'challenge' },
  { key: 'figures', href: '/figures', may: 'indicators.keep', under: 'works' },
  { key: 'imports', href: '/imports', may: 'import.view', under: 'lists' },
  { key: 'matches', href: '/matches', may: 'match.view', under: 'lists' },
  { key: 'duplicates', href: '/duplicates', may: 'merge.view', under: 'lists' },
  { key: 'people', href: '/people', may: 'people.view', under: 'keeping' },
  { key: 'settings', href: '/settings', may: 'settings.view', under: 'keeping' },
  { key: 'looks', href: '/looks', may: 'looks.of-person', under: 'keeping' },
  { key: 'restricted-children', href: '/restricted-children', may: 'child.restrict', under: 'keeping' },
  { key: 'emergency-access', href: '/emergency-access', may: 'emergency.review', under: 'keeping' },
  { key: 'sharing', href: '/sharing', may: 'sharing.report', under: 'keeping' },
  {
    key: 'information-rights',
    href: '/information-rights',
    may: 'information-rights.answer',
    under: 'keeping',
  },
  {
    key: 'deletions',
    href: '/information-rights/deletions',
    may: 'information-rights.confirm-deletion',
    under: 'keeping',
  },
];

/** The pages about one child, whichever room they are of; in the order of what one asks: who, around whom, what happened, what is being done, what is held, who may see. */
export const tabs: Tabs = {
  child: [
    { key: 'overview', href: '', may: 'child.view', under: 'glance' },
    { key: 'family', href: '/family', may: 'family.view', under: 'around' },
    { key: 'team', href: '/team', may: 'team.view', under: 'around' },
    { key: 'chronology', href: '/chronology', may: 'child.view', under: 'story' },
    { key: 'voice', href: '/voice', may: 'child.view', under: 'story' },
    { key: 'plans', href: '/plans', may: 'child.view', under: 'help' },
    { key: 'written-plans', href: '/written-plans', may: 'plan.view', under: 'help' },
    { key: 'early-help', href: '/early-help', may: 'early-help.view', under: 'help' },
    { key: 'levels', href: '/levels', may: 'levels.view', under: 'help' },
    { key: 'protection', href: '/protection', may: 'protection.view', under: 'help' },
    { key: 'forms', href: '/forms', may: 'form.view', under: 'help' },
    { key: 'services', href: '/services', may: 'directory.signposted', under: 'help' },
    { key: 'stuck', href: '/stuck', may: 'stuck.view', under: 'help' },
    { key: 'disagreements', href: '/disagreements', may: 'escalation.view', under: 'help' },
    { key: 'details', href: '/details', may: 'child.view', under: 'record' },
    { key: 'history', href: '/history', may: 'child.view', under: 'record' },
    { key: 'who-can-see', href: '/who-can-see', may: 'child.see-who', under: 'access' },
    { key: 'sharing', href: '/sharing', may: 'sharing.view', under: 'access' },
    { key: 'looks', href: '/looks', may: 'looks.of-child', under: 'access' },
  ],
  // What can be done from a list of children, and from the page that says who sees one.
  children: [
    { key: 'add', href: '/children/add', may: 'child.add' },
    { key: 'see-now', href: '/see-a-child-now', may: 'child.emergency' },
  ],
  // How a partnership works, each set by its own roles.
  settings: [
    { key: 'seats', href: '/team/seats', may: 'team.set-seats' },
    { key: 'forms', href: '/forms', may: 'form.design' },
    { key: 'levels', href: '/levels', may: 'levels.set' },
    { key: 'early-help', href: '/early-help/meetings', may: 'early-help.set-rhythm' },
    { key: 'disagreements', href: '/disagreements/procedure', may: 'escalation.set-procedure' },
    { key: 'comparison', href: '/figures/settings', may: 'indicators.keep' },
  ],
  // The box on My work, for those who look for children at all.
  'my-work': [{ key: 'find', href: '/find', may: 'child.view' }],
  'who-can-see': [
    { key: 'restrict', href: '/restrict', may: 'child.restrict' },
    { key: 'protect-address', href: '/protect-address', may: 'address.protect' },
  ],
};
