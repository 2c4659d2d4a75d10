import type { NumberFormat } from './number-format.ts';

const SECONDS_A_DAY = 86_400;
const LAST_DAY = 2_958_465; // 31 December 9999
/** The workbooks that count from 1900 have a 29 February in that year, which there was not. */
const NO_SUCH_DAY = 60;

/** A number of a workbook as it is meant: a day as YYYY-MM-DD, a time as HH:MM, everything else as digits without an exponent. */
export function numberText(value: string, format: NumberFormat, countsFrom1904: boolean): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  if (format.kind === 'digits') return plainDigits(value, number).padStart(format.length, '0');
  if (format.kind === 'number') return plainDigits(value, number);
  return dayText(number, format.kind, countsFrom1904) ?? plainDigits(value, number);
}

/** As many digits as a workbook knows: 15. A whole number stays as it is written there. */
function plainDigits(value: string, number: number): string {
  if (/^-?\d+$/.test(value)) return value;
  const rounded = Number(number.toPrecision(15));
  const text = String(rounded);
  const [, sign = '', one = '', more = '', power = ''] = /^(-?)(\d)(?:\.(\d+))?e\+(\d+)$/.exec(text) ?? [];
  if (power !== '') return `${sign}${(one + more).padEnd(Number(power) + 1, '0')}`;
  return text.includes('e') ? rounded.toFixed(20).replace(/0+$/, '') : text;
}

function dayText(serial: number, kind: 'day' | 'time' | 'day-and-time', countsFrom1904: boolean) {
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const day = Math.floor(seconds / SECONDS_A_DAY);
  const time = seconds - day * SECONDS_A_DAY;
  if (kind === 'time' && day === 0) return timeText(time);
  const first = countsFrom1904 ? 0 : 1;
  if (day < first || day > LAST_DAY || (!countsFrom1904 && day === NO_SUCH_DAY)) return undefined;
  const said = isoDay(day, countsFrom1904);
  return kind === 'day' || time < 60 ? said : `${said} ${timeText(time)}`;
}

function isoDay(day: number, countsFrom1904: boolean): string {
  const zero = countsFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < NO_SUCH_DAY ? 31 : 30);
  return new Date(zero + day * SECONDS_A_DAY * 1000).toISOString().slice(0, 10);
}

function timeText(seconds: number): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}`;
}

/** A day that a cell holds as text of ISO 8601, without the midnight behind it. */
export function isoText(value: string): string {
  const [day = '', time = ''] = value.split('T');
  const minutes = time.slice(0, 5);
  return minutes === '' || minutes === '00:00' ? day : `${day} ${minutes}`;
}

/** Text in which signs that XML cannot hold are written as `_x000D_`; what no text holds is left out. */
export function unescaped(text: string): string {
  const whole = text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return whole.replaceAll(/[^\P{Cc}\t\n\r]/gu, '').toWellFormed();
}
