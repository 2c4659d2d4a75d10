import type { Language } from './language.ts';
import { parseMessage } from './read-messages.ts';

type Element = ReturnType<ReturnType<typeof parseMessage>['getAst']>[number];

/** A parameter that a message names; `plural` where it counts, `forms` as written: 'one', '=4', 'other'. */
export interface MessageArgument {
  readonly name: string;
  readonly plural?: 'cardinal' | 'ordinal';
  readonly forms?: readonly string[];
}

// The numbers the ICU parser gives its kinds of element.
const kinds = { literal: 0, date: 3, time: 4, pound: 7 } as const;

/** Every parameter of a message, also inside plurals and selects. Throws on text that is not ICU, and on ICU dates. */
export function readArguments(text: string, language: Language): MessageArgument[] {
  return argumentsOf(parseMessage(text, language).getAst());
}

function argumentsOf(elements: readonly Element[]): MessageArgument[] {
  return elements.flatMap((element) => {
    const kind: number = element.type;
    if (kind === kinds.literal || kind === kinds.pound) return [];
    const name = 'value' in element ? element.value : '';
    if (kind === kinds.date || kind === kinds.time)
      throw new Error(
        `{${name}} is written as an ICU date, which follows the machine's time zone; fill in words.date(…)`,
      );
    const options = 'options' in element ? element.options : {};
    const inside = Object.values(options).flatMap((option) => argumentsOf(option.value));
    const counts = 'pluralType' in element ? { plural: element.pluralType ?? 'cardinal' } : undefined;
    return [{ name, ...counts, forms: Object.keys(options) }, ...inside];
  });
}
