// Texts for the sniffer: cables in every form, each cut off as early as may be, and texts that are none. All invented.

export const cables: Readonly<Record<string, string>> = {
  'a transmission cut off in its first line': 'VZCZCXYZ0017',
  'a transmission without its first line': 'RR RUEHWEB\n\nDE RUEHVT #0241 0641015\nZNR UUUUU ZZH\n',
  'a transmission whose first line lost its V': 'ZCZCXRO4127\nOO RUEHLO RUEHFR',
  'a transmission without line ends': 'VZCZCXRO4127OO RUEHLO RUEHFRDE RUEHVT #0427/01 0401132ZNY CCCCC ZZH',
  'a calling line without number sign': 'PP RUEHLO\nDE RUEHVT 0241 0641015\n',
  'a JANAP 128 header': 'PTTCZYUW RUEHVTA0427 0401132-CCCC--RUEAIIA RUEKJCS.\n',
  'a military text alone': 'MSGID/GENADMIN/USDAO VIENNA/-/FEB//\nSUBJ/(U) AIRPORT TENDER//\n',
  'a military heading': 'R 091132Z FEB 09\nFM CNO WASHINGTON DC\nTO NAVADMIN\n',
  'a heading from the date-time group on': 'O P 091132Z FEB 09\nFM AMEMBASSY VIENNA\n',
  'a heading from the sender on': 'FM AMEMBASSY VIENNA\nTO SECSTATE WASHDC 1234\n',
  'addressees that go on from another page':
    'RUEHLO/AMEMBASSY LONDON 0017\nRUEHFR/AMEMBASSY PARIS 0018\n\nUNCLAS VIENNA 000241\n',
  'an archive header':
    '09VIENNA241\nAUSTRIA: THE FERRIS WHEEL TURNS AGAIN\nThu Mar 05 00:00:00 +0100 2009\nUNCLASSIFIED\nEmbassy Vienna\n',
  'an archive header without title': '09VIENNA241\n\n2009-03-05 10:15\nCONFIDENTIAL//NOFORN\nEmbassy Vienna\n',
  'an archive header cut off before the origin': '09VIENNA241\nFERRIS WHEEL\n2009-03-05 10:15\nSECRET',
  'a partial extract':
    'This record is a partial extract of the original cable. The full text of the original cable is not available.\n',
  'a partial extract with the text run on':
    'This record is a partial extract of the original cable. The full text of the original cable is not available.UNCLAS VIENNA 000241',
  'a National Archives telegram': 'Message Text\n\n\nCONFIDENTIAL\n\nPAGE 01        VIENNA  00427  051140Z\n',
  'a National Archives telegram under a stamp':
    'Sheryl P. Walter  Declassified/Released US Department of State EO Systematic Review 20 Mar 2014\n\nMessage Text\n',
  'a SMART print': 'UNCLASSIFIED\nSBU\n\nMRN: 23 VIENNA 427\nDate/DTG: Feb 09, 2023 / 091132Z FEB 23\n',
  'a SMART print cut off before its date': 'UNCLASSIFIED\n\nMRN: 23 VIENNA 427\nFrom: AMEMBASSY VIENNA\n',
  'a text alone, first line': 'UNCLAS VIENNA 000241\n',
  'a classified text alone': 'C O N F I D E N T I A L SECTION 01 OF 02 VIENNA 000241\n',
  'a text in lower case': 'C o n f i d e n t i a l Vienna 000241\n\nSIPDIS\n',
  'a text without line ends':
    'S E C R E T VIENNA 000427SIPDISE.O. 12958: DECL: 02/08/2019TAGS: PREL AUSUBJECT: FERRIS WHEEL1. (C) ...',
  'an old text alone': 'CONFIDENTIAL VIENNA 0427\n\nE.O. 11652: GDS\nTAGS: PFOR, AU\n',
  'fields without a classification line': 'E.O. 12958: N/A\nTAGS: ECON, AU\nSUBJECT: FERRIS WHEEL TURNS AGAIN\n',
  'paragraphs of a partial copy':
    '¶1. (C) SUMMARY: The wheel was late.\nEnd Summary.\n\n¶2. (C) It turned on Monday.\n',
  'a distribution block':
    'ACTION EUR-00\n\nINFO  LOG-00   AID-00   AMAD-00  CIAE-00\n      /001W\n------------------507B47  271033Z /38\nR 271010Z MAR 94\n',
  'a centred classification over a page line':
    '                  UNCLASSIFIED\n\nPAGE 01        VIENNA  00427  01 OF 02  271033Z\nACTION EUR-01   INFO  LOG-00   SS-01\nACTION EUR-00  LOG-00\n',
  'a Department copy': 'TED8265\nORIGIN EUR-00\n\nINFO  LOG-00   AID-00\n029700\nSOURCE: CBLEXCLS.009143\n',
  'a post copy': 'S E C R E T        VIENNA 00427\n\nCXVIENNA:\n    ACTION: POL\n',
  'a mail around a cable':
    'From: CBPC, EACTAPP\nSent: Tuesday, March 03, 2009 4:33 PM\nTo: EACTPOL\nSubject: VIENNA 00000427 P CO 09-FEB-09 FERRIS WHEEL [8590535]\n\nCONFIDENTIAL\nVZCZCXYZ0017\nPP RUEHWEB\nDE RUEHVT #0427 0401132\n',
  'a mail with a line about the cable':
    'From: Otto\nSubject: FW: cable\n\nHere is the cable that you asked for.\n\nVZCZCXYZ0017\nPP RUEHWEB\nDE RUEHVT #0427 0401132\nZNR UUUUU ZZH\nP 091132Z FEB 09\n',
  'a raw record':
    '76571\t2009-02-09 11:32:00\t09VIENNA427\tEmbassy Vienna\tUNCLASSIFIED\t08ROME77\tVZCZCXRO4127\nOO RUEHLO\n',
  'a record on lines of its own':
    'id: 76571\ndate: 2009-02-09 11:32\nrefid: 09VIENNA427\norigin: Embassy Vienna\nheader:\nVZCZCXRO4127\n',
  'a newspaper copy': 'Cable dated:2009-02-09T11:32:00C O N F I D E N T I A L VIENNA 000427\nSIPDIS\n',
  'a classification glued to a word': 'TelegramC O N F I D E N T I A L   VIENNA   00000427\n\nSIPDIS\n',
};

export const others: Readonly<Record<string, string>> = {
  nothing: '',
  'blank lines': '\n \n\t\n',
  'one word': 'SECRET\n',
  'a mail':
    'From: Otto\nTo: Maja\nSubject: SECRET plans\nDate: Mon, 9 Feb 2009 11:32:00 +0100\n\nSee you at the wheel.\n',
  'a mail that cites a cable':
    'From: Otto\nSubject: Re: 09 VIENNA 427\n\nPlease read 09 VIENNA 427 (UNCLAS) before we meet.\nREF: A. VIENNA 411\n',
  'a log':
    '2009-02-09 11:32:00 INFO Server started\n2009-02-09 11:32:01 WARN SECRET not set\nINFO main-01 ready\nERROR 0401132\n',
  'a log of an old relay': 'INFO MAIN-01 up\nINFO MAIN-02 up\nTO PORT 5610\nDE-QUEUED 17\n',
  'source code':
    'import { sniff } from "./sniff";\nconst head = `\nVZCZCXYZ0017\nPP RUEHWEB\nDE RUEHVT #0241 0641015\n`;\n',
  'a Python test':
    'from cables import parse\n\nTEXT = """\nVZCZCXYZ0017\nPP RUEHWEB\nDE RUEHVT #0241 0641015\nZNR UUUUU ZZH\n"""\n',
  'a shell script': '#!/bin/sh\ncat <<END\nVZCZCXYZ0017\nPP RUEHWEB\nDE RUEHVT #0241 0641015\nEND\n',
  'Markdown about cables':
    '# How cables begin\n\nVZCZCXYZ0017\nPP RUEHWEB\nDE RUEHVT #0241 0641015\nZNR UUUUU ZZH\nP 051015Z MAR 09\n',
  'Markdown with a later heading and a block':
    'How cables begin\n\n## The header\n\n```\nVZCZCXYZ0017\nPP RUEHWEB\nDE RUEHVT #0241 0641015\nZNR UUUUU ZZH\nP 051015Z MAR 09\nFM AMEMBASSY VIENNA\n```\n',
  'an article that quotes a header':
    'A cable opens with its header, and each line has a task of its own.\nThe first one names the transmission and the channel that it took.\nBelow it stand the stations that have to relay the text to others.\nIn March the embassy in Vienna sent one that began like this:\n\nVZCZCXYZ0017\nPP RUEHWEB\nDE RUEHVT #0241 0641015\nZNR UUUUU ZZH\nP 051015Z MAR 09\nFM AMEMBASSY VIENNA\nTO SECSTATE WASHDC 1234\n',
  'an indented quotation': '    VZCZCXYZ0017\n    PP RUEHWEB\n    DE RUEHVT #0241 0641015\n    FM AMEMBASSY VIENNA\n',
  'a quotation in a mail': '> VZCZCXYZ0017\n> PP RUEHWEB\n> DE RUEHVT #0241 0641015\n',
  'a table of cables':
    '"id","date","refid"\n"1","12/28/1966 18:48","66OSLO1184"\nP R 281848Z DEC 66\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n',
  'a list of archive ids': '09VIENNA241\n09VIENNA242\n09ROME17\n10PARIS3\n',
  'a table with tabs': 'name\tdate\tid\nwheel\t2009-02-09\t7\n',
  JSON: '{\n"classification": "SECRET",\n"mrn": "09VIENNA241"\n}\n',
  HTML: '<pre>\nVZCZCXYZ0017\nPP RUEHWEB\nDE RUEHVT #0241 0641015\n</pre>\n',
  'front matter': '---\nTAGS: NEWS, SPORT\nSUBJECT: FERRIS WHEEL\nE.O. 12958: N/A\n---\n',
  'a blog entry': 'TAGS: NEWS, PARK, AU\nSUBJECT: The wheel turns again\n\nWe went there on Monday and it was fun.\n',
  'a novel':
    'SECRET\n\nChapter 1\n\nThe ambassador closed the door. "UNCLAS," he said, "and nothing more."\nTO the east lay the park.\n',
  'a title with a year': 'SECRET SERVICE AGENTS 2012\nCONFIDENTIAL REPORT 2013\n',
  'a title in small letters': 'Unclassified documents released 20091234\n\nSubject: archives\n',
  advertisements: 'UNCLASSIFIED ADS 2012\nSUBJECT: LOST CAT\nREF: 4711\n',
  'release notes':
    'Release 1.2.0\n\nE.O. F. handling fixed\n- SECRET variables are masked\n- TO and FM fields sort correctly\n',
  'a legal text':
    'Executive Order 13526\n\nE.O. 12958: Classified National Security Information\nSubject: declassification of records\n1. (a) In general.\n',
  'a memorandum':
    'SECRET\n\nMEMORANDUM FOR THE RECORD\n\nSUBJECT: Talks in Vienna\n\n1. (C) We met on Monday.\nClassified By: A. Clerk\n',
  'one quoted date-time group': 'P 051015Z MAR 09\n',
  'a date-time group in a sentence': 'Sent at 051015Z MAR 09 by the embassy in Vienna, says the note.\n',
  'one routing indicator': 'RUEHVT\n',
  'an address list': 'RUEHLO/AMEMBASSY LONDON\nRUEHFR/AMEMBASSY PARIS\nRUEHVT/AMEMBASSY VIENNA\n',
  'a list of executive orders': 'E.O. 11652: 1972\nE.O. 12065: 1978\nE.O. 12356: 1982\nE.O. 12958: 1995\n',
  'a list of captions': 'SIPDIS\nNOFORN\nEXDIS\n',
  'a packing list':
    'FM RADIO, OLD\nTO BE REPAIRED\nR 12 BATTERIES\nP 140708 SPARE KEYS\nDE LUXE TENT\nSUBJECT TO CHANGE\n',
  'a weather report':
    'ZCZC 271\nFXUS61 KOKX 091132\nAFDOKX\n\nAREA FORECAST DISCUSSION\nNATIONAL WEATHER SERVICE NEW YORK NY\n632 AM EST MON FEB 9 2009\n\nNNNN\n',
  'a navigational warning': 'ZCZC OA54\n091132 UTC FEB 09\nNORWEGIAN GALE WARNING 42\nNNNN\n',
  'an aviation forecast': 'TAF LOWW 091130Z 0912/1018 26012KT CAVOK\nFM091500 28015G25KT 8000 -RA BKN014\n',
  'a bank message': '{1:F01BANKATWWAXXX0000000000}{2:I103}\n:20:0427\n:32A:090209EUR5610,\n',
  'a private telegram': 'ARRIVED SAFELY STOP SEA WAS CALM STOP SEND SHOES STOP\n',
  'a licence':
    'MIT License\n\nPermission is hereby granted, free of charge, to any person obtaining a copy\nTO THE EXTENT PERMITTED\n',
  'numbered notes': '1. (C) 2009 by the author\n2. (S) is for small\n¶3. nothing\n',
};
