/** The moment the tests are lived at: the made-up partnership is made as at this day. */
export const TEST_NOW = '2026-11-21T10:00:00Z';
