// The reader's time zone, given once by the layout so that server and browser write the same times.

export const TIME_ZONE = Symbol('time zone');
