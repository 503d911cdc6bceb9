/**
 * CAMEO codes (Gerner et al. 2002) to PLOVER types and modes. The longest code that fits counts. Where the published
 * list of conversions uses modes that the manual of PLOVER has given up, the choice is pinned here: embargoes (163) are
 * sanctions; a declared ceasefire is a concession; fighting (19, 20) is an assault. What only says something (01, 02)
 * has no type.
 */

const CODES = `
03 AGREE|04 CONSULT|041 CONSULT phone|042 CONSULT visit|043 CONSULT visit|044 CONSULT third-party|05 SUPPORT|057 AGREE
06 COOPERATE|07 AID|08 CONCEDE|084 RETREAT release|086 RETREAT access|0872 RETREAT|0873 RETREAT disarm
0874 RETREAT withdraw|09 ACCUSE investigate|10 REQUEST|11 ACCUSE|111 ACCUSE disapprove|112 ACCUSE allege
114 ACCUSE disapprove|12 REJECT|13 THREATEN|14 PROTEST|141 PROTEST demo|142 PROTEST hunger|143 PROTEST strike
144 PROTEST obstruct|145 PROTEST riot|15 MOBILIZE|151 MOBILIZE police|152 MOBILIZE troops|153 MOBILIZE police
154 MOBILIZE troops|16 SANCTION|160 SANCTION discontinue|161 SANCTION discontinue|162 SANCTION discontinue
163 SANCTION discontinue|164 SANCTION discontinue|165 SANCTION discontinue|166 SANCTION expel|17 COERCE|171 COERCE seize
172 COERCE restrict|1722 COERCE censor|1723 COERCE curfew|1724 COERCE martial-law|173 COERCE arrest|174 COERCE deport
176 COERCE cyber|18 ASSAULT|181 ASSAULT abduct|1821 ASSAULT sexual|1822 ASSAULT torture|183 ASSAULT explosives
1831 ASSAULT suicide-attack|185 ASSAULT targeted|186 ASSAULT targeted|19 ASSAULT|191 COERCE restrict
193 ASSAULT firearms|194 ASSAULT heavy-weapons|195 ASSAULT aerial|20 ASSAULT|204 ASSAULT unconventional
`;

const NAMES = `
01 Statement|02 Appeal|03 Intent to cooperate|04 Consultation|05 Diplomatic cooperation|06 Material cooperation|07 Aid
08 Yielding|09 Investigation|10 Demand|11 Disapproval|12 Rejection|13 Threat|14 Protest|15 Show of force
16 Reduced relations|17 Coercion|18 Assault|19 Fighting|20 Mass violence
`;

const entries = (table: string): string[] => table.trim().split(/[|\n]/u);

const TYPES = new Map(
  entries(CODES).map((entry) => {
    const [code = '', type = '', mode = null] = entry.trim().split(' ');
    return [code, { type, mode }];
  }),
);
const ROOTS = new Map(
  entries(NAMES).map((entry) => [entry.trim().slice(0, 2), entry.trim().slice(3)]),
);

export interface EventKind {
  type: string | null;
  mode: string | null;
}

/** @param code with its leading zeros: `042` */
export function cameoType(code: string): EventKind {
  for (let length = code.length; length >= 2; length -= 1) {
    const found = TYPES.get(code.slice(0, length));
    if (found) return found;
  }
  return { type: null, mode: null };
}

/** `Consultation` of `042`; the code itself where there is none of the kind. */
export const cameoWords = (code: string): string => ROOTS.get(code.slice(0, 2)) ?? code;

export const cameoKinds = (): EventKind[] => [...TYPES.values()];
