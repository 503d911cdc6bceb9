/** name | other names | hosts | class | country | languages | note */
export const RUSSIAN = `
TASS | ТАСС; ITAR-TASS; ИТАР-ТАСС; Russian News Agency TASS | tass.ru; tass.com; itar-tass.com | press-report | RU | ru, en
RIA Novosti | РИА Новости; RIA; РИА | ria.ru; rian.ru; crimea.ria.ru | press-report | RU | ru
Interfax | Интерфакс | interfax.ru; interfax.com; interfax-russia.ru | press-report | RU | ru, en
Sputnik | Спутник; Sputnik News | sputniknews.com; sputnikglobe.com; radiosputnik.ria.ru | press-report | RU | en | Russian state agency for abroad
Sputnik Armenia | Спутник Армения; Sputnik Армения | armeniasputnik.am; ru.armeniasputnik.am; am.sputniknews.ru | press-report | RU | ru, hy | Russian state agency, made for Armenia
Sputnik Azerbaijan | Sputnik Азербайджан; Sputnik Azərbaycan | az.sputniknews.ru; sputnik.az | press-report | RU | ru, az | Russian state agency, made for Azerbaijan
RT | Russia Today | rt.com; russian.rt.com | press-report | RU | en, ru
Kommersant | Коммерсантъ; Коммерсант; Kommersant" | kommersant.ru | press-report | RU | ru
Ogonyok | Огонёк; Огонек; Ogonek; Ogoniok; Ogonok | ogoniok.com | press-report | RU | ru
Izvestia | Известия; Izvestiya | iz.ru; izvestia.ru | press-report | RU | ru
Vedomosti | Ведомости | vedomosti.ru | press-report | RU | ru
Rossiyskaya Gazeta | Российская газета; Rossiiskaya Gazeta; Rossijskaja Gazeta | rg.ru | press-report | RU | ru
Nezavisimaya Gazeta | Независимая газета; Nezavisimaia Gazeta | ng.ru; nvo.ng.ru | press-report | RU | ru
Novaya Gazeta | Новая газета | novayagazeta.ru | press-report | RU | ru
Novaya Gazeta Europe | Новая газета Европа | novayagazeta.eu | press-report | RU | ru, en | Russian newsroom in exile
Moskovskij Komsomolets | Московский комсомолец; Moskovskiy Komsomolets; MK | mk.ru | press-report | RU | ru
Komsomolskaya Pravda | Комсомольская правда | kp.ru | press-report | RU | ru
Argumenty i Fakty | Аргументы и факты | aif.ru | press-report | RU | ru
Krasnaya Zvezda | Красная звезда | redstar.ru | press-report | RU | ru | newspaper of the Ministry of Defence
TV Zvezda | Телеканал Звезда; Zvezda; Tvzvezda | tvzvezda.ru; zvezdaweekly.ru | press-report | RU | ru | channel of the Ministry of Defence
Vzglyad | Взгляд; Vzgliad; Delovaya gazeta Vzglyad | vz.ru | press-report | RU | ru
Gazeta.ru | Газета.Ru | gazeta.ru | press-report | RU | ru
Lenta.ru | Лента.ру | lenta.ru | press-report | RU | ru
RBC | РБК; RBK | rbc.ru; rbk.ru | press-report | RU | ru
Regnum | ИА Регнум; Regnum News Agency; ИА REGNUM | regnum.ru | press-report | RU | ru
Rosbalt | Росбалт | rosbalt.ru | press-report | RU | ru
Republic | Slon; Slon.ru | republic.ru; slon.ru | press-report | RU | ru
Meduza | Медуза | meduza.io | press-report | RU | ru, en | Russian newsroom in exile
The Moscow Times | Moscow Times | themoscowtimes.com; moscowtimes.ru | press-report | RU | en, ru
The Insider | Инсайдер | theins.ru | press-report | RU | ru, en | Russian newsroom in exile
Echo of Moscow | Эхо Москвы; Ekho Moskvy | echo.msk.ru | press-report | RU | ru
TV Rain | Дождь; Dozhd; Телеканал Дождь | tvrain.ru; tvrain.tv | press-report | RU | ru | Russian newsroom in exile
Channel One Russia | Первый канал; Pervyy kanal; Pervyi kanal | 1tv.ru | press-report | RU | ru
Vesti | Вести; Rossiya 24; Россия 24; VGTRK; ВГТРК | vesti.ru; smotrim.ru | press-report | RU | ru
NTV | НТВ | ntv.ru | press-report | RU | ru
REN TV | РЕН ТВ | ren.tv | press-report | RU | ru
Fontanka | Фонтанка | fontanka.ru | press-report | RU | ru
Pravda.ru | Правда.Ру | pravda.ru | press-report | RU | ru
EurAsia Daily | EADaily; ИА EADaily | eadaily.com | press-report | RU | ru
Kavkazskij Uzel | Кавказский узел; Caucasian Knot; Kavkazskiy uzel | kavkaz-uzel.eu; kavkaz-uzel.ru; eng.kavkaz-uzel.eu | press-report | RU | ru, en
Vestnik Kavkaza | Вестник Кавказа | vestikavkaza.ru; vestnikkavkaza.net | press-report | RU | ru, en
Kavkaz.Realii | Кавказ.Реалии | kavkazr.com | press-report | US | ru | service of RFE/RL; counted with the newsroom's public
Prime | Прайм | 1prime.ru | press-report | RU | ru
Finam | Финам | finam.ru | press-report | RU | ru
Forbes Russia | Forbes Россия | forbes.ru | press-report | RU | ru
Expert | Эксперт | expert.ru | press-report | RU | ru
Profil | Профиль | profile.ru | press-report | RU | ru
Zavtra | Завтра | zavtra.ru | press-report | RU | ru
Svobodnaya Pressa | Свободная пресса | svpressa.ru | press-report | RU | ru
Voyenno-promyshlennyy kuryer | Военно-промышленный курьер; VPK | vpk-news.ru; vpk.name | press-report | RU | ru
President of Russia | Kremlin; Кремль; The Kremlin; Prezident Rossii; Президент России; Administration of the President of Russia | kremlin.ru; en.kremlin.ru; special.kremlin.ru | official-document | RU | ru, en
Ministry of Foreign Affairs of Russia | МИД России; MID Rossii; MID RF; МИД РФ; The Ministry of Foreign Affairs of the Russian Federation; Russian Foreign Ministry | mid.ru; archive.mid.ru | official-document | RU | ru, en
Ministry of Defence of Russia | Минобороны России; Minoborony Rossii; Ministry of Defence of the Russian Federation; Минобороны РФ | mil.ru; function.mil.ru; eng.mil.ru | official-document | RU | ru, en
Government of Russia | Правительство России; Pravitelstvo Rossii; Government of the Russian Federation | government.ru; premier.gov.ru | official-document | RU | ru, en
State Duma | Государственная Дума; Gosudarstvennaya Duma | duma.gov.ru; sozd.duma.gov.ru | official-document | RU | ru
Federation Council | Совет Федерации; Sovet Federatsii | council.gov.ru | official-document | RU | ru
Security Council of Russia | Совет Безопасности Российской Федерации | scrf.gov.ru | official-document | RU | ru
Official publication of legal acts | Официальное опубликование правовых актов | publication.pravo.gov.ru; pravo.gov.ru | official-document | RU | ru
Bank of Russia | Банк России; Bank Rossii | cbr.ru | official-document | RU | ru, en
Rosstat | Росстат; Federal State Statistics Service | rosstat.gov.ru; gks.ru; fedstat.ru | dataset | RU | ru
Federal Customs Service of Russia | ФТС России | customs.gov.ru | official-document | RU | ru
Federal Security Service of Russia | ФСБ России | fsb.ru | official-document | RU | ru
Russian Railways | РЖД; RZD | rzd.ru; company.rzd.ru | official-document | RU | ru
South Caucasus Railway | Южно-Кавказская железная дорога; ЮКЖД | ukzhd.am | official-document | RU | ru | Armenian concession of Russian Railways
Gazprom | Газпром | gazprom.ru; gazprom.com | official-document | RU | ru
Rosoboronexport | Рособоронэкспорт | roe.ru | official-document | RU | ru
CSTO | ОДКБ; Collective Security Treaty Organization; ODKB | odkb-csto.org; en.odkb-csto.org | official-document | RU | ru, en | led from Moscow
Eurasian Economic Commission | Евразийская экономическая комиссия; EAEU; ЕЭК | eec.eaeunion.org; eurasiancommission.org | official-document | RU | ru, en | seated in Moscow
CIS Executive Committee | Исполком СНГ; СНГ | cis.minsk.by; e-cis.info | official-document | RU | ru
Russia in Global Affairs | Россия в глобальной политике; Rossiya v Globalnoi Politike; Rossiya v globalnoy politike; Rossiya v global'noy politike; Rossiia v globalnoi politike | globalaffairs.ru; eng.globalaffairs.ru | think-tank-analysis | RU | ru, en
Valdai Discussion Club | Валдай; Валдайский клуб; Valdai Club; Mezhdunarodnyy diskussionnyy klub Valday | valdaiclub.com; ru.valdaiclub.com | think-tank-analysis | RU | en, ru
Russian International Affairs Council | РСМД; RIAC; Российский совет по международным делам | russiancouncil.ru | think-tank-analysis | RU | ru, en
CAST | Центр анализа стратегий и технологий; Centre for Analysis of Strategies and Technologies; Center for Analysis of Strategies and Technologies; AST Center | cast.ru; mdb.cast.ru | think-tank-analysis | RU | ru, en
Council on Foreign and Defense Policy | СВОП; SVOP | svop.ru | think-tank-analysis | RU | ru
Russian Institute for Strategic Studies | РИСИ; RISS | riss.ru | think-tank-analysis | RU | ru
PIR Center | ПИР-Центр | pircenter.org | think-tank-analysis | RU | ru, en
IMEMO | ИМЭМО РАН; Primakov Institute | imemo.ru | scholarship | RU | ru, en
MGIMO | МГИМО; MGIMO University; Moscow State Institute of International Relations | mgimo.ru; english.mgimo.ru | scholarship | RU | ru, en
Higher School of Economics | НИУ ВШЭ; HSE | hse.ru | scholarship | RU | ru, en
Institute of Oriental Studies | Институт востоковедения РАН | ivran.ru | scholarship | RU | ru
MGIMO Review of International Relations | Вестник МГИМО-Университета; Vestnik MGIMO | vestnik.mgimo.ru | scholarship | RU | ru, en
International Trends | Международные процессы; Mezhdunarodnye protsessy | intertrends.ru | scholarship | RU | ru
World Economy and International Relations | Мировая экономика и международные отношения; MEMO | - | scholarship | RU | ru
Polis | Полис; Полис. Политические исследования | politstudies.ru | scholarship | RU | ru
International Affairs (Moscow) | Международная жизнь; Mezhdunarodnaya zhizn | interaffairs.ru; en.interaffairs.ru | scholarship | RU | ru, en | journal of the Foreign Ministry
eLibrary | eLIBRARY.RU; РИНЦ | elibrary.ru | scholarship | RU | ru
CyberLeninka | КиберЛенинка | cyberleninka.ru | scholarship | RU | ru
Levada Center | Левада-Центр | levada.ru | dataset | RU | ru, en
VCIOM | ВЦИОМ | wciom.ru | dataset | RU | ru
VKontakte | ВКонтакте; VK | vk.com; vk.ru | social-media | RU | ru
Odnoklassniki | Одноклассники | ok.ru | social-media | RU | ru
Rutube | - | rutube.ru | social-media | RU | ru
Dzen | Дзен; Яндекс.Дзен | dzen.ru; zen.yandex.ru | social-media | RU | ru
LiveJournal | Живой Журнал | livejournal.com | social-media | RU | ru
`;
