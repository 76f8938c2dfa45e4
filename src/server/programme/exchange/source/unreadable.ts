// A file of which nothing can be taken at all.

/** `message` says why in the reader's words. */
export class Unreadable extends Error {}
