// Made-up cables of any length, for what the fixtures are too short for.

const SENTENCES = [
  'The ambassador called on the minister of public works to hand over the reply.',
  'The minister said that the harbor would be dredged before the rains began.',
  'Post believes that the council will vote on the matter within the month.',
  'Two of the three parties have named their candidates; the third has not.',
  'A reception followed, at which the mayor spoke of the old friendship of both towns.',
];

/** A cable of about `length` characters: a full heading, fields, numbered paragraphs with portion markings, a signature. */
export function cable(length, serial = 427) {
  const number = String(serial).padStart(6, '0');
  const head = `VZCZCXYZ0017
PP RUEHC RUEHRO
DE RUEHLI #${number.slice(-4)} 0400913
ZNR UUUUU ZZH
P 090913Z FEB 09
FM AMEMBASSY LISBON
TO RUEHC/SECSTATE WASHDC PRIORITY 5610
INFO RUEHRO/AMEMBASSY ROME 0131
RUEHFR/AMEMBASSY PARIS 0877
BT
UNCLAS LISBON ${number}

SENSITIVE
SIPDIS

E.O. 12958: N/A
TAGS: PREL, EWWT, PO
SUBJECT: THE HARBOR OF SETUBAL

REF: A. LISBON 421
     B. 08 ROME 1534

`;
  let text = head;
  for (let paragraph = 1; text.length < length - 200; paragraph++) {
    const words = Array.from({ length: 5 }, (_, i) => SENTENCES[(paragraph + i * serial) % SENTENCES.length]).join(' ');
    text += `${paragraph}. (SBU) ${words}`.replace(/(.{50,65}) /g, '$1\n');
    text += '\n\n';
  }
  return `${text}FITZGERALD\nBT\n#${number.slice(-4)}\nNNNN\n\n\n`;
}

/** A file of that many cables one after the other. */
export const archive = (count, length) => Array.from({ length: count }, (_, i) => cable(length, i + 1)).join('');
