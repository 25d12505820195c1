// Lines around an offset, for repairs that look at what stands before and behind.
import { isBlank } from '../syntax/characters.ts';

const isBreak = (code: number): boolean => code === 10 || code === 13;

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isBreak(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Where the line of an offset ends, before its line end. */
export function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isBreak(text.charCodeAt(at))) at++;
  return at;
}

/** The end of what stands before an offset, without blanks and line ends. */
export function contentBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The start of what stands behind an offset, without blanks and line ends. */
export function contentAfter(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}
