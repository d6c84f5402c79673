import {expect, it} from 'vitest';
import {bookWords} from '#plugin/docusaurus/book/words.js';

function words(locale: string, codeTranslations: Record<string, string> = {}) {
  const i18n = {currentLocale: locale, localeConfigs: {}};
  return bookWords({i18n, codeTranslations} as never);
}

it('has every word in English and Spanish, with the same placeholders', async () => {
  const [english, spanish] = [await words('en'), await words('es')];
  for (const [name, word] of Object.entries(english)) {
    expect(word, name).not.toContain('theme.compendium');
    const translated = spanish[name as keyof typeof spanish];
    expect(translated.match(/\{\w+\}/gu), name).toEqual(word.match(/\{\w+\}/gu));
  }
  expect(spanish.contents).toBe('Índice');
});

it('takes the words of the site first, and English where there are no others', async () => {
  expect((await words('fr')).contents).toBe('Contents');
  const own = {'theme.compendium.book.contents': 'Sommaire'};
  expect((await words('fr', own)).contents).toBe('Sommaire');
});
