/**
 * Categories of States that a group's decisions and offers refer to, as ISO 3166-1 alpha-2 codes sorted by code. The
 * lists change with decisions of the bodies named here: the secretariat of an installation confirms them, and corrects
 * them, before they are relied on.
 *
 * - `ldc`: the least developed countries, 44 since Sao Tome and Principe left the category on 13 December 2024
 *   (Committee for Development Policy; UN-OHRLLS). As of January 2025.
 * - `lldc`: the landlocked developing countries, 32 (UN-OHRLLS). As of January 2025.
 * - `sids`: the small island developing States that are Members of the United Nations, 37 (UN-OHRLLS lists 39 States:
 *   the two others are the Cook Islands and Niue; Bahrain left the list in 2023). As of January 2025.
 * - `oda-eligible`: the States on the list of recipients of official development assistance of the Development
 *   Assistance Committee of the OECD that is in force for reporting on 2024 and 2025, 135. The State of Palestine
 *   stands for the entry "West Bank and Gaza Strip"; the entries that are not participants (Kosovo, Montserrat, Niue, Saint
 *   Helena, Tokelau, Wallis and Futuna) are left out. Nauru leaves the list on 1 January 2026.
 */
// biome-ignore format: lists of codes, filled
export const categories: Readonly<Record<'ldc' | 'lldc' | 'sids' | 'oda-eligible', readonly string[]>> = {
  ldc: [
    'AF', 'AO', 'BD', 'BF', 'BI', 'BJ', 'CD', 'CF', 'DJ', 'ER', 'ET', 'GM', 'GN', 'GW', 'HT', 'KH', 'KI', 'KM',
    'LA', 'LR', 'LS', 'MG', 'ML', 'MM', 'MR', 'MW', 'MZ', 'NE', 'NP', 'RW', 'SB', 'SD', 'SL', 'SN', 'SO', 'SS',
    'TD', 'TG', 'TL', 'TV', 'TZ', 'UG', 'YE', 'ZM',
  ],
  lldc: [
    'AF', 'AM', 'AZ', 'BF', 'BI', 'BO', 'BT', 'BW', 'CF', 'ET', 'KG', 'KZ', 'LA', 'LS', 'MD', 'MK', 'ML', 'MN',
    'MW', 'NE', 'NP', 'PY', 'RW', 'SS', 'SZ', 'TD', 'TJ', 'TM', 'UG', 'UZ', 'ZM', 'ZW',
  ],
  sids: [
    'AG', 'BB', 'BS', 'BZ', 'CU', 'CV', 'DM', 'DO', 'FJ', 'FM', 'GD', 'GW', 'GY', 'HT', 'JM', 'KI', 'KM', 'KN',
    'LC', 'MH', 'MU', 'MV', 'NR', 'PG', 'PW', 'SB', 'SC', 'SG', 'SR', 'ST', 'TL', 'TO', 'TT', 'TV', 'VC', 'VU',
    'WS',
  ],
  'oda-eligible': [
    'AF', 'AL', 'AM', 'AO', 'AR', 'AZ', 'BA', 'BD', 'BF', 'BI', 'BJ', 'BO', 'BR', 'BT', 'BW', 'BY', 'BZ', 'CD',
    'CF', 'CG', 'CI', 'CM', 'CN', 'CO', 'CR', 'CU', 'CV', 'DJ', 'DM', 'DO', 'DZ', 'EC', 'EG', 'ER', 'ET', 'FJ',
    'FM', 'GA', 'GD', 'GE', 'GH', 'GM', 'GN', 'GQ', 'GT', 'GW', 'GY', 'HN', 'HT', 'ID', 'IN', 'IQ', 'IR', 'JM',
    'JO', 'KE', 'KG', 'KH', 'KI', 'KM', 'KP', 'KZ', 'LA', 'LB', 'LC', 'LK', 'LR', 'LS', 'LY', 'MA', 'MD', 'ME',
    'MG', 'MH', 'MK', 'ML', 'MM', 'MN', 'MR', 'MU', 'MV', 'MW', 'MX', 'MY', 'MZ', 'NA', 'NE', 'NG', 'NI', 'NP',
    'NR', 'PA', 'PE', 'PG', 'PH', 'PK', 'PS', 'PW', 'PY', 'RS', 'RW', 'SB', 'SD', 'SL', 'SN', 'SO', 'SR', 'SS',
    'ST', 'SV', 'SY', 'SZ', 'TD', 'TG', 'TH', 'TJ', 'TL', 'TM', 'TN', 'TO', 'TR', 'TV', 'TZ', 'UA', 'UG', 'UZ',
    'VC', 'VE', 'VN', 'VU', 'WS', 'YE', 'ZA', 'ZM', 'ZW',
  ],
};
