/** A file of services in bytes, and services in it, at most: far more than a whole county has. */
export const LARGEST_FILE = 50 * 1024 ** 2;
export const MOST_SERVICES = 20_000;
