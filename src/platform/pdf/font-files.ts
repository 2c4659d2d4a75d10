import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Fonts under the SIL Open Font License. Noto Sans has the Latin, Greek and Cyrillic scripts whole, with ŵ and ŷ, which
 * the fonts every PDF reader brings do not have; Chocolate Classical Sans has the characters of Chinese and Japanese.
 */
export const fontPaths = {
  regular: require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
  eastAsian:
    require.resolve('@expo-google-fonts/chocolate-classical-sans/400Regular/ChocolateClassicalSans_400Regular.ttf'),
} as const;

export type FontName = keyof typeof fontPaths;
