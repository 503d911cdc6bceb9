import { describe, expect, it } from 'vitest';
import { detectLanguage, scriptOf } from './language.ts';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The railway through the valley was closed for thirty years after the war.'],
    ['de', 'Die Eisenbahn durch das Tal war nach dem Krieg dreißig Jahre lang geschlossen.'],
    ['fr', 'La voie ferrée de la vallée a été fermée pendant trente ans après la guerre.'],
    ['pl', 'Linia kolejowa przez dolinę była zamknięta przez trzydzieści lat po wojnie.'],
    ['ru', 'Железная дорога через долину была закрыта тридцать лет после войны.'],
    ['uk', 'Залізниця через долину була закрита тридцять років після війни і не працювала.'],
    [
      'tr',
      'Vadiden geçen demiryolu savaştan sonra otuz yıl için kapalı kaldı ve bu bir sorun oldu.',
    ],
    ['az', 'Vadidən keçən dəmir yolu müharibədən sonra otuz il bağlı qaldı.'],
    ['hy', 'Երկաթուղին փակ էր երեսուն տարի։'],
    ['ka', 'რკინიგზა ოცდაათი წელი იყო დაკეტილი.'],
    ['es', 'El ferrocarril del valle estuvo cerrado durante treinta años después de la guerra.'],
    ['it', 'La ferrovia della valle è rimasta chiusa per trenta anni dopo la guerra.'],
  ])('knows %s by its script, letters and common words', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('says that it does not know when there is nothing to go by', () => {
    expect(detectLanguage('1988–1994')).toBe('und');
    expect(detectLanguage('Zangezur')).toBe('und');
    expect(scriptOf('12.05')).toBeNull();
  });
});
