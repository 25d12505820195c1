// From bytes to text and back, whatever encoding an archive left behind.

/** How far we look for the NUL bytes that no text has. */
const PROBE = 4096;

/** More bytes than a string can have characters; some decoders end the process instead of throwing. */
const MAX_BYTES = 0x1fffffe8;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** The file begins with a byte order mark. */
  readonly hasMark: boolean;
}

/** The text of a file: UTF-16 when a byte order mark says so, else UTF-8, else Windows-1252, in which every byte is a character. */
export function decodeText(bytes: Uint8Array): Decoded | 'binary' | 'too large' {
  if (bytes.length > MAX_BYTES) return 'too large';
  const decoded = (encoding: Encoding, hasMark: boolean): Decoded => ({
    text: new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes),
    encoding,
    hasMark,
  });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded('utf-16le', true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded('utf-16be', true);
  if (bytes.subarray(0, PROBE).includes(0)) return 'binary';
  try {
    return decoded('utf-8', bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf);
  } catch {
    return { text: windows1252(bytes), encoding: 'windows-1252', hasMark: false };
  }
}

/** The bytes of another text in the encoding of a file; nothing when the encoding has not all of its characters. */
export function encodeText(text: string, { encoding, hasMark }: Omit<Decoded, 'text'>): Uint8Array | undefined {
  const marked = hasMark ? `\uFEFF${text}` : text;
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(marked, 'utf8');
    case 'utf-16le':
      return Buffer.from(marked, 'utf16le');
    case 'utf-16be':
      return Buffer.from(marked, 'utf16le').swap16();
    case 'windows-1252': {
      const codes = Array.from(text, codeInWindows1252);
      return codes.includes(-1) ? undefined : Uint8Array.from(codes);
    }
  }
}

/** Whether the bytes are exactly those that the text gives again: what could not be read as it stands must not be written. */
export function isReversible(decoded: Decoded, bytes: Uint8Array): boolean {
  const again = encodeText(decoded.text, decoded);
  return again !== undefined && Buffer.compare(again, bytes) === 0;
}

/** Node's own decoder of that name leaves 80 to 9F as control characters in some versions, so quotes and dashes are ours to map. */
const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (control) => HIGH_CONTROLS[control.charCodeAt(0) - 0x80] ?? control);

/** The characters 80 to 9F of Windows-1252; five of them have none and stay. */
const HIGH_CONTROLS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function codeInWindows1252(character: string): number {
  const at = HIGH_CONTROLS.indexOf(character);
  if (at >= 0) return at + 0x80;
  const code = character.codePointAt(0) ?? -1;
  return code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : -1;
}
