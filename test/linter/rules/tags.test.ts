// Rules of TAGS and SUBJECT: cases at their edges.
import { checkRules } from '../support/checkRule.ts';

const known = {
  routingIndicators: new Set<string>(),
  tags: new Set(['QQZZ']),
  stations: new Set<string>(),
  captions: new Set<string>(),
};

checkRules([
  ['blanks alone are a separator', { tags: 'TAGS: ETRD EWWT PO' }, []],
  ['a line end is no choice of separator', { tags: 'TAGS: ETRD, EWWT,\nPO' }, []],
  [
    'blanks and commas',
    { tags: 'TAGS: ETRD EWWT, PO' },
    ['tags-separator-mixed "ETRD EWWT" > Put commas between all tags'],
  ],
  ['organizations and persons are free', { tags: 'TAGS: PREL, UNGA/C-6, OVIP, (SAPT, FRITZ), NATO, PO' }, []],
  ['free phrases', { tags: 'TAGS: PREL, POLITICAL PARTIES, PO' }, []],
  ['a person behind OVIP', { tags: 'TAGS: PREL OVIP SAPT PO' }, []],
  ['several unknown ones are one finding', { tags: 'TAGS: ETRD, QQZZ, QQZX, PO' }, ['tag-unknown "QQZZ"']],
  ['one that the user knows', { tags: 'TAGS: ETRD, QQZZ, PO' }, [], { known }],
  ['a swap of letters', { tags: 'TAGS: ERTD, EWWT, PO' }, ['tag-misspelled "ERTD" > Change to ETRD']],
  ['a variant that the lists know', { tags: 'TAGS: ETRD, VZ' }, ['tag-misspelled "VZ" > Change to VE']],
  ['the codes of ISO', { tags: 'TAGS: ETRD, IQ, UA' }, ['tag-iso-not-state "IQ" > Change to IZ']],
  ['EU, UE and UN are organizations', { tags: 'TAGS: PREL, EU, UE, UN, PO' }, []],
  ['a code that both lists have cannot be told', { tags: 'TAGS: PREL, CH, AU, SZ' }, []],
  [
    'today the codes are those of ISO',
    { tags: 'TAGS: PREL, DE', date: 'P 140708Z MAR 24', order: 'E.O. 13526: N/A', calling: 'DE RUEHLI #0427 0740708' },
    [],
  ],
  [
    'glued, as the others are separated',
    { tags: 'TAGS: PREL PGOVPO' },
    ['tags-glued "PGOVPO" > Separate into PGOV PO'],
  ],
  ['three of them', { tags: 'TAGS: KFRDKIRFCVIS, PO' }, ['tags-glued "KFRDKIRFCVIS" > Separate into KFRD, KIRF, CVIS']],
  ['glued to the subject', { tags: 'TAGS: ETRD, EWWT, POSUBJECT: HARBOR AUTHORITY', subject: '' }, []],
  ['the second of two', { tags: 'TAGS: ETRD, PO, ETRD' }, ['tag-duplicate "ETRD" > Remove the second ETRD']],
  ['administration needs no place', { tags: 'TAGS: AMGT, ASEC' }, []],
  ['an organization may stand for the place', { tags: 'TAGS: PREL, NATO' }, []],
  ['all of them at once', { tags: 'TAGS: etrd, ewwt, PO' }, ['tags-lowercase "etrd" > Change all tags to capitals']],
  ['no colon', { tags: 'TAGS ETRD, EWWT, PO' }, ['tags-label "TAGS" > Change to TAGS:']],
  [
    'a program tag of later days',
    { tags: 'TAGS: PGOV, KDEM, PO', date: 'P 140708Z MAR 86', order: 'E.O. 12356: N/A' },
    ['tags-era "KDEM"'],
  ],
  ['nothing but the label', { tags: 'TAGS:' }, ['tags-missing "TAGS:"']],
  [
    'the place of the post is proposed',
    { tags: '' },
    ['tags-missing "SUBJECT:" > Insert TAGS: PO, the place of the post'],
  ],

  ['SUBJ is as good', { subject: 'SUBJ: HARBOR AUTHORITY' }, []],
  ['spaced out', { subject: 'S U B J E C T: HARBOR AUTHORITY' }, []],
  ['a letter lost', { subject: 'UBJECT: HARBOR AUTHORITY' }, ['subject-label-garbled "UBJECT:" > Change to SUBJECT:']],
  ['names may keep small letters', { subject: 'SUBJECT: AMBASSADOR McCOY AND GENERAL al-MAHDI' }, []],
  ['two lines', { subject: `SUBJECT: ${'HARBOR AUTHORITY '.repeat(3)}\n${'AND TENDER '.repeat(5)}` }, []],
  [
    'four lines',
    { subject: 'SUBJECT: HARBOR\nAND TENDER\nAND TUG BOATS\nAND CRANES' },
    ['subject-too-long "HARBOR\\nAND TENDER\\nAND TUG BOATS\\nAND CRANES"'],
  ],
]);
