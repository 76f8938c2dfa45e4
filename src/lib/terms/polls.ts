// The word of polls: nobody sees who voted for what.

/** From so many votes on counts are shown: of two who voted each would know the other's. */
export const pollFloor = 5;
