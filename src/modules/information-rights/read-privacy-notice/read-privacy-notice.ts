import { page, type Answer } from '#platform/web/visit.ts';

/** How many paragraphs each part has: the words are `privacy.<notice>.<part>` and `privacy.<notice>.<part>.<paragraph>`. */
const parts = {
  adults: [2, 3, 3, 1, 2, 1, 4, 1, 1, 2],
  young: [2, 3, 2, 2, 1, 3, 4],
};

export type Notice = keyof typeof parts;

/** What is kept and why, for everybody; and the same for children and young people. docs/data-protection has both on paper. */
export const show = (notice: Notice) => (): Answer =>
  page('modules/information-rights/read-privacy-notice/read-privacy-notice.njk', {
    notice,
    parts: noticeKeys(notice),
    other: notice === 'adults' ? '/privacy/young-people' : '/privacy',
    otherKey: notice === 'adults' ? 'privacy.toYoung' : 'privacy.toAdults',
  });

/** The keys of a notice's words, part by part. */
export function noticeKeys(notice: Notice): { title: string; paragraphs: string[] }[] {
  return parts[notice].map((count, index) => {
    const title = `privacy.${notice}.${index + 1}`;
    return { title, paragraphs: Array.from({ length: count }, (_, each) => `${title}.${each + 1}`) };
  });
}
