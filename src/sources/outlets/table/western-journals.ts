/** name | other names | hosts | class | country | languages | note */
export const WESTERN_JOURNALS = `
Europe-Asia Studies | - | - | scholarship | GB | en
Caucasus Survey | - | - | scholarship | GB | en
Communist and Post-Communist Studies | - | - | scholarship | US | en
East European Politics | - | - | scholarship | GB | en
Journal of Muslim Minority Affairs | - | - | scholarship | GB | en
Post-Soviet Affairs | - | - | scholarship | US | en
Nationalities Papers | - | - | scholarship | US | en
Central Asian Survey | - | - | scholarship | GB | en
Eurasian Geography and Economics | - | - | scholarship | US | en
Problems of Post-Communism | - | - | scholarship | US | en
Demokratizatsiya | Demokratizatsiya: The Journal of Post-Soviet Democratization | demokratizatsiya.pub | scholarship | US | en
Journal of Slavic Military Studies | The Journal of Slavic Military Studies | - | scholarship | US | en
Slavic Review | - | - | scholarship | US | en
Russian Politics | - | - | scholarship | NL | en
Journal of Eurasian Studies | - | - | scholarship | US | en
Southeast European and Black Sea Studies | - | - | scholarship | GB | en
Turkish Studies | - | - | scholarship | GB | en
Iran and the Caucasus | Iran & the Caucasus | - | scholarship | NL | en
Middle East Policy | - | - | scholarship | US | en
Middle Eastern Studies | - | - | scholarship | GB | en
International Affairs | International Affairs (London) | - | scholarship | GB | en
International Organization | - | - | scholarship | US | en
International Security | - | - | scholarship | US | en
International Studies Quarterly | ISQ | - | scholarship | US | en
International Studies Review | - | - | scholarship | US | en
World Politics | - | - | scholarship | US | en
Review of International Studies | - | - | scholarship | GB | en
European Journal of International Relations | EJIR | - | scholarship | GB | en
Millennium | Millennium: Journal of International Studies | - | scholarship | GB | en
Journal of Conflict Resolution | - | - | scholarship | US | en
Journal of Peace Research | - | - | scholarship | NO | en
Conflict Management and Peace Science | - | - | scholarship | US | en
Cooperation and Conflict | - | - | scholarship | GB | en
Contemporary Security Policy | - | - | scholarship | GB | en
European Security | - | - | scholarship | GB | en
Security Dialogue | - | - | scholarship | NO | en
Security Studies | - | - | scholarship | US | en
Journal of Strategic Studies | The Journal of Strategic Studies | - | scholarship | GB | en
Small Wars & Insurgencies | Small Wars and Insurgencies | - | scholarship | GB | en
Survival | Survival: Global Politics and Strategy | - | scholarship | GB | en
The Washington Quarterly | Washington Quarterly | - | scholarship | US | en
Ethnopolitics | - | - | scholarship | GB | en
Geopolitics | - | - | scholarship | GB | en
Political Geography | - | - | scholarship | NL | en
Third World Quarterly | - | - | scholarship | GB | en
Foreign Policy Analysis | - | - | scholarship | US | en
American Political Science Review | APSR | - | scholarship | US | en
American Journal of Political Science | AJPS | - | scholarship | US | en
Comparative Political Studies | - | - | scholarship | US | en
Comparative Politics | - | - | scholarship | US | en
Journal of Democracy | - | journalofdemocracy.org | scholarship | US | en
Journal of Common Market Studies | JCMS; JCMS: Journal of Common Market Studies | - | scholarship | GB | en
West European Politics | - | - | scholarship | GB | en
American Journal of International Law | AJIL; The American Journal of International Law | - | scholarship | US | en
European Journal of International Law | EJIL | ejil.org; ejiltalk.org | scholarship | IT | en
International and Comparative Law Quarterly | ICLQ | - | scholarship | GB | en
Leiden Journal of International Law | - | - | scholarship | NL | en
Zeitschrift für ausländisches öffentliches Recht und Völkerrecht | ZaöRV; Heidelberg Journal of International Law | zaoerv.de | scholarship | DE | de, en
Archiv des Völkerrechts | AVR | - | scholarship | DE | de
Neue Juristische Wochenschrift | NJW | - | scholarship | DE | de
Juristenzeitung | JZ | - | scholarship | DE | de
Osteuropa | - | zeitschrift-osteuropa.de | scholarship | DE | de
Internationale Politik | IP | internationalepolitik.de | think-tank-analysis | DE | de
Politische Vierteljahresschrift | PVS | - | scholarship | DE | de
Zeitschrift für Internationale Beziehungen | ZIB | - | scholarship | DE | de
Politique étrangère | Politique etrangere | - | scholarship | FR | fr
Revue internationale et stratégique | - | - | scholarship | FR | fr
Hérodote | Herodote | - | scholarship | FR | fr
Revue française de science politique | RFSP | - | scholarship | FR | fr
Critique internationale | - | - | scholarship | FR | fr
Annuaire français de droit international | AFDI | - | scholarship | FR | fr
Sprawy Międzynarodowe | - | - | scholarship | PL | pl
Stosunki Międzynarodowe | Stosunki Międzynarodowe – International Relations | - | scholarship | PL | pl
Przegląd Strategiczny | - | - | scholarship | PL | pl
Studia Polityczne | - | - | scholarship | PL | pl
Rocznik Instytutu Europy Środkowo-Wschodniej | - | - | scholarship | PL | pl, en
Politeja | - | - | scholarship | PL | pl
Wschodnioznawstwo | - | - | scholarship | PL | pl
Przegląd Wschodni | - | - | scholarship | PL | pl
The Polish Quarterly of International Affairs | - | - | scholarship | PL | en
`;
