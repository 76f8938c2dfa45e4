// Whether photos are being sent in this visit: small enough for every page, so that the rest is fetched when it is needed.

export const uploading = $state({ begun: false });
