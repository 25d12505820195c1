// Page lines do not rise.
import type { PageLine } from '../../../semantics/cableModel.ts';
import type { Rule } from '../../rule.ts';

export const pageLineOrder: Rule = {
  meta: {
    name: 'page-line-order',
    subject: 'sections',
    severity: { authoring: 'information', archive: 'hint' },
    fix: 'none',
    authority: 'measured in archives: section and page of page lines never fall',
    measured: '0 of 329 cables with page lines',
    docs: {
      what: 'A page line has a lower section or page than the one before it, or a section beyond the total.',
      why: 'Pages of the text may have changed places.',
      how: 'Read on from page to page, and put them in order.',
      bad: {
        classification: 'UNCLAS SECTION 01 OF 02 LISBON 000427',
        calling: 'DE RUEHLI #0427/01 0730708',
        body: '1. The harbor authority put off the tender until May.\n\nLISBON 00000427  002 OF 002\n\n2. It will meet again.\n\nLISBON 00000427  001.2 OF 002\n\n3. It will meet again.\nMARLOWE',
      },
      good: {
        classification: 'UNCLAS SECTION 01 OF 02 LISBON 000427',
        calling: 'DE RUEHLI #0427/01 0730708',
        body: '1. The harbor authority put off the tender until May.\n\nLISBON 00000427  001.2 OF 002\n\n2. It will meet again.\n\nLISBON 00000427  002 OF 002\n\n3. It will meet again.\nMARLOWE',
      },
    },
  },
  check({ model }, report) {
    let last: NonNullable<PageLine['place']> | undefined;
    for (const { isRelays, place } of model.pageLines) {
      if (!isRelays || !place) continue;
      const { number, page = 1, of } = place.value;
      if (number > of) {
        report(place.span, `There is no section ${number} of ${of}. Sections run from 1 to ${of}.`);
      } else if (
        last &&
        (number < last.value.number || (number === last.value.number && page < (last.value.page ?? 1)))
      ) {
        report(place.span, `Page ${number}.${page} stands behind page ${last.value.number}.${last.value.page ?? 1}.`, {
          related: [{ span: last.span, message: 'the page line before it' }],
        });
      }
      last = place;
    }
  },
};
