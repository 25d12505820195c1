// The text of a file in whatever encoding, as the command line reads it.
import { decodeText } from '../../server/src/cli/decode.ts';

export function textFromBytes(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  if (typeof decoded === 'string') throw new Error(decoded);
  return decoded.text;
}
