// From bytes to text, whatever encoding an archive left behind. The text is never written back.

/** How far we look for the NUL bytes that no text has. */
const PROBE = 4096;

/** More bytes than a string can have characters; some decoders end the process instead of throwing. */
const MAX_BYTES = 0x1fffffe8;

/**
 * The text of a file without its byte order mark: UTF-16 when a mark says so, else UTF-8, else Windows-1252, in which every byte
 * is a character.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string } | 'binary' | 'too large' {
  if (bytes.length > MAX_BYTES) return 'too large';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  if (bytes.subarray(0, PROBE).includes(0)) return 'binary';
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: windows1252(bytes) };
  }
}

/** Node's own decoder of that name leaves 80 to 9F as control characters in some versions, so quotes and dashes are ours to map. */
const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (control) => HIGH_CONTROLS[control.charCodeAt(0) - 0x80] ?? control);

/** The characters 80 to 9F of Windows-1252; five of them have none and stay. */
const HIGH_CONTROLS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
