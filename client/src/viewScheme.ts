// The URI scheme of the documents that show what the server made of a cable.

export const VIEW_SCHEME = 'cablegram-view';
