/** name | other names | hosts | class | country | languages | note */
export const WESTERN_RESEARCH = `
SIPRI | Stockholm International Peace Research Institute | sipri.org | think-tank-analysis | SE | en
SIPRI Arms Transfers Database | SIPRI Arms Transfers; Trade Registers | armstransfers.sipri.org; armstrade.sipri.org | dataset | SE | en
SIPRI Military Expenditure Database | - | milex.sipri.org | dataset | SE | en
The Jamestown Foundation | Jamestown Foundation; Jamestown; Eurasia Daily Monitor; EDM | jamestown.org | think-tank-analysis | US | en
Central Asia-Caucasus Institute | The Central Asia-Caucasus Analyst; Central Asia-Caucasus Analyst; CACI Analyst; CACI; Silk Road Studies Program | cacianalyst.org; cacia-analyst.org; silkroadstudies.org | think-tank-analysis | US | en
Carnegie Endowment for International Peace | Carnegie Endowment; Carnegie | carnegieendowment.org; carnegieeurope.eu; carnegie-mec.org | think-tank-analysis | US | en
Carnegie Moscow Center | Moscow Carnegie Center; The Carnegie Moscow Center; Carnegie.ru; Московский центр Карнеги; Carnegie Politika | carnegie.ru; carnegiemoscow.org | think-tank-analysis | US | ru, en | Moscow office of an American foundation: counted with its owner
International Crisis Group | Crisis Group; ICG | crisisgroup.org | think-tank-analysis | BE | en
Chatham House | Royal Institute of International Affairs; RIIA | chathamhouse.org | think-tank-analysis | GB | en
RUSI | Royal United Services Institute | rusi.org | think-tank-analysis | GB | en
IISS | International Institute for Strategic Studies; The Military Balance; Military Balance | iiss.org | think-tank-analysis | GB | en
Conciliation Resources | Accord | c-r.org | think-tank-analysis | GB | en
Saferworld | - | saferworld.org.uk | think-tank-analysis | GB | en
International Alert | - | international-alert.org | think-tank-analysis | GB | en
Institute for War and Peace Reporting | IWPR | iwpr.net | press-report | GB | en
LINKS Europe | commonspace.eu; Commonspace | commonspace.eu; links-europe.eu | think-tank-analysis | NL | en
European Council on Foreign Relations | ECFR | ecfr.eu | think-tank-analysis | DE | en
Centre for European Policy Studies | CEPS | ceps.eu | think-tank-analysis | BE | en
Clingendael | Netherlands Institute of International Relations | clingendael.org | think-tank-analysis | NL | en
Egmont Institute | - | egmontinstitute.be | think-tank-analysis | BE | en
European Union Institute for Security Studies | EUISS | iss.europa.eu | think-tank-analysis | FR | en
Stiftung Wissenschaft und Politik | SWP; German Institute for International and Security Affairs | swp-berlin.org | think-tank-analysis | DE | de, en
German Council on Foreign Relations | DGAP; Deutsche Gesellschaft für Auswärtige Politik | dgap.org | think-tank-analysis | DE | de, en
Konrad-Adenauer-Stiftung | KAS | kas.de | think-tank-analysis | DE | de, en
Friedrich-Ebert-Stiftung | FES | fes.de; library.fes.de | think-tank-analysis | DE | de, en
Heinrich-Böll-Stiftung | Heinrich Boell Stiftung | boell.de; ge.boell.org | think-tank-analysis | DE | de, en
Rosa-Luxemburg-Stiftung | - | rosalux.de | think-tank-analysis | DE | de
ZOiS | Centre for East European and International Studies; Zentrum für Osteuropa- und internationale Studien | zois-berlin.de | think-tank-analysis | DE | de, en
Bertelsmann Stiftung | BTI Transformation Index | bertelsmann-stiftung.de; bti-project.org | think-tank-analysis | DE | de, en
PRIF | HSFK; Peace Research Institute Frankfurt | hsfk.de; prif.org | think-tank-analysis | DE | de, en
IFRI | Institut français des relations internationales | ifri.org | think-tank-analysis | FR | fr, en
IRIS | Institut de relations internationales et stratégiques | iris-france.org | think-tank-analysis | FR | fr
Fondation pour la recherche stratégique | FRS | frstrategie.org | think-tank-analysis | FR | fr
Institut Montaigne | - | institutmontaigne.org | think-tank-analysis | FR | fr
OSW | Ośrodek Studiów Wschodnich; Centre for Eastern Studies | osw.waw.pl | think-tank-analysis | PL | pl, en
PISM | Polski Instytut Spraw Międzynarodowych; Polish Institute of International Affairs | pism.pl | think-tank-analysis | PL | pl, en
Instytut Europy Środkowej | IEŚ; Institute of Central Europe | ies.lublin.pl | think-tank-analysis | PL | pl
Fundacja im. Stefana Batorego | Batory Foundation | batory.org.pl | think-tank-analysis | PL | pl
Istituto Affari Internazionali | IAI | iai.it | think-tank-analysis | IT | en, it
ISPI | Istituto per gli Studi di Politica Internazionale | ispionline.it | think-tank-analysis | IT | en, it
Elcano Royal Institute | Real Instituto Elcano | realinstitutoelcano.org | think-tank-analysis | ES | es, en
CIDOB | - | cidob.org | think-tank-analysis | ES | es, en
FIIA | Finnish Institute of International Affairs | fiia.fi | think-tank-analysis | FI | en
NUPI | Norwegian Institute of International Affairs | nupi.no | think-tank-analysis | NO | en
PRIO | Peace Research Institute Oslo | prio.org | think-tank-analysis | NO | en
Swedish Institute of International Affairs | UI; Utrikespolitiska institutet | ui.se | think-tank-analysis | SE | en
Swedish Defence Research Agency | FOI | foi.se | think-tank-analysis | SE | en, sv
Danish Institute for International Studies | DIIS | diis.dk | think-tank-analysis | DK | en
International Centre for Defence and Security | ICDS | icds.ee | think-tank-analysis | EE | en
Association for International Affairs | AMO | amo.cz | think-tank-analysis | CZ | cs, en
GLOBSEC | - | globsec.org | think-tank-analysis | SK | en
Center for Security Studies | CSS ETH Zurich; Caucasus Analytical Digest; Russian Analytical Digest | css.ethz.ch | think-tank-analysis | CH | en
Geneva Centre for Security Policy | GCSP | gcsp.ch | think-tank-analysis | CH | en
RAND Corporation | RAND | rand.org | think-tank-analysis | US | en
Brookings Institution | Brookings | brookings.edu | think-tank-analysis | US | en
Center for Strategic and International Studies | CSIS | csis.org | think-tank-analysis | US | en
Council on Foreign Relations | CFR | cfr.org | think-tank-analysis | US | en
Atlantic Council | - | atlanticcouncil.org | think-tank-analysis | US | en
Wilson Center | Woodrow Wilson International Center for Scholars; Kennan Institute | wilsoncenter.org | think-tank-analysis | US | en
Foreign Policy Research Institute | FPRI | fpri.org | think-tank-analysis | US | en
Institute for the Study of War | ISW | understandingwar.org | think-tank-analysis | US | en
Hudson Institute | - | hudson.org | think-tank-analysis | US | en
Heritage Foundation | - | heritage.org | think-tank-analysis | US | en
Center for European Policy Analysis | CEPA | cepa.org | think-tank-analysis | US | en
German Marshall Fund | GMF | gmfus.org | think-tank-analysis | US | en
Middle East Institute | MEI | mei.edu | think-tank-analysis | US | en
Washington Institute for Near East Policy | - | washingtoninstitute.org | think-tank-analysis | US | en
United States Institute of Peace | USIP | usip.org | think-tank-analysis | US | en
National Bureau of Asian Research | NBR | nbr.org | think-tank-analysis | US | en
PONARS Eurasia | PONARS | ponarseurasia.org | think-tank-analysis | US | en
Stratfor | - | stratfor.com; worldview.stratfor.com | think-tank-analysis | US | en
Belfer Center | Russia Matters | belfercenter.org; russiamatters.org | think-tank-analysis | US | en
Arms Control Association | Arms Control Today | armscontrol.org | think-tank-analysis | US | en
Lowy Institute | The Interpreter | lowyinstitute.org | think-tank-analysis | AU | en
Foreign Brief | - | foreignbrief.com | think-tank-analysis | AU | en
Freedom House | Nations in Transit; Freedom in the World | freedomhouse.org | think-tank-analysis | US | en
Human Rights Watch | HRW | hrw.org | think-tank-analysis | US | en
Amnesty International | - | amnesty.org; amnesty.org.uk | think-tank-analysis | GB | en
Transparency International | - | transparency.org | think-tank-analysis | DE | en
Pew Research Center | - | pewresearch.org | dataset | US | en
Gallup | - | gallup.com; news.gallup.com | dataset | US | en
Our World in Data | - | ourworldindata.org | dataset | GB | en
Uppsala Conflict Data Program | UCDP | ucdp.uu.se | dataset | SE | en
ACLED | Armed Conflict Location & Event Data | acleddata.com | dataset | US | en
Correlates of War | COW | correlatesofwar.org | dataset | US | en
V-Dem | Varieties of Democracy | v-dem.net | dataset | SE | en
GDELT | GDELT Project | gdeltproject.org | dataset | US | en
Observatory of Economic Complexity | OEC | oec.world | dataset | US | en
Cambridge University Press | CUP; Cambridge UP | cambridge.org | scholarship | GB | en
Oxford University Press | OUP; Oxford UP; Oxford Academic | academic.oup.com; oup.com; global.oup.com | scholarship | GB | en
Edinburgh University Press | - | edinburghuniversitypress.com; euppublishing.com | scholarship | GB | en
Manchester University Press | - | manchesteruniversitypress.co.uk | scholarship | GB | en
New York University Press | NYU Press | nyupress.org | scholarship | US | en
Princeton University Press | - | press.princeton.edu | scholarship | US | en
Harvard University Press | - | hup.harvard.edu | scholarship | US | en
Yale University Press | - | yalebooks.yale.edu; yalebooks.com | scholarship | US | en
Stanford University Press | - | sup.org | scholarship | US | en
Columbia University Press | - | cup.columbia.edu | scholarship | US | en
Cornell University Press | - | cornellpress.cornell.edu | scholarship | US | en
University of California Press | - | ucpress.edu; online.ucpress.edu | scholarship | US | en
MIT Press | - | mitpress.mit.edu; direct.mit.edu | scholarship | US | en
Routledge | Taylor & Francis; Taylor and Francis | tandfonline.com; routledge.com; taylorfrancis.com | scholarship | GB | en
Sage | SAGE Publications | journals.sagepub.com; sagepub.com | scholarship | US | en
Wiley | Wiley-Blackwell; John Wiley & Sons | onlinelibrary.wiley.com; wiley.com | scholarship | US | en
Springer | Springer Nature; Palgrave Macmillan; Palgrave | link.springer.com; springer.com; palgrave.com | scholarship | DE | en
Elsevier | ScienceDirect | sciencedirect.com; elsevier.com | scholarship | NL | en
Brill | - | brill.com | scholarship | NL | en
De Gruyter | - | degruyter.com | scholarship | DE | en, de
Bloomsbury | I.B. Tauris; IB Tauris | bloomsbury.com; bloomsburycollections.com | scholarship | GB | en
Hurst | C. Hurst & Co. | hurstpublishers.com | scholarship | GB | en
Nomos | - | nomos-elibrary.de; nomos.de | scholarship | DE | de
C.H. Beck | Beck; Verlag C.H. Beck | beck-online.beck.de; beck.de | scholarship | DE | de
Mohr Siebeck | - | mohrsiebeck.com | scholarship | DE | de
Wydawnictwo Naukowe PWN | PWN | pwn.pl | scholarship | PL | pl
Presses universitaires de France | PUF | puf.com | scholarship | FR | fr
Cairn | Cairn.info | cairn.info | scholarship | FR | fr
OpenEdition | - | openedition.org; journals.openedition.org | scholarship | FR | fr
JSTOR | - | jstor.org | scholarship | US | en
Project MUSE | - | muse.jhu.edu | scholarship | US | en
SSRN | - | ssrn.com; papers.ssrn.com | scholarship | US | en
ResearchGate | - | researchgate.net | scholarship | DE | en
Academia.edu | - | academia.edu | scholarship | US | en
DOI | - | doi.org; dx.doi.org | scholarship | US | en
`;
