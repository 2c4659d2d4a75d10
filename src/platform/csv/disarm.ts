/** Characters that take no room on a screen, so that a sign behind them still looks, and acts, like the first. */
const UNSEEN = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]+/u;

/** The signs a spreadsheet takes for the beginning of a formula, with the wide forms of East Asian keyboards. */
const FORMULA_SIGN = /^[=+\-@＝＋－＠]/u;

/** Leading control characters that some spreadsheets drop before they look for a formula. */
const DROPPED = /[\t\r\n]/u;

/** Only a negative number: no formula, and what the database gives for an exact decimal. */
const NEGATIVE_NUMBER = /^-\d+(\.\d+)?$/u;

/** The text with an apostrophe in front when a spreadsheet might run it as a formula, else unchanged. */
export function disarm(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text;
}

function looksLikeFormula(text: string): boolean {
  if (NEGATIVE_NUMBER.test(text)) return false;
  const unseen = UNSEEN.exec(text)?.[0] ?? '';
  return DROPPED.test(unseen) || FORMULA_SIGN.test(text.slice(unseen.length));
}
