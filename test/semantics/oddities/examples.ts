// Invented whole cables in five forms; the posts STRELSAU and ZENDA and the country RZ do not exist.

/** The archive leaves one blank at the end of each line. */
const blank = ' ';

/** As transmitted: two sections, classified. */
export const transmitted = `VZCZCXRO4127
OO RUEHQSA RUEHQSB
DE RUEHQS #0427/01 0401132
ZNY CCCCC ZZH
O P 091132Z FEB 09
FM AMEMBASSY STRELSAU
TO RUEHC/SECSTATE WASHDC IMMEDIATE 5610
INFO RUEHQSA/AMEMBASSY KRAVONIA PRIORITY 0093
RUEHQSB/AMCONSUL ZENDA PRIORITY 0412
RUCNMEM/EU MEMBER STATES COLLECTIVE
RUEAIIA/CIA WASHDC
RUEKJCS/SECDEF WASHINGTON DC
BT
C O N F I D E N T I A L SECTION 01 OF 02 STRELSAU 000427

SIPDIS

NOFORN

DEPT FOR EUR/RUR - HENTZAU
STATE PASS USTR FOR RISCHENHEIM

E.O. 12958: DECL: 02/08/2019
TAGS: PREL, PGOV, EAIR, RZ
SUBJECT: RURITANIA: KING'S COUNCIL DELAYS AIRPORT TENDER

REF: A. STRELSAU 411
     B. 08 ZENDA 77 (NOTAL)
     C. STATE 10442

Classified By: DCM Fritz Sapt for reasons 1.4 (b) and (d).

1. (C) SUMMARY: The council put off the tender until May (REF A).
END SUMMARY.

2. (C/NF) Marshal Strakencz told us on February 6 that the delay
was a matter of money, not of politics (REF B).

STRELSAU 00000427  002 OF 002


3. (U) The court gazette printed the decree on February 8 (REF C).

4. (C) COMMENT: We expect a new date after Easter.
SAPT
BT
#0427
NNNN
`;

/** The same cable as a five-line archive file. */
export const fiveLine = `09STRELSAU427
RURITANIA: KING'S COUNCIL DELAYS AIRPORT TENDER
Mon Feb 09 00:00:00 +0100 2009
CONFIDENTIAL//NOFORN
Embassy Strelsau
VZCZCXRO4127
OO RUEHQSA RUEHQSB

DE RUEHQS #0427/01 0401132
ZNY CCCCC ZZH
O P 091132Z FEB 09
FM AMEMBASSY STRELSAU
TO RUEHC/SECSTATE WASHDC IMMEDIATE 5610
INFO RUEHQSA/AMEMBASSY KRAVONIA PRIORITY 0093
RUEHQSB/AMCONSUL ZENDA PRIORITY 0412C O N F I D E N T I A L SECTION 01 OF 02 STRELSAU 000427${blank}
${blank}
SIPDIS${blank}
${blank}
SIPDIS${blank}
NOFORN${blank}
${blank}
E.O. 12958: DECL: 02/08/2019${blank}
TAGS: PREL PGOV EAIR RZ
SUBJECT: RURITANIA: KING?S COUNCIL DELAYS AIRPORT TENDER${blank}
${blank}
REF: A. STRELSAU 411${blank}
     ¶B. 08 ZENDA 77 (NOTAL)${blank}
${blank}
Classified By: DCM Fritz Sapt for reasons 1.4 (b) and (d).${blank}
${blank}
¶1. (C) SUMMARY: The council put off the tender until May (REF A).${blank}
END SUMMARY.${blank}
SAPT
`;

/** Electronic telegram of 1976. */
export const nationalArchives = `Declassified/Released US Department of State EO Systematic Review 04 MAY 2006

Message Text


CONFIDENTIAL

PAGE 01        STRELS  00427  051140Z

46
ACTION EUR-12

INFO  OCT-01  ISO-00  CIAE-00  DODE-00  NSAE-00  SS-15  NSC-05  /033 W
                                      --------------------- 054819
R 051015Z MAY 76
FM AMEMBASSY STRELSAU
TO SECSTATE WASHDC 1234
INFO AMCONSUL ZENDA

C O N F I D E N T I A L STRELSAU 0427

E.O. 11652: GDS
TAGS: PFOR, RZ
SUBJ: COUNCIL DEBATE ON RAILWAY TARIFFS

REF: STATE 101223

1. COUNCIL VOTED ON MAY 4 ...
SAPT


CONFIDENTIAL

NNN

Message Attributes

Automatic Decaptioning: X
Concepts: RAILROADS, TARIFFS
Document Number: 1976STRELS00427
Draft Date: 05 MAY 1976
Executive Order: GS
Film Number: D760123-0456
From: STRELSAU
Line Count: '47'
Locator: TEXT ON-LINE, ON MICROFILM
Original Classification: CONFIDENTIAL
TAGS: PFOR, RZ
To: STATE
Type: TE
`;

/** Printed from SMART. */
export const smart = `UNCLASSIFIED
SBU

MRN: 23 STRELSAU 427
Date/DTG: Feb 09, 2023 / 091132Z FEB 23
From: AMEMBASSY STRELSAU
Action: WASHDC, SECSTATE ROUTINE
E.O.: 13526
TAGS: PGOV, EAIR, RZ
Captions: SENSITIVE
Reference: A) 23 ZENDA 12
Pass Line: DEPT FOR EUR/RUR
Subject: Ruritania: Airport Tender Delayed Again

1. (SBU) Summary: ...

Signature: Sapt
Drafted By: STRELSAU:Hentzau, Rupert
Cleared By: DCM:Sapt, Fritz
Released By: STRELSAU:Sapt, Fritz
Info: AMCONSUL ZENDA ROUTINE
Dissemination Rule: Archive Copy
`;

/** Military form with a JANAP 128 line. */
export const military = `VZCZCQSA001
PTTCZYUW RUEHQSA0427 0401132-CCCC--RUEAIIA RUEKJCS.
ZNY CCCCC
P 091132Z FEB 09
FM USDAO STRELSAU
TO RUEKJCS/DIA WASHINGTON DC
BT
C O N F I D E N T I A L
MSGID/GENADMIN/USDAO STRELSAU/-/FEB//
SUBJ/(U) AIRPORT TENDER//
REF/A/MSG/AMEMBASSY STRELSAU/091132ZFEB09//
RMKS/1. (C) ...//
BT
#0427
NNNN
`;
