// Tells most ordinary texts from cables with one look. Every text file in the editor pays for this look, so the sniffer with its many
// patterns is loaded only for a text that passes it.

/** How much of a text is looked at, in UTF-16 units. */
export const SNIFF_LENGTH = 4096;

/**
 * How each kind of line that the sniffer counts begins, behind blanks: two capital letters, close together or one sign apart (`VZCZC`,
 * `P 101648Z`, `E.O.`); the number of a paragraph with its marking, or of an archive; a pilcrow; a dash line; the words of archives and
 * printers.
 */
const BEGINNING =
  /(?:^|\f)[^\S\r\n\f\u2028\u2029]*(?:[A-Z](?:[A-Z]|[ .'-][A-Z\d .'-])|\d{1,7}(?:[\tA-Z]|\. {0,2}\()|[¶\uFFFDÂ]|-{10} ?[-\dA-F]|Message |Cable dated|This record|Classified |Declassified|Sheryl |Margaret |Date\/|From:|Action:|Captions:|Pass Line|Dissem|refid:)/m;

/** A station and its serial, behind a level in small letters: `s e c r e t ROME 000427`. Without it such a line alone is not enough. */
const STATION = /[A-Z][.'\s-]{0,9}\s\d{5}/;

/** Whether `head`, the beginning of a text, may be that of a cable. Where it may not, `sniffCable` finds none. */
export const mayBeCable = (head: string): boolean => BEGINNING.test(head) || STATION.test(head);
