/** Sizes of the picture, in pixels of the screen; on paper it is made to fit. */
export const SIGN = 44;
export const LETTERS = 13;
export const SMALL_LETTERS = 12;
export const LINE = 16;
/** Between a sign and the text under it. */
export const UNDER_SIGN = 6;
export const WIDEST_TEXT = 128;
export const NARROWEST = 60;
/** Between two texts: room for a line that goes down. */
export const BETWEEN = 30;
export const BETWEEN_FAMILIES = 44;
export const MARGIN = 22;
/** Between a row and the next, with one level of lines. */
export const CHANNEL = 58;
export const LEVEL = 12;
/** How far a line over the heads stands above the signs. */
export const OVERHEAD = 18;
export const HOUSE = 7;
