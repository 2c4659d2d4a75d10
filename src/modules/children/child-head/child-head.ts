import { childAge, childName, type Child } from '../child.ts';
import { findChild } from '../child.queries.ts';
import { noteLook } from '../last-look.queries.ts';
import type { Visit } from '#platform/web/visit.ts';

/** What the viewer must know of their own reach, on every page of the child. */
export interface ChildBanner {
  childId: string;
  isRestricted: boolean;
  emergencyUntil: Date | null;
}

export function bannerOf({ childId, isRestricted, emergencyUntil }: Child): ChildBanner {
  return { childId, isRestricted, emergencyUntil };
}

/** What stands on top of every page of a child. */
export interface ChildHead {
  childId: string;
  name: string;
  age: string;
  localId: string;
  goneSince: string | null;
  banner: ChildBanner;
  tabs: TabGroup[];
}

/** Pages about a child that belong together; its address is that of the first of them. */
export interface TabGroup extends Tab {
  pages: Tab[];
}

interface Tab {
  text: string;
  href: string;
  active: boolean;
}

/** Opens a page of the child of the address: undefined when it is not there or not the viewer's. Notes the look. */
export async function openChild(
  visit: Visit,
  tab: string,
): Promise<{ child: Child; head: ChildHead; lastLook: Date | null } | undefined> {
  const childId = visit.params['childId'] ?? '';
  const child = await findChild(visit.tx, childId);
  if (child === undefined) return undefined;
  visit.looksAt([childId]);
  const lastLook = await noteLook(visit.tx, visit.viewer, childId, visit.now);
  return { child, head: headOf(visit, child, tab), lastLook };
}

/** The top of a page that is not a tab itself, such as a form, has no tab chosen. */
export function headOf(visit: Visit, child: Child, tab?: string): ChildHead {
  const { words, today } = visit;
  const name = childName(child, words);
  return {
    childId: child.childId,
    name,
    age: childAge(child, words, today),
    localId: child.localId,
    goneSince: child.goneSince,
    banner: bannerOf(child),
    tabs: groupTabs(visit, child.childId, tab),
  };
}

/** Those that the viewer's roles open; a group of which they open none is not there. */
function groupTabs(visit: Visit, childId: string, chosen?: string): TabGroup[] {
  const groups = Map.groupBy(visit.tabsOf('child'), ({ key, under }) => under ?? key);
  return [...groups].map(([group, entries]) => {
    const pages = entries.map(({ key, href }) => ({
      text: visit.words.t(`children.tab.${key}`),
      href: `/children/${childId}${href}`,
      active: key === chosen,
    }));
    return {
      text: visit.words.t(`children.tabs.${group}`),
      href: pages[0]?.href ?? '',
      active: pages.some(({ active }) => active),
      pages,
    };
  });
}
