import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '../access/index.ts';
import { dayInLondon } from '../clock.ts';
import type { Language } from '../words/index.ts';
import { mayUse, type House, type NavigationEntry } from './house.ts';
import type { NavigationItem, Shell } from './render.ts';
import { sessionMark } from './session-token.ts';

/** What surrounds every page: navigation, language, tokens. */
export function makeShell(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  viewer: Viewer | null,
  lateCount: number,
): Shell {
  const words = house.wordsIn(languageOf(house, request, viewer));
  const [path = '/'] = request.url.split('?');
  return {
    words,
    viewer: viewer && {
      fullName: viewer.fullName,
      agencyName: viewer.agencyName,
      jobTitle: viewer.jobTitle,
      roles: [...viewer.roles],
    },
    navigation:
      viewer === null || viewer.waitsForTerms
        ? []
        : navigationFor(house, viewer, path, lateCount, (key) => words.t(key)),
    lateCount,
    isDemonstration: viewer?.isDemonstration ?? house.config.isDemonstration,
    path: request.method === 'GET' ? request.url : path,
    csrfToken: reply.generateCsrf({ userInfo: userInfoOf(house, request) }),
    requestId: request.id,
    today: dayInLondon(house.clock.now()),
    ...limitsOf(viewer),
    checksFiles: house.config.scanner !== undefined,
  };
}

function limitsOf(viewer: Viewer | null) {
  const { idleMinutes, longestHours } = viewer?.session ?? { idleMinutes: 0, longestHours: 0 };
  return { idleMinutes, longestHours };
}

export function languageOf(house: House, request: FastifyRequest, viewer: Viewer | null): Language {
  if (viewer !== null) return viewer.language;
  return request.cookies[cookieName(house, 'language')] === 'cy' ? 'cy' : 'en';
}

export function isHttps(house: House): boolean {
  return house.config.baseUrl.startsWith('https:');
}

/** Over https the browser itself holds a cookie to this host and to https by its name. */
export function cookieName(
  house: House,
  plain: 'session' | 'language' | 'forms' | 'device' | 'organisation',
): string {
  return isHttps(house) ? `__Host-${plain}` : plain;
}

export function sessionToken(house: House, request: FastifyRequest): string | undefined {
  return request.cookies[cookieName(house, 'session')];
}

/** What a form's token is bound to: the session, so that a token of another session is refused. */
export function userInfoOf(house: House, request: FastifyRequest): string {
  const token = sessionToken(house, request);
  return token === undefined ? 'nobody' : sessionMark(token);
}

function navigationFor(
  house: House,
  viewer: Viewer,
  path: string,
  lateCount: number,
  t: (key: string) => string,
): NavigationItem[] {
  const open = house.navigation.filter((entry) => mayUse(house, viewer, entry.may));
  const here = open
    .filter(({ href }) => path === href || (href !== '/' && path.startsWith(`${href}/`)))
    .toSorted((one, other) => other.href.length - one.href.length)[0];
  const itemOf = (entry: NavigationEntry): NavigationItem => ({
    key: entry.key,
    text: t(`navigation.${entry.key}`),
    href: entry.href,
    current: entry === here,
    ...(entry.key === 'my-work' && lateCount > 0 ? { count: lateCount } : {}),
  });
  return [...Map.groupBy(open, ({ key, under }) => under ?? key)].flatMap(([group, entries]) => {
    const pages = entries.map(itemOf);
    const [first] = pages;
    if (first === undefined || pages.length === 1) return pages;
    const current = pages.some((page) => page.current);
    return [{ key: group, text: t(`navigation.under.${group}`), href: first.href, current, pages }];
  });
}
