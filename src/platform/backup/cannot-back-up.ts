/** A backup or a restore that cannot be, told in one sentence that says what to do. */
export class CannotBackUp extends Error {}
