// Two cables of a folder bear one number and have different texts.
import { counted } from '../../../text/english.ts';
import type { Rule } from '../../rule.ts';

export const mrnTextDiffers: Rule = {
  meta: {
    name: 'mrn-text-differs',
    subject: 'workspace',
    severity: { authoring: 'off', archive: 'off' },
    fix: 'none',
    authority: 'a message reference number stands for one message; measured in archives',
    measured: 'off until switched on; sections and corrected copies share a number and are left alone',
    docs: {
      what: 'Another file has a cable of the same number and year with another text.',
      why: 'One of the two was changed, cut, or bears a wrong number. Who quotes the number quotes either.',
      how: 'Switch the rule on for a folder, in the settings or in .cablegram.json. Blanks and line ends do not count.',
      bad: `=== 07LISBON427.txt
UNCLAS LISBON 000427
SUBJECT: HARBOR TENDER

1. The tender waits until May.

=== copies/07LISBON427.txt
UNCLAS LISBON 000427
SUBJECT: HARBOR TENDER

1. The tender waits until June.
`,
      good: `=== 07LISBON427.txt
UNCLAS LISBON 000427
SUBJECT: HARBOR TENDER

1. The tender waits until May.

=== copies/07LISBON427.txt
UNCLAS LISBON 000427
SUBJECT:  HARBOR TENDER

1. The tender waits
until May.
`,
    },
  },
  check({ model, others }, report) {
    const own = others?.index.cablesOf(others.uri)[others.message];
    // An earlier copy of other text is what a corrected copy says of itself; an extract is never the whole text.
    if (!own?.key || !model.mrn || model.notices.length > 0 || model.layout === 'extract') return;
    const different = (others?.index.cablesWithKey(own.key) ?? []).filter(
      (one) => one.textHash !== own.textHash && one.section?.number === own.section?.number,
    );
    const [first] = different;
    if (!first) return;
    const more = different.length > 1 ? ` and in ${counted(different.length - 1, 'more file')}` : '';
    report(model.mrn.span, `${own.key} has another text in ${nameOf(first.uri)}${more}.`);
  },
};

/** The end of a path, long enough to tell copies apart: `copies/07LISBON427.txt`. */
const nameOf = (uri: string): string => decodeName(uri.split('/').slice(-2).join('/'));

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
