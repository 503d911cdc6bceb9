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
  person('Thomas Tom', 'Waal', 'Carnegie|Caucasus|Garden'),
];
