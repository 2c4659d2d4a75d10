/** What a log may hold of an error: its kind and the places in our code. */
export interface ErrorForLog {
  type: string;
  message: string;
  code?: string;
  table?: string;
  constraint?: string;
  stack: string[];
  cause?: ErrorForLog;
}

const most = { frames: 12, causes: 3, letters: 200 };

/**
 * An error as a log may hold it. Messages quote what people typed, and the database adds whole rows as details: so only the words before
 * the first quotation mark are kept, without e-mail addresses and numbers, and of the details only which table and rule it was.
 */
export function errorForLog(error: unknown, depth = 0): ErrorForLog {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: [] };
  return {
    type: error.name,
    message: withoutNames(error.message),
    ...namesIn(error),
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
      .slice(0, most.frames)
      .map((line) => line.trim()),
    ...(error.cause === undefined || depth >= most.causes
      ? {}
      : { cause: errorForLog(error.cause, depth + 1) }),
  };
}

/** Names of our own making: the code of an error, a table, a constraint. */
function namesIn(error: Error): Pick<ErrorForLog, 'code' | 'table' | 'constraint'> {
  const known = error as unknown as Record<string, unknown>;
  const names: Partial<Record<'code' | 'table' | 'constraint', string>> = {};
  for (const key of ['code', 'table', 'constraint'] as const) {
    const value = known[key];
    if (typeof value === 'string' && /^[\w.:-]{1,64}$/.test(value)) names[key] = value;
  }
  return names;
}

function withoutNames(message: string): string {
  const [unquoted = ''] = message.replaceAll(/\s+/g, ' ').split(/["'`“”‘’«»]/u, 1);
  return unquoted
    .replaceAll(/[^\s<>]+@[^\s<>]+/g, '…')
    .replaceAll(/\d{3,}/g, '…')
    .slice(0, most.letters)
    .trim();
}
