// Characters that a wrong encoding has destroyed.
import type { Rule } from '../../rule.ts';

export const encodingReplacement: Rule = {
  meta: {
    name: 'encoding-replacement',
    subject: 'record',
    severity: { authoring: 'information', archive: 'information' },
    fix: 'unsafe',
    authority: 'measured in archives: U+FFFD, UTF-8 read as Windows-1252, lines of inverted question marks',
    measured: 'three forms in the archives; none in 43 real cables',
    docs: {
      what: 'A character was lost in conversion, or UTF-8 was read as another encoding.',
      why: 'The text is not what was sent, and a search does not find the word.',
      how: 'Look at another copy. Where the encoding tells which character it was, the fix puts it back in plain form.',
      bad: {
        body: '1. The harbor authorityâ€™s tender was put off.\n\n2. Two shipping lines had asked for it.\nMARLOWE',
      },
      good: {
        body: "1. The harbor authority's tender was put off.\n\n2. Two shipping lines had asked for it.\nMARLOWE",
      },
    },
  },
  check({ model }, report) {
    for (const { kind, span, plain } of model.oddCharacters) {
      if (kind === 'foreign') continue;
      const written = model.text.slice(span.start, span.end);
      report(
        span,
        kind === 'lost'
          ? 'A character was lost here when the text was converted.'
          : `The text was read in a wrong encoding here: ${written}${plain ? ` stands for ${plain}` : ''}.`,
        {
          fixes:
            plain === undefined
              ? []
              : [
                  {
                    title: plain === '' ? 'Remove it' : `Change ${written} to ${plain}`,
                    safety: 'unsafe',
                    edits: [{ span, newText: plain }],
                  },
                ],
        },
      );
    }
  },
};
