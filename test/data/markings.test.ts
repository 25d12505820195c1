// Precedences, operating signals, captions, classifications, executive orders.
import { describe, expect, it } from 'vitest';
import { caption, captionForms } from '../../server/src/data/captions.ts';
import {
  classificationForm,
  portionForm,
  releaseCode,
  transmissionCode,
} from '../../server/src/data/classifications.ts';
import {
  eoReasonTable,
  executiveOrder,
  executiveOrderOn,
  exemptionCode,
  reasonLetter,
} from '../../server/src/data/executiveOrders.ts';
import { operatingSignal } from '../../server/src/data/operatingSignals.ts';
import {
  precedenceByDoubled,
  precedenceByProsign,
  precedenceByWord,
  precedenceWords,
} from '../../server/src/data/precedences.ts';

describe('precedences', () => {
  it('by prosign and doubled', () => {
    expect(['Z', 'O', 'P', 'R'].map((sign) => precedenceByProsign(sign)?.name)).toEqual([
      'FLASH',
      'IMMEDIATE',
      'PRIORITY',
      'ROUTINE',
    ]);
    expect(['ZZ', 'OO', 'NN', 'PP', 'RR'].map((sign) => precedenceByDoubled(sign)?.name)).toEqual([
      'FLASH',
      'IMMEDIATE',
      'NIACT IMMEDIATE',
      'PRIORITY',
      'ROUTINE',
    ]);
    expect(precedenceByProsign('Q')).toBeUndefined();
    expect(precedenceByDoubled('P')).toBeUndefined();
  });

  it('by word, as written or cut short', () => {
    expect(precedenceByWord('NIACT  immediate')).toMatchObject({ rank: 2, prosign: 'O' });
    expect(precedenceByWord('IMMED')?.name).toBe('IMMEDIATE');
    expect(precedenceByWord('PRIOITY')).toBeUndefined();
  });

  it('in order of urgency', () => {
    expect(precedenceWords()).toEqual(['FLASH', 'NIACT IMMEDIATE', 'IMMEDIATE', 'PRIORITY', 'ROUTINE']);
    const ranks = precedenceWords().map((word) => precedenceByWord(word)?.rank ?? 0);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });
});

describe('operatingSignal', () => {
  it.each([
    ['ZNR', 'ZNR'],
    ['zzh', 'ZZH'],
    ['ZFF4', 'ZFF'],
    ['ZFH-2', 'ZFH'],
    ['ZEX', 'ZEX'],
    ['CCY', 'CCY'],
  ])('%s', (text, signal) => {
    expect(operatingSignal(text)?.signal).toBe(signal);
  });

  it.each(['ZYB', 'ZFF44', 'Z', '4', ''])('does not know %j', (text) => {
    expect(operatingSignal(text)).toBeUndefined();
  });
});

describe('captions', () => {
  it.each([
    ['SIPDIS', 'SIPDIS'],
    ['Roger Channel', 'ROGER CHANNEL'],
    ['C O R R E C T E D   C O P Y', 'CORRECTED COPY'],
    ['C O R R E C T E D COPY', 'CORRECTED COPY'],
    ['EX DIS', 'EXDIS'],
  ])('%s', (text, form) => {
    expect(caption(text)?.caption).toBe(form);
  });

  it('no section is one, no garbled one is', () => {
    expect(caption('SECTION 01 OF 02')).toBeUndefined();
    expect(caption('SIPDSI')).toBeUndefined();
    expect(caption('')).toBeUndefined();
  });

  it('each form finds itself', () => {
    for (const form of captionForms()) expect(caption(form)?.caption).toBe(form);
  });
});

describe('classifications', () => {
  it.each([
    ['UNCLAS', 'unclassified'],
    ['UNCLASSIFIED', 'unclassified'],
    ['UNCLAS E F T O', 'unclassified-protected'],
    ['C O N F I D E N T I A L', 'confidential'],
    ['C o n f i d e n t i a l', 'confidential'],
    ['SE CRET', 'secret'],
    ['T O P  S E C R E T', 'top-secret'],
    ['L I M I T E D OFFICIAL USE', 'unclassified-protected'],
    ['SECRET//NOFORN', 'secret'],
  ])('%s is %s', (text, level) => {
    expect(classificationForm(text)?.level).toBe(level);
  });

  it('portion marks and codes are no classification lines', () => {
    expect(classificationForm('(C)')).toBeUndefined();
    expect(classificationForm('UUUUU')).toBeUndefined();
    expect(classificationForm('SECRETARY')).toBeUndefined();
    expect(portionForm('SECRET')).toBeUndefined();
    expect(portionForm('UUUUU')).toBeUndefined();
  });

  it.each([
    ['U', '(U)'],
    ['(SBU)', '(SBU)'],
    ['c/nf', '(C/NF)'],
    ['S//NF', '(S//NF)'],
    ['SBU-NF', '(SBU-NF)'],
    ['C/REL UK', '(C//REL)'],
    ['S//REL TO USA, NATO', '(S//REL)'],
  ])('portion mark %s', (text, form) => {
    expect(portionForm(text)?.form).toBe(form);
  });

  it.each(['', 'X', 'NOTAL', 'REL UK', '/REL'])('no portion mark: %j', (text) => {
    expect(portionForm(text)).toBeUndefined();
  });

  it.each([
    ['UUUUU', 'unclassified', undefined],
    ['EEEEE', 'unclassified-protected', undefined],
    ['SSSAA', 'secret', 'Australia'],
    ['uuucc', 'unclassified', 'Canada'],
    ['FFFFF', 'special-handling', undefined],
  ])('transmission code %s', (text, level, nation) => {
    const found = transmissionCode(text);
    expect([found?.level, found?.release?.nation]).toEqual([level, nation]);
  });

  it.each(['CCCC', 'CCCCCC', 'UUUAB', 'UUUQQ', 'QQQQQ', 'AAABB-', ''])('no transmission code: %j', (text) => {
    expect(transmissionCode(text)).toBeUndefined();
  });

  it('release codes', () => {
    expect(releaseCode('z')?.nation).toBe('New Zealand');
    expect(releaseCode('Q')).toBeUndefined();
  });
});

describe('executive orders', () => {
  it('by number', () => {
    expect(executiveOrder('12958')).toMatchObject({ number: '12958', from: '1995-10-14', until: '2010-06-26' });
    expect(executiveOrder('E.O. 13526')?.number).toBe('13526');
    expect(executiveOrder('12598')).toBeUndefined();
  });

  it.each([
    ['1972-05-31', undefined],
    ['1972-06-01', '11652'],
    ['1978-12-01', '12065'],
    ['1982-07-31', '12065'],
    ['1995-10-13', '12356'],
    ['1995-10-14', '12958'],
    ['2007-03-14T07:08:00Z', '12958'],
    ['2010-06-27', '13526'],
    ['2024-01-01', '13526'],
  ])('in force on %s: %s', (day, number) => {
    expect(executiveOrderOn(day)?.number).toBe(number);
  });

  it('reason letters', () => {
    expect(reasonLetter('1.4', 'B')?.meaning).toBe('foreign government information');
    expect(reasonLetter('1.5', 'd')?.section).toBe('1.5(d)');
    expect(reasonLetter('1.5', 'h')).toBeUndefined();
    expect(reasonLetter('1.4', 'i')).toBeUndefined();
  });

  it.each([
    ['X1', 'X1'],
    ['1.6X6', 'X6'],
    ['25x1', '25X1'],
    ['25X1-human', '25X1-HUMAN'],
    ['XGDS-2', 'XGDS-2'],
    ['XGDS 2', 'XGDS-2'],
    ['XGDS2', 'XGDS-2'],
    ['OADR', 'OADR'],
    ['MR', 'MR'],
    ['NA', 'N/A'],
  ])('code %s', (text, code) => {
    expect(exemptionCode(text)?.code).toBe(code);
  });

  it.each(['X9', '1.4(b)', '14B', '', '25X10'])('no code: %j', (text) => {
    expect(exemptionCode(text)).toBeUndefined();
  });

  it('each code of the table finds itself', () => {
    for (const { code } of eoReasonTable.rows().filter((reason) => !reason.code.includes('('))) {
      expect(exemptionCode(code)?.code).toBe(code);
    }
  });
});
