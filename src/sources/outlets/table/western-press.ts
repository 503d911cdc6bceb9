/** name | other names | hosts | class | country | languages | note */
export const WESTERN_PRESS = `
Reuters | Thomson Reuters | reuters.com; uk.reuters.com; in.reuters.com | press-report | GB | en
Associated Press | AP; AP News | apnews.com; ap.org | press-report | US | en
Agence France-Presse | AFP | afp.com | press-report | FR | fr, en
dpa | Deutsche Presse-Agentur | dpa.com; dpa-international.com | press-report | DE | de
Polish Press Agency | PAP; Polska Agencja Prasowa | pap.pl | press-report | PL | pl
ANSA | - | ansa.it | press-report | IT | it
EFE | Agencia EFE | efe.com | press-report | ES | es
Bloomberg | Bloomberg News | bloomberg.com | press-report | US | en
BBC | BBC News; British Broadcasting Corporation | bbc.com; bbc.co.uk; news.bbc.co.uk | press-report | GB | en
BBC Russian | BBC News Русская служба; Русская служба Би-би-си | bbcrussian.com | press-report | GB | ru | British broadcaster in Russian
The Guardian | Guardian | theguardian.com; guardian.co.uk | press-report | GB | en
The Times | Times (London) | thetimes.co.uk; thetimes.com | press-report | GB | en
The Daily Telegraph | The Telegraph; Daily Telegraph | telegraph.co.uk | press-report | GB | en
The Independent | Independent | independent.co.uk | press-report | GB | en
Financial Times | FT | ft.com | press-report | GB | en
The Economist | Economist | economist.com | press-report | GB | en
openDemocracy | oDR | opendemocracy.net | press-report | GB | en
The New York Times | New York Times; NYT | nytimes.com | press-report | US | en
The Washington Post | Washington Post | washingtonpost.com | press-report | US | en
The Wall Street Journal | Wall Street Journal; WSJ | wsj.com | press-report | US | en
Los Angeles Times | LA Times | latimes.com | press-report | US | en
The Boston Globe | Boston Globe | bostonglobe.com | press-report | US | en
CNN | Cable News Network | cnn.com; edition.cnn.com | press-report | US | en
NBC News | - | nbcnews.com | press-report | US | en
CNBC | - | cnbc.com | press-report | US | en
Fox News | - | foxnews.com | press-report | US | en
NPR | National Public Radio | npr.org | press-report | US | en
PBS | PBS NewsHour | pbs.org | press-report | US | en
Time | TIME | time.com | press-report | US | en
Newsweek | - | newsweek.com | press-report | US | en
The Atlantic | Atlantic | theatlantic.com | press-report | US | en
The New Yorker | - | newyorker.com | press-report | US | en
Politico | POLITICO; Politico Europe | politico.com; politico.eu | press-report | US | en
Axios | - | axios.com | press-report | US | en
The Hill | - | thehill.com | press-report | US | en
Defense News | - | defensenews.com | press-report | US | en
Breaking Defense | - | breakingdefense.com | press-report | US | en
Jane's | Janes; Jane's Defence Weekly | janes.com | press-report | GB | en
Foreign Policy | FP | foreignpolicy.com | press-report | US | en
Foreign Affairs | - | foreignaffairs.com | scholarship | US | en
The National Interest | National Interest | nationalinterest.org | press-report | US | en
The Diplomat | - | thediplomat.com | press-report | US | en
War on the Rocks | - | warontherocks.com | think-tank-analysis | US | en
Al-Monitor | Al Monitor | al-monitor.com | press-report | US | en
Voice of America | VOA; Голос Америки | voanews.com; golosameriki.com; voaarmenia.com; amerikaninsesi.org | press-report | US | en, ru
Radio Free Europe/Radio Liberty | RFE/RL; RFERL; Radio Free Europe | rferl.org | press-report | US | en
Radio Svoboda | Радио Свобода; Svoboda; Radio Liberty | svoboda.org | press-report | US | ru | Russian service of RFE/RL, made in Prague
Current Time | Настоящее Время; Nastoyashchee Vremya | currenttime.tv | press-report | US | ru | RFE/RL and VOA
Eurasianet | EurasiaNet; eurasianet.org; Евразианет | eurasianet.org; russian.eurasianet.org | press-report | US | en, ru
Bellingcat | - | bellingcat.com | press-report | NL | en
Oryx | - | oryxspioenkop.com | dataset | NL | en
Global Voices | - | globalvoices.org | press-report | NL | en
EUobserver | - | euobserver.com | press-report | BE | en
Euractiv | EURACTIV | euractiv.com; euractiv.de; euractiv.fr | press-report | BE | en
Euronews | euronews | euronews.com; ru.euronews.com | press-report | FR | en
New Europe | - | neweurope.eu | press-report | BE | en
EU-East | - | eu-east.com | press-report | BE | en
Le Monde | - | lemonde.fr | press-report | FR | fr
Le Figaro | - | lefigaro.fr | press-report | FR | fr
Libération | Liberation | liberation.fr | press-report | FR | fr
Les Échos | Les Echos | lesechos.fr | press-report | FR | fr
Le Monde diplomatique | - | monde-diplomatique.fr; mondediplo.com | press-report | FR | fr, en
La Croix | - | la-croix.com | press-report | FR | fr
L'Express | - | lexpress.fr | press-report | FR | fr
Courrier international | - | courrierinternational.com | press-report | FR | fr
France 24 | France24 | france24.com | press-report | FR | fr, en
RFI | Radio France Internationale | rfi.fr | press-report | FR | fr, en, ru
Der Spiegel | Spiegel; Spiegel Online | spiegel.de | press-report | DE | de
Frankfurter Allgemeine Zeitung | FAZ; F.A.Z.; Frankfurter Allgemeine | faz.net | press-report | DE | de
Süddeutsche Zeitung | Sueddeutsche Zeitung; SZ | sueddeutsche.de | press-report | DE | de
Die Zeit | Zeit Online | zeit.de | press-report | DE | de
Die Welt | Welt | welt.de | press-report | DE | de
Die Tageszeitung | taz; die tageszeitung | taz.de | press-report | DE | de
Handelsblatt | - | handelsblatt.com | press-report | DE | de
Tagesschau | ARD | tagesschau.de; ard.de | press-report | DE | de
Deutsche Welle | DW | dw.com; p.dw.com | press-report | DE | de, en, ru
Deutschlandfunk | - | deutschlandfunk.de | press-report | DE | de
Neue Zürcher Zeitung | NZZ | nzz.ch | press-report | CH | de
Swissinfo | SWI swissinfo.ch | swissinfo.ch | press-report | CH | en, de, fr
Der Standard | - | derstandard.at | press-report | AT | de
Die Presse | - | diepresse.com | press-report | AT | de
Gazeta Wyborcza | Wyborcza | wyborcza.pl | press-report | PL | pl
Rzeczpospolita | - | rp.pl | press-report | PL | pl
Polityka | - | polityka.pl | press-report | PL | pl
Dziennik Gazeta Prawna | DGP | gazetaprawna.pl; dziennik.pl | press-report | PL | pl
Onet | - | onet.pl | press-report | PL | pl
Tygodnik Powszechny | - | tygodnikpowszechny.pl | press-report | PL | pl
Belsat | Biełsat | belsat.eu | press-report | PL | be, ru, pl
New Eastern Europe | Nowa Europa Wschodnia | neweasterneurope.eu; new.org.pl | press-report | PL | en, pl
TVP World | Poland In | tvpworld.com | press-report | PL | en
Polskie Radio | Polish Radio | polskieradio.pl; polskieradio24.pl | press-report | PL | pl
Visegrad Insight | - | visegradinsight.eu | think-tank-analysis | PL | en
Corriere della Sera | - | corriere.it | press-report | IT | it
La Repubblica | - | repubblica.it | press-report | IT | it
El País | El Pais | elpais.com; english.elpais.com | press-report | ES | es, en
El Mundo | - | elmundo.es | press-report | ES | es
Osservatorio Balcani e Caucaso | OBC Transeuropa; OBCT | balcanicaucaso.org | press-report | IT | it, en
De Volkskrant | - | volkskrant.nl | press-report | NL | nl
NRC | NRC Handelsblad | nrc.nl | press-report | NL | nl
Dagens Nyheter | - | dn.se | press-report | SE | sv
Postimees | - | postimees.ee | press-report | EE | et, ru
ERR | ERR News | err.ee; news.err.ee | press-report | EE | et, en
Delfi | - | delfi.lt; delfi.lv; delfi.ee | press-report | LT | lt
LRT | - | lrt.lt | press-report | LT | lt, en
Kathimerini | Ekathimerini | ekathimerini.com; kathimerini.gr | press-report | GR | el, en
The Globe and Mail | Globe and Mail | theglobeandmail.com | press-report | CA | en
CBC (Canada) | CBC News | cbc.ca | press-report | CA | en
Global Brief | - | globalbrief.ca | press-report | CA | en, ru
The Sydney Morning Herald | - | smh.com.au | press-report | AU | en
ABC (Australia) | ABC News Australia | abc.net.au | press-report | AU | en
The Conversation | - | theconversation.com | press-report | AU | en
The Irish Times | - | irishtimes.com | press-report | IE | en
`;
