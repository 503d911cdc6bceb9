/** name | other names | hosts | class | country | languages | note */
export const WESTERN_OFFICIAL = `
European Union | EU; European External Action Service; EEAS | europa.eu; eeas.europa.eu | official-document | BE | en
European Commission | EU Commission; The EU Commissioner | ec.europa.eu; commission.europa.eu; commissioners.ec.europa.eu | official-document | BE | en
European Council | Council of the European Union; Council of the EU | consilium.europa.eu | official-document | BE | en
European Parliament | - | europarl.europa.eu | official-document | BE | en
EUR-Lex | Official Journal of the European Union | eur-lex.europa.eu | official-document | LU | en
Court of Justice of the European Union | CJEU | curia.europa.eu | official-document | LU | en
Eurostat | - | - | dataset | LU | en
NATO | North Atlantic Treaty Organization | nato.int; shape.nato.int | official-document | BE | en
US Department of State | U.S. Department of State; State Department; Department of State; United States Department of State | state.gov; 2017-2021.state.gov; 2009-2017.state.gov; history.state.gov | official-document | US | en
The White House | White House | whitehouse.gov; trumpwhitehouse.archives.gov; obamawhitehouse.archives.gov; bidenwhitehouse.archives.gov | official-document | US | en
US Department of Defense | Pentagon; U.S. Department of Defense; DSCA | defense.gov; dsca.mil; war.gov | official-document | US | en
US Congress | United States Congress; Congress.gov; Congressional Research Service; CRS | congress.gov; crsreports.congress.gov; govinfo.gov | official-document | US | en
US Department of the Treasury | OFAC | treasury.gov; home.treasury.gov | official-document | US | en
CIA | Central Intelligence Agency; The World Factbook; World Factbook | cia.gov | official-document | US | en
USAID | - | usaid.gov | official-document | US | en
US Energy Information Administration | EIA | eia.gov | dataset | US | en
US Embassy in Armenia | U.S. Embassy in Armenia | am.usembassy.gov | official-document | US | en
US Embassy in Azerbaijan | U.S. Embassy in Azerbaijan | az.usembassy.gov | official-document | US | en
UK Government | GOV.UK; Foreign, Commonwealth & Development Office; FCDO; Foreign Office | gov.uk; fco.gov.uk | official-document | GB | en
UK Parliament | House of Commons; House of Lords; Hansard | parliament.uk; hansard.parliament.uk; commonslibrary.parliament.uk | official-document | GB | en
legislation.gov.uk | - | legislation.gov.uk | official-document | GB | en
Élysée | Elysee; Présidence de la République; President of France | elysee.fr | official-document | FR | fr
French Ministry for Europe and Foreign Affairs | Ministère de l'Europe et des Affaires étrangères; Quai d'Orsay; France Diplomatie | diplomatie.gouv.fr | official-document | FR | fr, en
Government of France | Gouvernement | gouvernement.fr; info.gouv.fr; vie-publique.fr | official-document | FR | fr
Légifrance | Legifrance; Journal officiel de la République française | legifrance.gouv.fr | official-document | FR | fr
Assemblée nationale | - | assemblee-nationale.fr | official-document | FR | fr
Sénat | French Senate | senat.fr | official-document | FR | fr
Federal Foreign Office | Auswärtiges Amt; German Foreign Office | auswaertiges-amt.de | official-document | DE | de, en
Bundesregierung | Federal Government of Germany; Bundeskanzler | bundesregierung.de; bundeskanzler.de | official-document | DE | de
Deutscher Bundestag | Bundestag | bundestag.de; dip.bundestag.de; dserver.bundestag.de | official-document | DE | de
Bundesverfassungsgericht | BVerfG; Federal Constitutional Court | bundesverfassungsgericht.de | official-document | DE | de
Gesetze im Internet | Bundesgesetzblatt; BGBl | gesetze-im-internet.de; bgbl.de | official-document | DE | de
Destatis | Statistisches Bundesamt | destatis.de | dataset | DE | de
Polish Ministry of Foreign Affairs | MSZ; Ministerstwo Spraw Zagranicznych | msz.gov.pl | official-document | PL | pl
Government of Poland | gov.pl; Serwis Rzeczypospolitej Polskiej | gov.pl; premier.gov.pl | official-document | PL | pl
President of Poland | Prezydent RP | prezydent.pl | official-document | PL | pl
Sejm | Sejm RP; ISAP; Dziennik Ustaw | sejm.gov.pl; isap.sejm.gov.pl; dziennikustaw.gov.pl | official-document | PL | pl
Główny Urząd Statystyczny | GUS; Statistics Poland | stat.gov.pl | dataset | PL | pl
Swiss Federal Department of Foreign Affairs | EDA; FDFA | eda.admin.ch; admin.ch | official-document | CH | de, fr
Italian Ministry of Foreign Affairs | Farnesina | esteri.it | official-document | IT | it
Government of Canada | Global Affairs Canada | canada.ca; international.gc.ca | official-document | CA | en, fr
Ministry for Foreign Affairs of Sweden | Government Offices of Sweden | government.se; regeringen.se | official-document | SE | sv, en
Greek Ministry of Foreign Affairs | - | mfa.gr | official-document | GR | el, en
National Archives (US) | Federal Register | archives.gov; federalregister.gov | official-document | US | en
National Security Archive | - | nsarchive.gwu.edu; nsarchive2.gwu.edu | official-document | US | en
`;
