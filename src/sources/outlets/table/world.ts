/** name | other names | hosts | class | country | languages | note */
export const INTERNATIONAL = `
United Nations | UN; ООН; United Nations Security Council; UN General Assembly | un.org; undocs.org; digitallibrary.un.org; press.un.org; daccess-ods.un.org | official-document | US | en
UN News | Новости ООН | news.un.org | press-report | US | en, ru
UN Treaty Collection | United Nations Treaty Series; UNTS | treaties.un.org | official-document | US | en
UN Peacemaker | - | peacemaker.un.org | official-document | US | en
UNHCR | UN Refugee Agency | unhcr.org; data.unhcr.org | official-document | CH | en
OHCHR | UN Human Rights | ohchr.org | official-document | CH | en
OCHA | ReliefWeb | unocha.org; reliefweb.int | official-document | US | en
UNDP | Human Development Report | undp.org; hdr.undp.org | official-document | US | en
UNESCO | - | unesco.org | official-document | FR | en
UN Comtrade | Comtrade | comtrade.un.org; comtradeplus.un.org | dataset | US | en
UNCTAD | - | unctad.org; unctadstat.unctad.org | dataset | CH | en
International Court of Justice | ICJ | icj-cij.org | official-document | NL | en
International Criminal Court | ICC | icc-cpi.int | official-document | NL | en
Permanent Court of Arbitration | PCA | pca-cpa.org | official-document | NL | en
OSCE | ОБСЕ; OBSE; Organization for Security and Co-operation in Europe; OSCE Minsk Group | osce.org | official-document | AT | en
ODIHR | - | odihr.osce.org | official-document | PL | en
Council of Europe | Parliamentary Assembly of the Council of Europe; PACE; Venice Commission | coe.int; assembly.coe.int; pace.coe.int; venice.coe.int | official-document | FR | en, fr
European Court of Human Rights | ECtHR; ECHR; HUDOC | echr.coe.int; hudoc.echr.coe.int | official-document | FR | en, fr
International Committee of the Red Cross | ICRC | icrc.org; ihl-databases.icrc.org | official-document | CH | en
World Bank | World Development Indicators; WDI | worldbank.org; data.worldbank.org; databank.worldbank.org | dataset | US | en
International Monetary Fund | IMF | imf.org | dataset | US | en
World Trade Organization | WTO | wto.org | official-document | CH | en
OECD | - | oecd.org; stats.oecd.org; oecd-ilibrary.org | dataset | FR | en
International Energy Agency | IEA | iea.org | dataset | FR | en
IAEA | International Atomic Energy Agency | iaea.org | official-document | AT | en
EBRD | European Bank for Reconstruction and Development | ebrd.com | official-document | GB | en
Asian Development Bank | ADB | adb.org | official-document | PH | en
Organisation of Islamic Cooperation | OIC | oic-oci.org | official-document | SA | en
Organization of Turkic States | Turkic Council | turkicstates.org | official-document | TR | en
BSEC | Black Sea Economic Cooperation | bsec-organization.org | official-document | TR | en
Shanghai Cooperation Organisation | SCO; ШОС | sectsco.org; eng.sectsco.org | official-document | CN | en, ru
BRICS | - | brics.br; infobrics.org | official-document | - | en
Wikipedia | Википедия; Vikipedi | wikipedia.org; wikimedia.org | - | US | en | anybody may write it: no sphere and no class of evidence is claimed
Internet Archive | Wayback Machine | archive.org; web.archive.org; archive.today; archive.ph; archive.is | - | US | en | keeps pages of others
`;

/** Networks on which anybody speaks: the sphere is the speaker's, never the network's. */
export const NETWORKS = `
Twitter | X; Twitter.com | twitter.com; x.com; t.co | social-media | US | -
Facebook | Фейсбук; Meta | facebook.com; fb.com; fb.watch | social-media | US | -
Instagram | - | instagram.com | social-media | US | -
YouTube | Youtube | youtube.com; youtu.be | social-media | US | -
Telegram | Телеграм; Telegram channel | t.me; telegram.me; telegram.org | social-media | AE | -
TikTok | - | tiktok.com | social-media | SG | -
LinkedIn | - | linkedin.com | social-media | US | -
Reddit | - | reddit.com | social-media | US | -
Mastodon | - | mastodon.social | social-media | DE | -
Bluesky | - | bsky.app; bsky.social | social-media | US | -
Medium | - | medium.com | social-media | US | -
Substack | - | substack.com | social-media | US | -
Truth Social | - | truthsocial.com | social-media | US | -
Vimeo | - | vimeo.com | social-media | US | -
Blogger | Blogspot | blogspot.com | social-media | US | -
WordPress.com | - | wordpress.com | social-media | US | -
`;

/** sphere | name | other names | hosts | class | country | languages */
export const OTHER_SPHERES = `
ukrainian | Ukrainska Pravda | Українська правда; European Pravda; Європейська правда | pravda.com.ua; eurointegration.com.ua | press-report | UA | uk, en
ukrainian | Ukrinform | Укрінформ | ukrinform.net; ukrinform.ua; ukrinform.ru | press-report | UA | uk, en
ukrainian | UNIAN | УНІАН | unian.ua; unian.info; unian.net | press-report | UA | uk, ru
ukrainian | Interfax-Ukraine | Інтерфакс-Україна | interfax.com.ua | press-report | UA | uk, en
ukrainian | Kyiv Post | - | kyivpost.com | press-report | UA | en
ukrainian | The Kyiv Independent | Kyiv Independent | kyivindependent.com | press-report | UA | en
ukrainian | Dzerkalo Tyzhnia | Зеркало недели; ZN.UA | zn.ua; dt.ua | press-report | UA | uk, ru
ukrainian | Suspilne | Суспільне | suspilne.media | press-report | UA | uk
ukrainian | President of Ukraine | Office of the President of Ukraine | president.gov.ua | official-document | UA | uk, en
ukrainian | Ministry of Foreign Affairs of Ukraine | МЗС України | mfa.gov.ua | official-document | UA | uk, en
ukrainian | Verkhovna Rada | Верховна Рада | rada.gov.ua; zakon.rada.gov.ua | official-document | UA | uk
ukrainian | Razumkov Centre | - | razumkov.org.ua | think-tank-analysis | UA | uk, en
belarusian | BelTA | БелТА | belta.by; eng.belta.by | press-report | BY | ru, en
belarusian | President of Belarus | - | president.gov.by | official-document | BY | ru, en
belarusian | Ministry of Foreign Affairs of Belarus | - | mfa.gov.by | official-document | BY | ru, en
belarusian | Tut.by | Zerkalo.io | tut.by; zerkalo.io | press-report | BY | ru
belarusian | Nasha Niva | Наша Ніва | nashaniva.com | press-report | BY | be
central-asian | Kazinform | Казинформ | inform.kz | press-report | KZ | ru, kk, en
central-asian | Tengrinews | - | tengrinews.kz | press-report | KZ | ru, en
central-asian | The Astana Times | Astana Times | astanatimes.com | press-report | KZ | en
central-asian | President of Kazakhstan | Akorda; Акорда | akorda.kz | official-document | KZ | kk, ru, en
central-asian | The Times of Central Asia | Times of Central Asia | timesca.com | press-report | KZ | en
central-asian | 24.kg | - | 24.kg | press-report | KG | ru
central-asian | Gazeta.uz | - | gazeta.uz | press-report | UZ | ru, uz
central-asian | Fergana | Фергана | fergana.news; fergana.agency | press-report | UZ | ru
moldovan | Moldpres | - | moldpres.md | press-report | MD | ro
moldovan | NewsMaker | - | newsmaker.md | press-report | MD | ru, ro
chinese | Xinhua | 新华社; Xinhua News Agency | xinhuanet.com; news.cn; english.news.cn | press-report | CN | zh, en
chinese | People's Daily | 人民日报; Renmin Ribao | people.com.cn; people.cn; en.people.cn | press-report | CN | zh, en
chinese | Global Times | 环球时报 | globaltimes.cn | press-report | CN | en, zh
chinese | China Daily | - | chinadaily.com.cn | press-report | CN | en
chinese | CGTN | CCTV | cgtn.com; cctv.com | press-report | CN | en
chinese | South China Morning Post | SCMP | scmp.com | press-report | HK | en
chinese | Ministry of Foreign Affairs of China | 外交部; Ministry of Foreign Affairs of the People's Republic of China | fmprc.gov.cn; mfa.gov.cn | official-document | CN | zh, en
chinese | State Council of China | 国务院 | gov.cn | official-document | CN | zh, en
indian | The Hindu | - | thehindu.com | press-report | IN | en
indian | The Times of India | Times of India | indiatimes.com; timesofindia.indiatimes.com | press-report | IN | en
indian | The Indian Express | Indian Express | indianexpress.com | press-report | IN | en
indian | Press Trust of India | PTI | ptinews.com | press-report | IN | en
indian | Ministry of External Affairs of India | MEA | mea.gov.in | official-document | IN | en
indian | Observer Research Foundation | ORF | orfonline.org | think-tank-analysis | IN | en
pakistani | Dawn | - | dawn.com | press-report | PK | en
pakistani | Associated Press of Pakistan | APP | app.com.pk | press-report | PK | en
japanese | The Japan Times | Japan Times | japantimes.co.jp | press-report | JP | en
japanese | Nikkei | Nikkei Asia | nikkei.com; asia.nikkei.com | press-report | JP | ja, en
japanese | Ministry of Foreign Affairs of Japan | MOFA | mofa.go.jp | official-document | JP | ja, en
korean | Yonhap | Yonhap News Agency | yna.co.kr; en.yna.co.kr | press-report | KR | ko, en
israeli | Haaretz | הארץ | haaretz.com; haaretz.co.il | press-report | IL | he, en
israeli | The Jerusalem Post | Jerusalem Post | jpost.com | press-report | IL | en
israeli | The Times of Israel | Times of Israel | timesofisrael.com | press-report | IL | en
israeli | Ynet | Yedioth Ahronoth | ynet.co.il; ynetnews.com | press-report | IL | he, en
israeli | INSS | Institute for National Security Studies | inss.org.il | think-tank-analysis | IL | en
israeli | BESA Center | Begin-Sadat Center for Strategic Studies | besacenter.org | think-tank-analysis | IL | en
israeli | Israel Ministry of Foreign Affairs | - | mfa.gov.il; gov.il | official-document | IL | en
arab | Al Jazeera | Aljazeera; الجزيرة | aljazeera.com; aljazeera.net | press-report | QA | ar, en
arab | Al Arabiya | العربية | alarabiya.net; english.alarabiya.net | press-report | AE | ar, en
arab | Asharq Al-Awsat | الشرق الأوسط | aawsat.com; english.aawsat.com | press-report | SA | ar, en
arab | Arab News | - | arabnews.com | press-report | SA | en
arab | The National | The National (Abu Dhabi) | thenationalnews.com | press-report | AE | en
arab | SANA | Syrian Arab News Agency; سانا | sana.sy | press-report | SY | ar, en
arab | WAM | Emirates News Agency | wam.ae | press-report | AE | ar, en
arab | Al-Ahram | Ahram Online; الأهرام | ahram.org.eg; english.ahram.org.eg | press-report | EG | ar, en
arab | Al Mayadeen | الميادين | almayadeen.net; english.almayadeen.net | press-report | LB | ar, en
arab | Enab Baladi | عنب بلدي | enabbaladi.net; english.enabbaladi.net | press-report | SY | ar, en
serbian | Tanjug | Танјуг | tanjug.rs | press-report | RS | sr
serbian | Politika | Политика | politika.rs | press-report | RS | sr
serbian | N1 | - | n1info.rs; n1info.com | press-report | RS | sr
western | Balkan Insight | BIRN; Balkan Investigative Reporting Network | balkaninsight.com | press-report | GB | en
western | Hungarian Government | About Hungary | abouthungary.hu; kormany.hu | official-document | HU | hu, en
western | Agerpres | - | agerpres.ro | press-report | RO | ro
western | Novinky | - | novinky.cz | press-report | CZ | cs
western | Czech Ministry of Foreign Affairs | - | mzv.cz; mzv.gov.cz | official-document | CZ | cs, en
`;
