/** Letters that are written from right to left, such as Arabic and Hebrew. */
const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether the first letter of a text is written from right to left (Unicode Bidirectional Algorithm, rules P2 and P3). */
export function readsFromRight(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0];
  return first !== undefined && fromRight.test(first);
}

const allowed = ['\t', '\n', '\r'];

/** Without what no XML file may hold (XML 1.0, 2.2): control characters, halves of pairs, and the two codes that are no characters. */
export function withoutControls(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, (control) => (allowed.includes(control) ? control : ''))
    .replaceAll(/[\uFFFE\uFFFF]/g, '');
}
