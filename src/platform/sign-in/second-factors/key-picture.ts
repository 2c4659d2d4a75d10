import { create } from 'qrcode';

export interface KeyPicture {
  /** Modules a side, with the quiet margin of four that the standard asks for (ISO/IEC 18004). */
  size: number;
  /** The dark modules as the `d` of one SVG path: no script, no picture from elsewhere. */
  path: string;
}

const MARGIN = 4;

export function drawKey(text: string): KeyPicture {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const dark: string[] = [];
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1)
      if (data[y * size + x] === 1) dark.push(`M${x + MARGIN} ${y + MARGIN}h1v1h-1z`);
  return { size: size + 2 * MARGIN, path: dark.join('') };
}
