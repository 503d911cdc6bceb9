/** name | other names | hosts | class | country | languages | note */
export const TURKISH = `
Anadolu Agency | Anadolu Ajansı; AA; Anadolu | aa.com.tr | press-report | TR | tr, en, ru
TRT | TRT World; TRT Haber; Türkiye Radyo Televizyon Kurumu | trt.net.tr; trtworld.com; trthaber.com | press-report | TR | tr, en
Demirören News Agency | DHA; Demirören Haber Ajansı | dha.com.tr | press-report | TR | tr
İhlas News Agency | İHA; İhlas Haber Ajansı | iha.com.tr | press-report | TR | tr
Hürriyet | Hurriyet | hurriyet.com.tr | press-report | TR | tr
Hürriyet Daily News | Hurriyet Daily News | hurriyetdailynews.com | press-report | TR | en
Daily Sabah | - | dailysabah.com | press-report | TR | en
Sabah | - | sabah.com.tr | press-report | TR | tr
Milliyet | - | milliyet.com.tr | press-report | TR | tr
Cumhuriyet | - | cumhuriyet.com.tr | press-report | TR | tr
Yeni Şafak | Yeni Safak | yenisafak.com | press-report | TR | tr, en
Habertürk | Haberturk | haberturk.com | press-report | TR | tr
NTV (Turkey) | NTV Turkey | ntv.com.tr | press-report | TR | tr
CNN Türk | CNN Turk | cnnturk.com | press-report | TR | tr
Sözcü | Sozcu | sozcu.com.tr | press-report | TR | tr
Bianet | - | bianet.org; m.bianet.org | press-report | TR | tr, en
Duvar | Gazete Duvar; Duvar English | gazeteduvar.com.tr; duvarenglish.com | press-report | TR | tr, en
T24 | - | t24.com.tr | press-report | TR | tr
Türkiye | Türkiye Gazetesi | turkiyegazetesi.com.tr | press-report | TR | tr
BirGün | Birgun | birgun.net | press-report | TR | tr
Medyascope | - | medyascope.tv | press-report | TR | tr
Presidency of Türkiye | President of Turkey; Presidency of the Republic of Turkey; Türkiye Cumhuriyeti Cumhurbaşkanlığı; Cumhurbaşkanlığı | tccb.gov.tr | official-document | TR | tr, en
Directorate of Communications | İletişim Başkanlığı | iletisim.gov.tr | official-document | TR | tr, en
Ministry of Foreign Affairs of Türkiye | Turkish Foreign Ministry; Ministry of Foreign Affairs of Turkey; Dışişleri Bakanlığı | mfa.gov.tr | official-document | TR | tr, en
Ministry of National Defence of Türkiye | The Turkish Defense Ministry; Turkish Defence Ministry; Milli Savunma Bakanlığı; Turkish Ministry of Defence | msb.gov.tr | official-document | TR | tr
Grand National Assembly of Türkiye | TBMM; Türkiye Büyük Millet Meclisi | tbmm.gov.tr | official-document | TR | tr
Official Gazette (Türkiye) | Resmî Gazete; Resmi Gazete | resmigazete.gov.tr | official-document | TR | tr
Turkish Statistical Institute | TÜİK; TurkStat; TUIK | tuik.gov.tr; data.tuik.gov.tr | dataset | TR | tr, en
Presidency of Defence Industries | SSB; Savunma Sanayii Başkanlığı | ssb.gov.tr | official-document | TR | tr
SETA | SETA Foundation | setav.org | think-tank-analysis | TR | tr, en
EDAM | Centre for Economics and Foreign Policy Studies | edam.org.tr | think-tank-analysis | TR | en, tr
AVİM | AVIM; Center for Eurasian Studies | avim.org.tr | think-tank-analysis | TR | en, tr
ORSAM | - | orsam.org.tr | think-tank-analysis | TR | tr, en
TEPAV | - | tepav.org.tr | think-tank-analysis | TR | tr, en
SAM | Center for Strategic Research; Perceptions | sam.gov.tr | think-tank-analysis | TR | en
Insight Turkey | - | insightturkey.com | scholarship | TR | en
Uluslararası İlişkiler | International Relations (Turkey) | - | scholarship | TR | tr, en
DergiPark | - | dergipark.org.tr | scholarship | TR | tr
Kafkassam | - | kafkassam.com | think-tank-analysis | TR | tr
`;

/** name | other names | hosts | class | country | languages | note */
export const IRANIAN = `
IRNA | Islamic Republic News Agency; ИРНА | irna.ir; en.irna.ir | press-report | IR | fa, en
Tasnim | Tasnim News Agency | tasnimnews.com | press-report | IR | fa, en
Fars | Fars News Agency | farsnews.ir; farsnews.com | press-report | IR | fa, en
Mehr | Mehr News Agency | mehrnews.com | press-report | IR | fa, en
ISNA | Iranian Students' News Agency | isna.ir | press-report | IR | fa, en
Press TV | PressTV | presstv.ir; presstv.com | press-report | IR | en
Tehran Times | - | tehrantimes.com | press-report | IR | en
Iran Daily | - | irandaily.ir | press-report | IR | en
Financial Tribune | - | financialtribune.com | press-report | IR | en
Kayhan | کیهان | kayhan.ir | press-report | IR | fa
Office of the Supreme Leader | Khamenei.ir | khamenei.ir; leader.ir | official-document | IR | fa, en
President of Iran | - | president.ir | official-document | IR | fa, en
Ministry of Foreign Affairs of Iran | وزارت امور خارجه | mfa.ir; mfa.gov.ir | official-document | IR | fa, en
Iranian Parliament | Majlis of Iran | parliran.ir | official-document | IR | fa
IRICA | Iran Customs Administration | irica.ir | dataset | IR | fa
IPIS | Institute for Political and International Studies | ipis.ir | think-tank-analysis | IR | fa, en
Center for Strategic Research (Iran) | CSR Iran | csr.ir | think-tank-analysis | IR | fa
Iranian Review of Foreign Affairs | - | irfajournal.csr.ir | scholarship | IR | en
`;
