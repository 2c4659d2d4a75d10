import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Fonts under the SIL Open Font License. Noto Sans has the Latin, Greek and Cyrillic scripts whole, with ŵ and ŷ, which
 * the fonts every PDF reader brings do not have; Chocolate Classical Sans has the characters of Chinese and Japanese,
 * Noto Sans Hebrew that script. Vazirmatn has the Arabic letters of Arabic, Persian and Urdu each whole in every joined form; Noto's Arabic
 * fonts draw a letter and its dots apart, which a copy or a reader's voice could not put together again.
 */
export const fontPaths = {
  regular: require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
  eastAsian:
    require.resolve('@expo-google-fonts/chocolate-classical-sans/400Regular/ChocolateClassicalSans_400Regular.ttf'),
  arabicRegular: require.resolve('@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf'),
  arabicBold: require.resolve('@expo-google-fonts/vazirmatn/700Bold/Vazirmatn_700Bold.ttf'),
  hebrewRegular:
    require.resolve('@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf'),
  hebrewBold: require.resolve('@expo-google-fonts/noto-sans-hebrew/700Bold/NotoSansHebrew_700Bold.ttf'),
} as const;

export type FontName = keyof typeof fontPaths;
