/** Why plain text cannot be read as rows: no text at all, two ways of writing letters, a quotation mark never closed, a row without end. */
export type TextRefusalCode = 'not-csv' | 'mixed-encoding' | 'cut-off' | 'too-much-in-one-row';

/** Makes the error that is thrown, in the words of whoever reads the list. */
export type Refuse = (code: TextRefusalCode, params: Record<string, string | number>) => Error;
