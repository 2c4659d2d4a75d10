import type { FileKind } from '../look/sniff.ts';
import { cleanJpeg } from './clean-jpeg.ts';
import { cleanPng } from './clean-png.ts';
import { cleanWebp } from './clean-webp.ts';
import type { Cleaned } from './picture-limits.ts';

/** A picture without what it tells beside the picture: place, time, camera, names, earlier pictures. Its points stay byte for byte. */
export function cleanPicture(kind: FileKind, content: Buffer): Cleaned {
  if (kind === 'png') return cleanPng(content);
  return kind === 'webp' ? cleanWebp(content) : cleanJpeg(content);
}
