/** name | other names | hosts | class | country | languages | note */
export const ARMENIAN = `
Armenpress | Արմենպրես; Арменпресс | armenpress.am | press-report | AM | hy, en, ru
ARKA | АРКА; ARKA News Agency | arka.am | press-report | AM | ru, en
ArmInfo | АрмИнфо | arminfo.info | press-report | AM | ru, en
News.am | Новости Армении; NEWS.am | news.am; style.news.am; mil.news.am | press-report | AM | hy, en, ru
Panorama.am | Панорама | panorama.am | press-report | AM | hy, en, ru
PanARMENIAN.Net | PanARMENIAN | panarmenian.net | press-report | AM | en, ru
Hetq | Հետք; Hetq Online | hetq.am | press-report | AM | hy, en
CivilNet | Սիվիլնեթ | civilnet.am | press-report | AM | hy, en
EVN Report | - | evnreport.com | press-report | AM | en
Azatutyun | Radio Azatutyun; Ազատություն; Radio Liberty Armenia; RFE/RL Armenian Service; Радио Азатутюн; Азатутюн | azatutyun.am; rus.azatutyun.am | press-report | AM | hy, ru, en | paid from Washington (RFE/RL), made by a Yerevan newsroom for readers in Armenia: counted with its public
Aravot | Առավոտ | aravot.am; en.aravot.am; aravot-en.am | press-report | AM | hy, en, ru
1in.am | First News; Առաջին լրատվական | 1in.am | press-report | AM | hy, ru
Lragir | Լրագիր | lragir.am | press-report | AM | hy, en, ru
Tert.am | - | tert.am | press-report | AM | hy, ru
168 Zham | 168 ժամ; 168 Hours | 168.am | press-report | AM | hy, ru
Golos Armenii | Голос Армении | golosarmenii.am | press-report | AM | ru
Hayastani Hanrapetutyun | Հայաստանի Հանրապետություն | hhpress.am | press-report | AM | hy
Public Television of Armenia | Հանրային; 1TV Armenia | 1tv.am | press-report | AM | hy
Armenian Public Radio | Public Radio of Armenia; Հանրային ռադիո | armradio.am; en.armradio.am | press-report | AM | hy, en
Shant TV | Շանթ | shanttv.com; shantnews.am | press-report | AM | hy
The Armenian Mirror-Spectator | Armenian Mirror-Spectator; Mirror-Spectator | mirrorspectator.com | press-report | US | en | weekly of the Armenian diaspora in the United States
The Armenian Weekly | Armenian Weekly; Hairenik | armenianweekly.com; hairenikweekly.com | press-report | US | en | weekly of the Armenian diaspora in the United States
Asbarez | Ասպարեզ | asbarez.com | press-report | US | en, hy | daily of the Armenian diaspora in the United States
Agos | Ակօս | agos.com.tr | press-report | TR | tr, hy | weekly of the Armenians of Istanbul
Artsakhpress | Արցախպրես | artsakhpress.am | press-report | AM | hy, ru, en
Ministry of Foreign Affairs of Armenia | The Ministry of Foreign Affairs of Armenia; Ministry of Foreign Affairs of the Republic of Armenia; МИД Армении; MID Armenii | mfa.am | official-document | AM | hy, en, ru
Prime Minister of Armenia | The Prime Minister of the Republic of Armenia; Премьер-министр Республики Армения | primeminister.am | official-document | AM | hy, en, ru
President of Armenia | Президент Республики Армения | president.am | official-document | AM | hy, en, ru
Government of Armenia | Government of the Republic of Armenia | gov.am; e-gov.am | official-document | AM | hy, en, ru
National Assembly of Armenia | Ազգային ժողով; Parliament of Armenia | parliament.am | official-document | AM | hy, en, ru
Ministry of Defence of Armenia | Ministry of Defense of Armenia; МО Армении | mil.am | official-document | AM | hy, en, ru
Security Council of Armenia | - | seco.am | official-document | AM | hy
Armenian Legal Information System | ARLIS | arlis.am | official-document | AM | hy
Armstat | Statistical Committee of Armenia | armstat.am | dataset | AM | hy, en, ru
Central Bank of Armenia | - | cba.am | official-document | AM | hy, en
Ministry of Foreign Affairs of Artsakh | NKR MFA; МИД НКР | nkr.am | official-document | AM | hy, en, ru
President of Artsakh | Президент НКР | president.nkr.am | official-document | AM | hy
Caucasus Institute | Институт Кавказа | c-i.am | think-tank-analysis | AM | en, ru
APRI Armenia | Applied Policy Research Institute | apri.institute | think-tank-analysis | AM | en
Regional Studies Center | - | regional-studies.org | think-tank-analysis | AM | en
Orbeli Center | Օրբելի | orbeli.am | think-tank-analysis | AM | hy, en
Noravank Foundation | Нораванк | noravank.am | think-tank-analysis | AM | hy, en, ru
Yerevan State University | ԵՊՀ | ysu.am | scholarship | AM | hy
National Academy of Sciences of Armenia | НАН Армении | sci.am | scholarship | AM | hy
`;

/** name | other names | hosts | class | country | languages | note */
export const AZERBAIJANI = `
Azertac | AZERTAC; Azərtac; АЗЕРТАДЖ; Azertag | azertag.az | press-report | AZ | az, en, ru
APA | АПА; Azeri Press Agency | apa.az; en.apa.az; ru.apa.az | press-report | AZ | az, en, ru
Turan | Turan Information Agency; Туран; Information Agency Turan; Turan News Agency | turan.az | press-report | AZ | az, en, ru
Trend | Тренд; Trend News Agency | trend.az; en.trend.az | press-report | AZ | az, en, ru
Report | Report Information Agency; Report.az; Репорт | report.az | press-report | AZ | az, en, ru
Azernews | AzerNews | azernews.az | press-report | AZ | en
Interfax Azerbaijan | Интерфакс-Азербайджан | interfax.az | press-report | AZ | ru, az
News.az | - | news.az | press-report | AZ | en
Caliber.az | Caliber | caliber.az | press-report | AZ | ru, en
Haqqin.az | Haqqin; Хаккын | haqqin.az | press-report | AZ | ru
Minval | Минвал | minval.az | press-report | AZ | ru, az
Day.az | - | day.az; news.day.az | press-report | AZ | ru
1news.az | - | 1news.az | press-report | AZ | ru
Musavat | Müsavat; Yeni Müsavat | musavat.com | press-report | AZ | az
Azadlıq | Azadliq; Radio Azadliq; Azadlıq Radiosu; RFE/RL Azerbaijani Service | azadliq.org; azadliq.info | press-report | AZ | az | paid from Washington (RFE/RL), made for readers in Azerbaijan: counted with its public
Baku TV | BAKU TV; Bakı TV | baku.tv | press-report | AZ | az
AzTV | Azərbaycan Televiziyası | aztv.az | press-report | AZ | az
ITV | İctimai Televiziya; Public Television of Azerbaijan | itv.az | press-report | AZ | az
CBC TV Azerbaijan | CBC | cbc.az | press-report | AZ | ru, en
Real TV | REAL TV | realtv.az | press-report | AZ | az
Meydan TV | - | meydan.tv | press-report | AZ | az, en, ru | Azerbaijani newsroom in exile
Mikroskop Media | - | mikroskopmedia.com | press-report | AZ | az
Zerkalo | Зеркало; Ayna | zerkalo.az; ayna.az | press-report | AZ | ru
Ekho (Baku) | Эхо | echo.az | press-report | AZ | ru
Bakinskiy Rabochiy | Бакинский рабочий | br.az | press-report | AZ | ru
Xalq qəzeti | Halq gazeti | xalqqazeti.com; xalqqazeti.az | press-report | AZ | az
President of Azerbaijan | President of the Republic of Azerbaijan; Президент Азербайджана; Azərbaycan Prezidenti | president.az; en.president.az; ru.president.az | official-document | AZ | az, en, ru
Ministry of Foreign Affairs of Azerbaijan | The Ministry of Foreign Affairs of Azerbaijan; The Ministry of Foreign Affairs of the Republic of Azerbaijan; МИД Азербайджана; MID Azerbaydzhana | mfa.gov.az | official-document | AZ | az, en, ru
Ministry of Defence of Azerbaijan | Ministry of Defense of Azerbaijan; Минобороны Азербайджана; Minoborony Azerbaydzhana | mod.gov.az | official-document | AZ | az, en, ru
Milli Majlis | Milli Məclis; Parliament of Azerbaijan | meclis.gov.az | official-document | AZ | az
Cabinet of Ministers of Azerbaijan | Nazirlər Kabineti | cabmin.gov.az; nk.gov.az | official-document | AZ | az
State Statistical Committee of Azerbaijan | Dövlət Statistika Komitəsi | stat.gov.az | dataset | AZ | az, en
SOCAR | - | socar.az | official-document | AZ | az, en
e-qanun | - | e-qanun.az | official-document | AZ | az
AIR Center | Center of Analysis of International Relations; AIR Centre | aircenter.az | think-tank-analysis | AZ | en, az
Topchubashov Center | Topchubashov Centre | top-center.org | think-tank-analysis | AZ | en
Caspian Policy Center | - | caspianpolicy.org | think-tank-analysis | US | en | Washington centre close to Baku
ADA University | Baku Dialogues; ADA | ada.edu.az; bakudialogues.ada.edu.az | think-tank-analysis | AZ | en
Baku Research Institute | - | bakuresearchinstitute.org | think-tank-analysis | AZ | az, en
Irs | İrs; IRS Heritage | irs-az.com | press-report | AZ | en, ru
`;

/** name | other names | hosts | class | country | languages | note */
export const GEORGIAN = `
Civil.ge | Civil Georgia; Sivil.ge | civil.ge; old.civil.ge | press-report | GE | en, ka, ru
Agenda.ge | Agenda | agenda.ge | press-report | GE | en
InterPressNews | IPN; ინტერპრესნიუსი | interpressnews.ge | press-report | GE | ka, en, ru
Georgia Today | - | georgiatoday.ge | press-report | GE | en
Netgazeti | ნეტგაზეთი | netgazeti.ge | press-report | GE | ka
Rustavi 2 | რუსთავი 2 | rustavi2.ge | press-report | GE | ka
Formula | ფორმულა | formulanews.ge | press-report | GE | ka
1TV Georgia | Georgian Public Broadcaster; პირველი არხი | 1tv.ge | press-report | GE | ka, en
Imedi | იმედი | imedinews.ge; imedi.ge | press-report | GE | ka
Radio Tavisupleba | რადიო თავისუფლება; RFE/RL Georgian Service | radiotavisupleba.ge | press-report | GE | ka | paid from Washington (RFE/RL), made for readers in Georgia: counted with its public
Echo of the Caucasus | Эхо Кавказа; Ekho Kavkaza | ekhokavkaza.com | press-report | GE | ru | service of RFE/RL
OC Media | Open Caucasus Media | oc-media.org | press-report | GE | en, ru | made in Tbilisi for the whole Caucasus
JAMnews | JAM News | jam-news.net | press-report | GE | en, ru | made in Tbilisi for the whole Caucasus
Commersant.ge | - | commersant.ge | press-report | GE | ka
Ministry of Foreign Affairs of Georgia | საგარეო საქმეთა სამინისტრო | mfa.gov.ge | official-document | GE | ka, en
President of Georgia | - | president.gov.ge; president.ge | official-document | GE | ka, en
Government of Georgia | - | gov.ge; garibashvili.ge | official-document | GE | ka, en
Parliament of Georgia | პარლამენტი | parliament.ge | official-document | GE | ka, en
Geostat | საქსტატი; National Statistics Office of Georgia | geostat.ge | dataset | GE | ka, en
Legislative Herald of Georgia | მაცნე; Matsne | matsne.gov.ge | official-document | GE | ka, en
Rondeli Foundation | GFSIS; Georgian Foundation for Strategic and International Studies | gfsis.org.ge; gfsis.org | think-tank-analysis | GE | en, ka
Georgian Institute of Politics | GIP | gip.ge | think-tank-analysis | GE | en, ka
Caucasian House | კავკასიური სახლი | caucasianhouse.ge; regional-dialogue.com | think-tank-analysis | GE | en, ka
Caucasus Research Resource Centers | CRRC; Caucasus Barometer | crrc.ge; caucasusbarometer.org; crrccenters.org | dataset | GE | en
`;
