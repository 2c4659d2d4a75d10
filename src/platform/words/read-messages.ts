import { IntlMessageFormat } from 'intl-messageformat';
import { localeOf } from './language.ts';
import type { Language } from './language.ts';

/**
 * Fills one compiled message; throws when a parameter it names is missing. Pages are not type checked, so that what
 * they pass may be nothing at all.
 */
export type Message = (params: Readonly<Record<string, string | number | null | undefined>>) => string;

/** Compiles ICU message text. Angle brackets stay as they are: a sentence holds no markup. */
export function parseMessage(text: string, language: Language): IntlMessageFormat {
  return new IntlMessageFormat(text, localeOf[language], undefined, { ignoreTag: true });
}

/**
 * Compiles the message of one key on first use and keeps it.
 * Throws with the key named when the text is not ICU, or a parameter is missing, undefined or null.
 */
export function compileMessage(key: string, text: string, language: Language): Message {
  const compiled = naming(key, () => parseMessage(text, language));
  return (params) => {
    const absent = Object.entries(params).find(([, value]) => value === undefined || value === null);
    if (absent) throw new Error(`The words "${key}" were given no value for {${absent[0]}}`);
    return naming(key, () => String(compiled.format(params)));
  };
}

function naming<Result>(key: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new Error(`The words "${key}" cannot be read: ${String(error)}`, { cause: error });
  }
}
