interface Size {
  width: number;
  height: number;
}

/** How a picture is put on paper: points for each of its units, and how many sheets across and down it takes. */
export interface Fit {
  scale: number;
  columns: number;
  rows: number;
}

/** Letters of 13 units are 10 points high at most, and those of 12 not under 6 points: smaller is not read at a table. */
const MOST = 0.75;
const LEAST = 0.5;
/** What two sheets beside each other both show, in units: as wide as anything in a picture that must not be cut. */
export const OVERLAP = 160;

/** The largest scale at which a picture is whole in the room given (points); a picture that would be too small to read goes on further sheets. */
export function fitPicture(size: Size, room: Size): Fit {
  const whole = Math.min(MOST, room.width / size.width, room.height / size.height);
  if (whole >= LEAST) return { scale: whole, columns: 1, rows: 1 };
  const columns = sheetsFor(size.width, room.width / LEAST);
  const rows = sheetsFor(size.height, room.height / LEAST);
  const scale = Math.min(
    MOST,
    scaleOver(columns, size.width, room.width),
    scaleOver(rows, size.height, room.height),
  );
  return { scale, columns, rows };
}

function sheetsFor(length: number, sheet: number): number {
  return length <= sheet ? 1 : Math.ceil((length - OVERLAP) / (sheet - OVERLAP));
}

/** The scale at which so many sheets are full. */
function scaleOver(sheets: number, length: number, room: number): number {
  return (room * sheets) / (length + OVERLAP * (sheets - 1));
}
