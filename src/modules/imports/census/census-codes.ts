/** Codes of the children in need census, from the Department for Education's published specification (2021 to 2026). */
import type { CensusSex } from './census-record.ts';

/** Until 2024 gender by number; from the 2025 collection sex by letter. 0 is not recorded or unborn, 9 indeterminate. */
export const SEX_OF_CODE: ReadonlyMap<string, CensusSex> = new Map<string, CensusSex>([
  ['1', 'M'],
  ['2', 'F'],
  ['0', 'U'],
  ['9', 'U'],
  ['M', 'M'],
  ['F', 'F'],
  ['U', 'U'],
]);

const codes = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const ETHNICITIES = codes(
  'WBRI WIRI WIRT WOTH WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT',
);
export const DISABILITIES = codes('NONE MOB HAND PC INC COMM LD HEAR VIS BEH CON AUT DDA');
export const REFERRAL_SOURCES = codes('1A 1B 1C 1D 2A 2B 3A 3B 3C 3D 3E 3F 4 5A 5B 5C 5D 6 7 8 9 10');
export const PRIMARY_NEEDS = codes('N0 N1 N2 N3 N4 N5 N6 N7 N8 N9');
export const CLOSURE_REASONS = codes('RC1 RC2 RC3 RC4 RC5 RC6 RC7 RC8 RC9');
export const ABUSE_CATEGORIES = codes('NEG PHY SAB EMO MUL');
