// The name of a file in its URI.

/** The last part of a URI's path, decoded; an archive names its files after the cable. */
export function fileNameOf(uri: string): string | undefined {
  const last = uri.split(/[?#]/)[0]?.split('/').at(-1);
  try {
    return last && decodeURIComponent(last);
  } catch {
    return last;
  }
}
