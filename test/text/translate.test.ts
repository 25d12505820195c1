// Words in the user's language.
import { expect, it } from 'vitest';
import { english, translator } from '../../server/src/text/translate.ts';

it('puts values into their places, also where another language has them the other way round', () => {
  expect(english('{0} of {1} cables', 2, 5)).toBe('2 of 5 cables');
  const german = translator({ '{0} of {1} cables': 'von {1} Telegrammen {0}' });
  expect(german('{0} of {1} cables', 2, 5)).toBe('von 5 Telegrammen 2');
});

it('keeps English where a translation is missing, and a place where a value is', () => {
  expect(translator({ Yes: 'Ja' })('No')).toBe('No');
  expect(english('{0} and {1}', 'one')).toBe('one and {1}');
});
