/** Cities in which books are published, in the spellings that imprints use. */
const CITIES = `Aldershot Amsterdam Ankara Athens Atlanta Astana Baku Bakı Baltimore Barcelona Basel Beijing Beirut Bern
Białystok Berkeley Berlin Bielefeld Bloomington Bologna Bonn Boston Boulder Bratislava Brno Bruxelles Brussels Brüssel
Bucharest Budapest Cambridge Chicago Chișinău Delhi Doha Dordrecht Dublin Durham Edinburgh Erevan Yerevan
Farnham Firenze Florence Frankfurt Freiburg Gdańsk Geneva Genève Genf Göttingen Hamburg Hannover Helsinki Houndmills
Hull Istanbul İstanbul Ithaca Jerusalem Kaunas Kazan Katowice Kiev Kyiv Kraków Krakow Köln Leiden Leipzig Lanham
Lincoln London Londres Los\u00a0Angeles Lublin Łódź Luxembourg Lviv Lwów Madrid Manchester Mainz Marburg Milan Milano Minneapolis
Minsk Moscow Moskau Moskva Moscou Moskwa München Munich Münster Nashville Nottingham Opladen Oslo Ottawa Oxford
Paderborn Paris Pittsburgh Poznań Praha Prague Princeton Riga Rome Roma Rzeszów Sevilla Seoul Singapore Sofia
Stanford Stockholm Strasbourg Stuttgart Tallinn Tbilisi Tiflis Tokyo Toronto Toruń Tübingen Ulm Utrecht Vilnius
Warsaw Warszawa Washington Wien Vienna Wiesbaden Wrocław Zürich Zurich Abingdon Basingstoke Baden-Baden Santa\u00a0Monica
New\u00a0York New\u00a0Haven New\u00a0Delhi Notre\u00a0Dame Chapel\u00a0Hill Cheltenham Ann\u00a0Arbor The\u00a0Hague Den\u00a0Haag Hong\u00a0Kong Saint\u00a0Petersburg St.\u00a0Petersburg
Édimbourg Varsovie Vienne Moscou Genf Kopenhagen Copenhagen Prag Warschau Krakau Lausanne Lyon Marseille Toulouse Rennes Grenoble Bordeaux Torino Napoli Lisboa Roma Sankt\u00a0Petersburg Reinbek Weilerswist Weinheim Bad\u00a0Homburg Darmstadt Stuttgart Heidelberg Mannheim Konstanz Regensburg Augsburg Würzburg Erlangen Erfurt Jena Halle Rostock Kiel Bremen Essen Bochum Dortmund Düsseldorf Karlsruhe Innsbruck Graz Linz Salzburg Klagenfurt Bern St.\u00a0Gallen Neuwied Hildesheim Gütersloh Wuppertal Kassel Trier Saarbrücken Passau Potsdam Dresden Wołowiec Olsztyn Szczecin Bydgoszcz Kielce Opole
Jakarta Bandung Yogyakarta Surabaya Semarang Malang Depok Surakarta Makassar Medan Denpasar Bogor Padang Palembang Kuala\u00a0Lumpur Manila Bangkok Hanoi Bari Padova Pisa Trento Genova Catania Palermo Verona Rimini Cagliari Perugia Modena Siena Trieste Venezia Brescia Pavia Udine Macerata Ferrara Parma Lecce Messina Salerno Urbino Santarcangelo\u00a0di\u00a0Romagna Soveria\u00a0Mannelli Coimbra Porto São\u00a0Paulo Buenos\u00a0Aires Bogotá Nairobi Pretoria Cape\u00a0Town Sydney Melbourne Canberra Auckland Wellington Dundee Glasgow Cullompton Antwerp Leuven Gent Groningen Rotterdam Delft Nijmegen Maastricht Tilburg Aarhus Uppsala Lund Turku Newcastle Bristol Exeter Leicester Birmingham Sheffield Philadelphia Los\u00a0Angeles San\u00a0Francisco Evanston Lawrence Charlottesville Athens Indianapolis
Москва М. СПб. Л. Санкт-Петербург Ленинград Киев Київ К. Минск Казань Баку Ереван Тбилиси Екатеринбург Новосибирск Харьков Львів`;

const cities = new Set(CITIES.split(/[ \n]+/u).map((city) => city.replaceAll('\u00a0', ' ')));

/** "Oxford – New York", "Cambridge, MA", "Frankfurt a. M." name places; "SIPRI" does not. */
export function isPlace(words: string): boolean {
  const parts = words
    .replace(
      /\s?(?:am Main|a\. ?M\.|\/M(?:ain)?\.?|\(Main\)|im Breisgau|i\. ?Br\.|\(Oder\)|a\. d\. Oder)/gu,
      '',
    )
    .split(/\s?[–—/&]\s?|-(?=\p{Lu})|,\s|\s(?:and|und|i|et|и)\s/u)
    .map((part) => part.trim().replace(/\s?(?:\(?a\.? ?M\.?\)?|D\.? ?C\.?|MA|UK|NY|CT)$/u, ''))
    .filter((part) => part !== '');
  return cities.has(words) || (parts.length > 0 && parts.every((part) => cities.has(part)));
}

const PUBLISHER =
  /(?<![\p{L}])(?:Press|Verlag|Publish(?:er|ers|ing)|Books?|Wydawnictwo|Wyd\.|Oficyna|Издательство|Изд-во|изд-во|Éditions|Editions|Edizioni|Editorial|Yayınları|Yayınevi|Routledge|Palgrave|Macmillan|Brill|Springer|Nomos|Suhrkamp|Beck|Campus|Elsevier|Wiley|SAGE|Sage|Ashgate|Hurst|I\. ?B\. ?Tauris|Tauris|Polity|Bloomsbury|Lexington|Rowman|Giuffr[èé]|Giappichelli|G\. Giappichelli|Cedam|CEDAM|(?:[Ii]l )?Mulino|Laterza|Einaudi|U[Tt][Ee][Tt]|Jovene|ESI|Zanichelli|Carocci|FrancoAngeli|Mondadori|Feltrinelli|Kencana|Rajawali|Sinar Grafika|Citra Aditya|Prenada(?:media)?|Raja ?[Gg]rafindo|Refika|Pustaka|Penerbit|Intersentia|Kluwer|Nijhoff|OUP|CUP|Hart|Edward Elgar|Elgar|Mohr|Duncker|PWN|Scholar|Elipsa|Наука|Мысль|РОССПЭН|Autrement|Karthala|Armand Colin|PUF|Fayard|Gallimard|Seuil|L['’]Harmattan)(?![\p{L}])/u;

export const isPublishingHouse = (words: string): boolean => PUBLISHER.test(words);
