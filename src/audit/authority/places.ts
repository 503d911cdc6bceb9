/**
 * Spellings of one place that all occur in English. The first is what most English reference works
 * print today; none is called wrong, but an article should keep to one. Names over which the sides
 * differ (Stepanakert and Khankendi, Shusha and Shushi) are left out: there a change of name may
 * be the argument.
 */
export const PLACE_SPELLINGS: readonly (readonly string[])[] = [
  ['Nakhchivan', 'Nakhichevan', 'Naxçıvan', 'Nakhijevan', 'Naxcivan'],
  ['Kalbajar', 'Kelbajar', 'Kelbadjar', 'Kelbadzhar', 'Kəlbəcər', 'Kelbecer'],
  ['Lachin', 'Laçın', 'Latchin'],
  ['Aghdam', 'Agdam', 'Ağdam'],
  ['Fuzuli', 'Fizuli', 'Füzuli', 'Fizouli'],
  ['Jabrayil', 'Jebrail', 'Cəbrayıl', 'Dzhebrail'],
  ['Zangilan', 'Zangelan', 'Zəngilan'],
  ['Karabakh', 'Karabagh', 'Qarabağ', 'Qarabagh'],
  ['Zangezur', 'Zangazur', 'Zəngəzur'],
  ['Gyumri', 'Giumri', 'Gumri'],
  ['Ijevan', 'Idjevan', 'Idzhevan'],
  ['Gazakh', 'Qazakh', 'Qazax'],
  ['Abkhazia', 'Abhazia', 'Abkhasia'],
  ['Tbilisi', 'Tiflis'],
  ['Kyiv', 'Kiev'],
  ['Odesa', 'Odessa'],
  ['Kharkiv', 'Kharkov'],
  ['Chernobyl', 'Chornobyl'],
  ['Donbas', 'Donbass'],
  ['Kyrgyzstan', 'Kirgizstan', 'Kirghizstan'],
  ['Kazakhstan', 'Kazakstan'],
  ['Turkmenistan', 'Turkmenia'],
  ['Chisinau', 'Kishinev'],
  ['Tehran', 'Teheran'],
  ['Lviv', 'Lvov'],
  ['Sukhumi', 'Sokhumi', 'Sukhum'],
  ['Tskhinvali', 'Tskhinval'],
  ['Transnistria', 'Transdniestria', 'Transdnistria', 'Transnistra'],
  ['Chechnya', 'Chechenia'],
  ['Dushanbe', 'Dyushambe'],
  ['Ashgabat', 'Ashkhabad', 'Aşgabat'],
  ['Sevastopol', 'Sebastopol'],
  ['Kaliningrad', 'Caliningrad'],
  ['Beijing', 'Peking'],
  ['Xinjiang', 'Sinkiang'],
  ['Riyadh', 'Riyad', 'Riad'],
  ['Hormuz', 'Ormuz'],
  ['Houthi', 'Huthi'],
  ['Hezbollah', 'Hizbollah', 'Hizbullah', 'Hezballah'],
  ['Kyjiw', 'Kiew'],
  ['Tschernobyl', 'Tschornobyl'],
];

/** Countries and regions one letter apart that are different places. */
export const DIFFERENT_PLACES: ReadonlySet<string> = new Set(
  'Iran Iraq Austria Australia Niger Nigeria Gambia Zambia Slovakia Slovenia Slovak Slovene Mali Malta Mauritania Mauritius Georgia Georgian Russia Prussia Korea Crimea Armenia Romania'.split(
    ' ',
  ),
);
