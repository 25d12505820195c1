// What the language status says.
import { describe, expect, it } from 'vitest';
import { statusText as textOf } from '../../client/src/statusText.ts';
import type { CableStatus } from '../../server/src/lsp/protocol.ts';
import { english } from '../../server/src/text/translate.ts';

const whole: CableStatus = {
  uri: 'file:///09VIENNA241.txt',
  version: 1,
  messages: 1,
  profile: 'archive',
  profileReasons: ['archive header', 'pilcrows'],
  profileConfig: null,
  era: '2009: MRN year, DTG; nothing against',
  notChecked: [],
  unchecked: 0,
  mrn: '09VIENNA241',
  classification: 'UNCLASSIFIED',
  highestPortion: 'SBU',
  paragraphs: 12,
  findings: { error: 1, warning: 2, information: 0, hint: 0 },
};

const statusText = (status: CableStatus) => textOf(status, english);

describe('status text', () => {
  it('says all there is', () => {
    expect(statusText(whole)).toEqual({
      text: 'UNCLASSIFIED · archive',
      detail: 'highest portion SBU, 12 paragraphs, 1 error, 2 warnings',
      reasons: 'archive header, pilcrows',
      period: '2009: MRN year, DTG; nothing against',
    });
  });

  it('passes over what there is not', () => {
    const findings = { error: 0, warning: 0, information: 0, hint: 0 };
    const bare = {
      ...whole,
      classification: null,
      highestPortion: null,
      paragraphs: 0,
      profileReasons: [],
      era: null,
      findings,
    };
    expect(statusText(bare)).toEqual({
      text: 'No classification · archive',
      detail: 'no findings',
      reasons: '',
      period: 'Period not known',
    });
  });

  it('says what is not checked, and why', () => {
    const { period } = statusText({ ...whole, notChecked: ['partial extract: its header is not complete'] });
    expect(period).toBe(
      '2009: MRN year, DTG; nothing against. Not all is checked: partial extract: its header is not complete',
    );
  });

  it('counts one as one', () => {
    const findings = { error: 0, warning: 0, information: 1, hint: 1 };
    expect(statusText({ ...whole, paragraphs: 1, findings }).detail).toContain('1 paragraph, 1 note, 1 hint');
  });

  it('speaks of further messages', () => {
    expect(statusText({ ...whole, messages: 3 }).detail).toContain('first of 3 messages');
  });
});
