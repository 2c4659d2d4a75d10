/** The links between the pages of a list. */
export function pagesOf(path: string, number: number, total: number, size: number) {
  const count = Math.max(1, Math.ceil(total / size));
  const href = (to: number) => `${path}?page=${to}`;
  return {
    number,
    count,
    previousHref: number > 1 ? href(number - 1) : '',
    nextHref: number < count ? href(number + 1) : '',
  };
}
