/**
 * Treaties that an offer may be tied to, with their parties as ISO 3166-1 alpha-2 codes sorted by code, as far as known in
 * late 2026; a party that is no participant (the European Union) is left out. The depositaries' lists decide, not these: a
 * secretariat confirms and corrects them (`lists.json`, see the README) before they are relied on.
 *
 * - `budapest`: Convention on Cybercrime (ETS 185), in force since 1 July 2004. 77 of its parties are listed, as known for the
 *   end of 2024; later accessions (some of Rwanda, Vanuatu, Malawi and others have been reported) are not.
 * - `malabo`: African Union Convention on Cyber Security and Personal Data Protection, in force since 8 June 2023 with the
 *   fifteenth ratification. Those fifteen are listed; ratifications since then are not known.
 * - `un-cybercrime`: United Nations Convention against Cybercrime, adopted on 24 December 2024 (resolution 79/243), opened for
 *   signature in Ha Noi on 25 October 2025 and open in New York until 31 December 2026. It enters into force ninety days after
 *   the fortieth ratification; none such is known here, so that it is taken not to be in force. Listed are signatories of 2025
 *   as far as they are known (the depositary counted 72, the European Union among them); later ones and ratifications are not.
 * - `convention-108-plus`: protocol of 2018 (CETS 223) to the Convention on data protection. Not in force for want of
 *   ratifications when this was written; the States that had ratified by the end of 2023 are listed.
 */
export interface TreatyRow {
  /** Kebab-case, unique, stable: `party:ID` and `signatory:ID` stand in stored offers. */
  readonly id: string;
  readonly name: string;
  readonly also: readonly string[];
  readonly inForce: boolean;
  readonly parties: readonly string[];
  /** Those who signed, whether they are parties yet or not; empty where it does not matter. */
  readonly signatories: readonly string[];
}

// biome-ignore format: lists of codes, filled
export const treatyRows: readonly TreatyRow[] = [
  {
    id: 'budapest', name: 'Budapest Convention on Cybercrime', inForce: true, signatories: [],
    also: ['Budapest Convention', 'Convention de Budapest', 'Convenio de Budapest', 'Будапештская конвенция', 'اتفاقية بودابست', '布达佩斯公约'],
    parties: [
      'AD', 'AL', 'AM', 'AR', 'AT', 'AU', 'AZ', 'BA', 'BE', 'BG', 'BJ', 'BR', 'CA', 'CH', 'CI', 'CL', 'CM', 'CO', 'CR', 'CV',
      'CY', 'CZ', 'DE', 'DK', 'DO', 'EC', 'EE', 'ES', 'FI', 'FJ', 'FR', 'GB', 'GD', 'GE', 'GH', 'GR', 'HR', 'HU', 'IL', 'IS',
      'IT', 'JP', 'KI', 'LI', 'LK', 'LT', 'LU', 'LV', 'MA', 'MC', 'MD', 'ME', 'MK', 'MT', 'MU', 'NG', 'NL', 'NO', 'PA', 'PE',
      'PH', 'PL', 'PT', 'PY', 'RO', 'RS', 'SE', 'SI', 'SK', 'SL', 'SM', 'SN', 'TN', 'TO', 'TR', 'UA', 'US',
    ],
  },
  {
    id: 'malabo', name: 'Malabo Convention', inForce: true, signatories: [],
    also: ['African Union Convention on Cyber Security and Personal Data Protection', 'Convention de Malabo', 'Convención de Malabo', 'Малабская конвенция', 'اتفاقية مالابو', '马拉博公约'],
    parties: ['AO', 'CG', 'CI', 'CV', 'GH', 'GN', 'MR', 'MU', 'MZ', 'NA', 'NE', 'RW', 'SN', 'TG', 'ZM'],
  },
  {
    id: 'un-cybercrime', name: 'United Nations Convention against Cybercrime', inForce: false, parties: [],
    also: ['Hanoi Convention', 'UN Cybercrime Convention', 'Convention de Hanoï', 'Convención de Hanói', 'Ханойская конвенция', 'اتفاقية هانوي', '河内公约', '联合国打击网络犯罪公约'],
    signatories: [
      'AO', 'AT', 'AU', 'AZ', 'BE', 'BF', 'BN', 'BR', 'BY', 'CD', 'CI', 'CL', 'CN', 'CR', 'CU', 'CZ', 'DJ', 'DO', 'DZ', 'EC', 'EG',
      'ES', 'FR', 'GB', 'GH', 'GR', 'GW', 'IE', 'IR', 'JM', 'KH', 'KP', 'KZ', 'LA', 'LK', 'LU', 'LY', 'MA', 'ML', 'MU', 'MV', 'MY',
      'MZ', 'NA', 'NG', 'NI', 'NR', 'PE', 'PG', 'PH', 'PL', 'PS', 'PT', 'PW', 'QA', 'RU', 'RW', 'SA', 'SE', 'SI', 'SK', 'TG', 'TH',
      'TR', 'TZ', 'UZ', 'VE', 'VN',
    ],
  },
  {
    id: 'convention-108-plus', name: 'Convention 108+', inForce: false, signatories: [],
    also: ['108+', 'Convention 108 plus', 'Convenio 108+', 'Конвенция 108+', 'الاتفاقية 108+', '108+公约'],
    parties: [
      'AD', 'AL', 'AM', 'AR', 'AT', 'BA', 'BG', 'CY', 'DE', 'EE', 'ES', 'FI', 'FR', 'HR', 'HU', 'IS', 'IT', 'LI', 'LT', 'MK', 'MT',
      'MU', 'PL', 'PT', 'RO', 'RS', 'SI', 'SK', 'SM',
    ],
  },
];
