/**
 * People of public life whose names are often misspelt. `family` holds every spelling in use in
 * English; `with` are words of which one must stand nearby before a misspelling is called certain.
 */
export interface KnownPerson {
  given: readonly string[];
  family: readonly string[];
  with: readonly string[];
}

const person = (given: string, family: string, nearby: string): KnownPerson => ({
  given: given.split(' '),
  family: family.split(' '),
  with: nearby.split('|'),
});

export const KNOWN_PEOPLE: readonly KnownPerson[] = [
  person('Vladimir', 'Putin', 'President|Kremlin|Russia'),
  person('Sergey Sergei', 'Lavrov', 'Minister|Foreign|Russia'),
  person('Sergey Sergei', 'Shoigu Shoygu', 'Defence|Defense|Minister'),
  person('Dmitry Dmitri', 'Medvedev', 'President|Prime Minister|Russia'),
  person('Dmitry Dmitri', 'Peskov', 'Kremlin|spokesman|spokesperson|Russia'),
  person('Maria', 'Zakharova', 'spokeswoman|spokesperson|Ministry'),
  person('Nikol', 'Pashinyan Pashinian', 'Armenia|Prime Minister|Yerevan'),
  person('Serzh', 'Sargsyan Sargsian Sarkisian', 'Armenia|President|Yerevan'),
  person('Robert', 'Kocharyan Kocharian', 'Armenia|President|Yerevan'),
  person('Levon', 'Ter-Petrosyan Ter-Petrosian Ter-Petrossian', 'Armenia|President|Yerevan'),
  person('Ilham', 'Aliyev Aliev', 'Azerbaijan|President|Baku'),
  person('Heydar Haydar', 'Aliyev Aliev', 'Azerbaijan|President|Baku'),
  person('Recep Tayyip', 'Erdogan Erdoğan', 'Turkey|Türkiye|Turkish|President|Ankara'),
  person('Hulusi', 'Akar', 'Turkey|Turkish|Defence|Defense'),
  person('Mevlüt Mevlut', 'Cavusoglu Çavuşoğlu', 'Turkey|Turkish|Minister'),
  person('Emmanuel', 'Macron', 'France|French|President'),
  person('Angela', 'Merkel', 'Germany|German|Chancellor'),
  person('Volodymyr', 'Zelensky Zelenskyy Zelenskiy', 'Ukraine|Ukrainian|President'),
  person('Alexander Aleksandr', 'Lukashenko Lukashenka', 'Belarus|Belarusian|Minsk'),
  person('Antony', 'Blinken', 'State|Secretary|United States|US'),
  person('Alexander Aleksandr Alexandr', 'Baunov', 'Carnegie'),
  person('Dmitri Dmitry', 'Trenin', 'Carnegie'),
  person('Fyodor Fedor', 'Lukyanov', 'Global Affairs|Globalnoi|globalaffairs'),
  person('Sergey Sergei', 'Karaganov', 'Global Affairs|Globalnoi|globalaffairs|CSTO|Russia'),
  person('Sergey Sergei', 'Markedonov', 'MGIMO|Caucasus|Russia'),
  person('Donald', 'Trump', 'President|United States|US|American|Washington'),
  person('Joseph Joe', 'Biden', 'President|United States|US|American|Washington'),
  person('Barack', 'Obama', 'President|United States|US|American|Washington'),
  person('Hillary', 'Clinton', 'Secretary|State|United States|US'),
  person('Condoleezza', 'Rice', 'Secretary|State|United States|US'),
  person('Olaf', 'Scholz', 'Chancellor|German|Kanzler|Bundes|SPD'),
  person('Gerhard', 'Schröder Schroeder', 'Chancellor|German|Kanzler|Bundes|SPD'),
  person('Annalena', 'Baerbock', 'Minister|German|Außen|Bundes'),
  person('Frank-Walter', 'Steinmeier', 'President|Minister|German|präsident|Außen'),
  person('Nicolas', 'Sarkozy', 'France|French|President|Président|président|français'),
  person('François Francois', 'Hollande', 'France|French|President|Président|président|français'),
  person(
    'Boris',
    'Yeltsin Eltsin Jelzin Jelcyn Eltsine',
    'President|Russia|Kremlin|Russ|Rosj|russe',
  ),
  person(
    'Mikhail Michail Mikhaïl Michaił',
    'Gorbachev Gorbatschow Gorbatchev Gorbaczow',
    'Soviet|Sowjet|soviét|radzieck|USSR|Kremlin|Perestroika',
  ),
  person(
    'Viktor',
    'Yanukovych Yanukovich Janukowytsch Ianoukovitch Janukowycz',
    'Ukrain|President|Kyiv|Kiev',
  ),
  person('Petro', 'Poroshenko Poroschenko Porochenko Poroszenko', 'Ukrain|President|Kyiv|Kiev'),
  person(
    'Mikheil Mikhail',
    'Saakashvili Saakaschwili Saakachvili',
    'Georgia|President|Tbilisi|Georg|Géorgie',
  ),
  person(
    'Nursultan Noursoultan',
    'Nazarbayev Nazarbaev Nasarbajew Nazarbaïev Nazarbajew',
    'Kazakh|President|Kasach|Kazach',
  ),
  person('Radosław Radoslaw', 'Sikorski', 'Poland|Polish|Polsk|Minister|minist|Pol'),
  person('Lech', 'Kaczyński Kaczynski', 'Poland|Polish|President|Polsk|prezydent|Pol'),
  person('Donald', 'Tusk', 'Poland|Polish|Prime Minister|Council|premier|Polsk|European'),
  person('Jens', 'Stoltenberg', 'NATO|Secretary'),
  person('Josep', 'Borrell', 'EU|European|Representative|High'),
  person('Federica', 'Mogherini', 'EU|European|Representative|High'),
  person('Ursula', 'Leyen', 'Commission|European|EU'),
  person('Benjamin', 'Netanyahu', 'Israel|Prime Minister|Likud'),
  person('Mahmoud', 'Ahmadinejad Ahmadinedschad', 'Iran|President|Tehran'),
  person('Hassan', 'Rouhani Rohani Ruhani', 'Iran|President|Tehran'),
  person('Henry', 'Kissinger', 'State|Secretary|United States|US|Nixon|National Security'),
  person('Thomas Tom', 'Waal', 'Carnegie|Caucasus|Garden'),
];
