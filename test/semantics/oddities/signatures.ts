// Oddities 62 and 63: signatures and what follows them.
import { expect as matcher } from 'vitest';
import { cable, type OddityCase } from './oddity.ts';

const paragraphs = [{ number: 1 }, { number: 2 }];

export const signatures: readonly OddityCase[] = [
  ...(
    [
      ['Ferro', 'Ferro'],
      ['DE FERRO', 'DE FERRO'],
      ["O'FERRO", "O'FERRO"],
      ['FERRO-KRAFFT', 'FERRO-KRAFFT'],
      ['FERRO\nNNNN', 'FERRO'],
      ['GP-3\nFERRO', 'FERRO'],
      ['EXEMPT\nFERRO', 'FERRO'],
    ] as const
  ).map(([ending, signature]) => ({
    oddity: 62,
    title: ending.replaceAll('\n', ' | '),
    text: cable({ ending }),
    expect: { signature, paragraphs },
  })),
  ...['FERRO##', 'FERRO.', 'FERRO.:', 'FERRO\nKRAFFT', 'FERRO\nYYYY', 'FERRO-/'].map((ending) => ({
    oddity: 62,
    title: ending.replaceAll('\n', ' | '),
    text: cable({ ending }),
    expect: { signature: matcher.stringContaining('FERRO'), paragraphs },
  })),
  ...[
    'SIPDIS',
    'C O N F I D E N T I A L',
    'NOTE BY OC/T: NOT PASSED TO ABOVE ADDRESSEE(S)',
    'NOTE: NOT PASSED TO ABOVE ADDRESSEE(S)',
    '> 2009LISBON00427 - Classification: CONFIDENTIAL',
    'BT\n#0427\nNNNN',
  ].map((after) => ({
    oddity: 63,
    title: `followed by ${after.replaceAll('\n', ' | ')}`,
    text: cable({ ending: `FERRO\n\n${after}` }),
    expect: { signature: 'FERRO', paragraphs, mrn: '09LISBON427' },
  })),
];
