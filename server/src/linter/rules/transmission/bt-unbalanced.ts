// BT stands on one side of the text only.
import { lineBefore, lineBelow } from '../../edits.ts';
import type { Rule } from '../../rule.ts';

export const btUnbalanced: Rule = {
  meta: {
    name: 'bt-unbalanced',
    subject: 'transmission',
    severity: { authoring: 'error', archive: 'off' },
    fix: 'unsafe',
    authority: 'ACP 127, Annex B, format lines 11 and 13: BT before and behind the text',
    measured: 'not measured: archives strip both',
    docs: {
      what: 'An odd number of BT lines: one before or one behind the text is missing.',
      why: 'Without the second BT a station takes the message for cut off; without the first it looks for the text in the heading.',
      how: 'Write BT on a line of its own before the classification line and behind the last line of the text. Texts without any BT are left alone.',
      bad: { info: 'INFO RUEHMD/AMEMBASSY MADRID 0412\nBT', ending: '#0427\nNNNN' },
      good: { info: 'INFO RUEHMD/AMEMBASSY MADRID 0412\nBT', ending: 'BT\n#0427\nNNNN' },
    },
  },
  check({ model }, report) {
    const { separators, isOpened, textStart, textEnd } = model.messageEnd;
    const [first] = separators;
    if (first && isOpened && textStart !== undefined && first.span.start > textStart && model.classification) {
      report(first.span, 'BT stands behind the classification line. It stands before it.');
      return;
    }
    if (!first || separators.length % 2 === 0) return;
    const missing = isOpened ? 'behind' : 'before';
    const at = isOpened ? textEnd : textStart;
    report(first.span, `There is no BT ${missing} the text. BT stands on either side of it.`, {
      fixes:
        at === undefined || separators.length > 1
          ? []
          : [
              {
                title: `Insert BT ${missing} the text`,
                safety: 'unsafe',
                edits: [isOpened ? lineBelow(model, at, 'BT') : lineBefore(model, at, 'BT')],
              },
            ],
    });
  },
};
