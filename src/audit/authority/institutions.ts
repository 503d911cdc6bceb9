/** Institutions by their short names, and a few names that are given to institutions that have no such office. */
export const INSTITUTIONS: Readonly<Record<string, string>> = {
  SIPRI: 'Stockholm International Peace Research Institute',
  OSCE: 'Organization for Security and Co-operation in Europe',
  CSTO: 'Collective Security Treaty Organization',
  FSB: 'Federal Security Service of the Russian Federation',
  MFA: 'Ministry of Foreign Affairs',
  MID: 'Ministry of Foreign Affairs of the Russian Federation',
  CIS: 'Commonwealth of Independent States',
  EAEU: 'Eurasian Economic Union',
  EEU: 'Eurasian Economic Union',
  SCO: 'Shanghai Cooperation Organisation',
  BSEC: 'Organization of the Black Sea Economic Cooperation',
  GUAM: 'Organization for Democracy and Economic Development (Georgia, Ukraine, Azerbaijan, Moldova)',
  PACE: 'Parliamentary Assembly of the Council of Europe',
  ECHR: 'European Convention on Human Rights, or the court of that name',
  ICRC: 'International Committee of the Red Cross',
  UNHCR: 'United Nations High Commissioner for Refugees',
  UNESCO: 'United Nations Educational, Scientific and Cultural Organization',
  UNICEF: 'United Nations Children’s Fund',
  ASEAN: 'Association of Southeast Asian Nations',
  ECOWAS: 'Economic Community of West African States',
  BRICS: 'Brazil, Russia, India, China, South Africa',
  MGIMO: 'Moscow State Institute of International Relations',
  INOGATE: 'Interstate Oil and Gas Transport to Europe',
  TRACECA: 'Transport Corridor Europe-Caucasus-Asia',
  INSTC: 'International North–South Transport Corridor',
  TANAP: 'Trans-Anatolian Natural Gas Pipeline',
  IAEA: 'International Atomic Energy Agency',
  OPCW: 'Organisation for the Prohibition of Chemical Weapons',
  EEAS: 'European External Action Service',
  CFSP: 'Common Foreign and Security Policy of the European Union',
  CSDP: 'Common Security and Defence Policy of the European Union',
  JCPOA: 'Joint Comprehensive Plan of Action',
  EBRD: 'European Bank for Reconstruction and Development',
  AIIB: 'Asian Infrastructure Investment Bank',
  UAV: 'unmanned aerial vehicle',
};

export interface WrongOffice {
  printed: RegExp;
  right: string;
  why: string;
}

/** Only what the institutions themselves publish about their offices. */
export const WRONG_OFFICES: readonly WrongOffice[] = [
  {
    printed: /\b(?:EU|European Union)(?:['’]s)? Commissioner for Human Rights\b/gu,
    right: 'Council of Europe Commissioner for Human Rights',
    why: 'the Commissioner for Human Rights is an office of the Council of Europe; the European Union has none of that name',
  },
  {
    printed: /\bEuropean Court of Human Rights of the (?:EU|European Union)\b/gu,
    right: 'European Court of Human Rights',
    why: 'the court belongs to the Council of Europe',
  },
  {
    printed: /\bUN (?:Security )?Council of Europe\b/gu,
    right: 'Council of Europe',
    why: 'the Council of Europe is no body of the United Nations',
  },
  {
    printed: /\bOrgani[sz]ation of Security and Co-?operation in Europe\b/gu,
    right: 'Organization for Security and Co-operation in Europe',
    why: 'that is the name the organization gives itself',
  },
  {
    printed: /\bStockholm Institute (?:of|for) Peace Research\b/gu,
    right: 'Stockholm International Peace Research Institute',
    why: 'that is the name the institute gives itself',
  },
];
