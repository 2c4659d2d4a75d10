/** Whether the tenth digit of an NHS number holds: weights 10 to 2, modulus 11. Source: NHS Data Dictionary, NHS NUMBER. */
export function isNhsNumber(text: string): boolean {
  if (!/^\d{10}$/.test(text)) return false;
  let sum = 0;
  for (let at = 0; at < 9; at += 1) sum += Number(text[at]) * (10 - at);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(text[9]);
}

const UPN_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** Whether the first letter of a unique pupil number holds: weights 2 to 13, modulus 23; the last sign may be a letter. Source: DfE, UPN guide. */
export function isPupilNumber(text: string): boolean {
  if (!/^[A-Z]\d{11}[\dA-Z]$/.test(text)) return false;
  let sum = 0;
  for (let at = 1; at < 13; at += 1) {
    const sign = text[at] ?? '';
    sum += (/\d/.test(sign) ? Number(sign) : UPN_LETTERS.indexOf(sign)) * (at + 1);
  }
  return UPN_LETTERS[sum % 23] === text[0];
}
