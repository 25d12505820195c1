// The lines of the heading do not stand in their order.

import type { FormatLine } from '../../../semantics/formatLines.ts';
import { repeatedAddressees } from '../../../semantics/heading.ts';
import type { Rule } from '../../rule.ts';

export const prosignOrder: Rule = {
  meta: {
    name: 'prosign-order',
    subject: 'transmission',
    severity: { authoring: 'warning', archive: 'off' },
    fix: 'none',
    authority: 'ACP 127, 142 and Annex B: the format lines that are used keep their order',
    measured: 'not measured',
    docs: {
      what: 'A line of the heading stands before one that must precede it, or FM, TO or INFO stands twice.',
      why: 'Programs at the stations read addressees by the prosign above them; out of order, an addressee is lost or takes another’s place.',
      how: 'Keep the order: VZCZC, format line 2, DE, ZNR or ZNY, DTG, FM, TO, INFO, XMT, BT.',
      bad: { to: 'INFO RUEHMD/AMEMBASSY MADRID 0412', info: 'TO RUEHC/SECSTATE WASHDC PRIORITY 5610' },
      good: {},
    },
  },
  check({ model }, report) {
    // XMT may follow TO or INFO.
    const lines = model.formatLines.filter((line) => line.name !== 'XMT');
    const wrong = lines.find((line, i) => !isRising(lines.slice(0, i + 1)) && line !== undefined);
    if (!wrong) return;
    const at = lines.indexOf(wrong);
    const before = lines[at - 1];
    if (!before) return;
    if (before.name === wrong.name || lines.slice(0, at).some((line) => line.name === wrong.name)) {
      // The same addressees once more are addressee-duplicate's finding.
      if (repeatedAddressees(model.addressees).some(({ addressee }) => addressee.span.start > wrong.span.start)) return;
      const first = lines.find((line) => line.name === wrong.name) ?? before;
      report(wrong.span, `${wrong.name} stands twice in the heading. A heading has each of its lines once.`, {
        related: [{ span: first.span, message: `the first ${wrong.name}` }],
      });
      return;
    }
    // Either of the two may be the one that was moved: without it the others are in order.
    const moved =
      isRising(lines.filter((line) => line !== before)) && !isRising(lines.filter((line) => line !== wrong))
        ? before
        : wrong;
    const other = moved === before ? wrong : before;
    report(
      moved.span,
      `${moved.name} stands ${moved === before ? 'before' : 'behind'} ${other.name}. The order is DE, ZNR or ZNY, DTG, FM, TO, INFO, BT.`,
      { related: [{ span: other.span, message: other.name }] },
    );
  },
};

/** Whether no line stands behind one with a higher place; pilots and security warnings may be several. */
const isRising = (lines: readonly FormatLine[]): boolean =>
  lines.every((line, i) => {
    const before = lines[i - 1];
    return !before || before.place < line.place || (before.place === line.place && MAY_REPEAT.has(line.place));
  });

const MAY_REPEAT: ReadonlySet<number> = new Set([1, 2, 4, 11]);
