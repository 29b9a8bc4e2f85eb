/**
 * Regional and other organisations with their member States by ISO 3166 alpha-2 code. General knowledge of late 2026:
 * a secretariat confirms them. A few members are not UN Members (EH, CK, NU, MS, PF, NC) and matter only for eligibility.
 */
export interface OrganisationRow {
  readonly code: string;
  readonly name: string;
  readonly members: readonly string[];
  readonly note?: string;
}

// biome-ignore format: one row a line
export const organisationRows: readonly OrganisationRow[] = [
  {"code": "ASEAN", "name": "Association of Southeast Asian Nations", "members": ["BN", "KH", "ID", "LA", "MY", "MM", "PH", "SG", "TH", "VN", "TL"], "note": "Timor-Leste admitted as 11th member October 2025"},
  {"code": "AU", "name": "African Union", "members": ["DZ", "AO", "BJ", "BW", "BF", "BI", "CM", "CV", "CF", "TD", "KM", "CG", "CD", "CI", "DJ", "EG", "GQ", "ER", "SZ", "ET", "GA", "GM", "GH", "GN", "GW", "KE", "LS", "LR", "LY", "MG", "MW", "ML", "MR", "MU", "MA", "MZ", "NA", "NE", "NG", "RW", "EH", "ST", "SN", "SC", "SL", "SO", "ZA", "SS", "SD", "TZ", "TG", "TN", "UG", "ZM", "ZW"], "note": "55 members; EH = Sahrawi Arab Democratic Republic, not a UN Member State; several members suspended at times"},
  {"code": "ECOWAS", "name": "Economic Community of West African States", "members": ["BJ", "CV", "CI", "GM", "GH", "GN", "GW", "LR", "NG", "SN", "SL", "TG"], "note": "Burkina Faso, Mali, Niger left January 2025"},
  {"code": "SADC", "name": "Southern African Development Community", "members": ["AO", "BW", "KM", "CD", "SZ", "LS", "MG", "MW", "MU", "MZ", "NA", "SC", "ZA", "TZ", "ZM", "ZW"], "note": "16 members"},
  {"code": "EAC", "name": "East African Community", "members": ["BI", "CD", "KE", "RW", "SO", "SS", "TZ", "UG"], "note": "Somalia joined 2024"},
  {"code": "OAS", "name": "Organization of American States", "members": ["AG", "AR", "BS", "BB", "BZ", "BO", "BR", "CA", "CL", "CO", "CR", "CU", "DM", "DO", "EC", "SV", "GD", "GT", "GY", "HT", "HN", "JM", "MX", "NI", "PA", "PY", "PE", "KN", "LC", "VC", "SR", "TT", "US", "UY", "VE"], "note": "Nicaragua left November 2023; Cuba does not take part; Venezuela's membership disputed"},
  {"code": "CARICOM", "name": "Caribbean Community", "members": ["AG", "BS", "BB", "BZ", "DM", "GD", "GY", "HT", "JM", "MS", "KN", "LC", "VC", "SR", "TT"], "note": "MS = Montserrat (not a UN Member State)"},
  {"code": "PIF", "name": "Pacific Islands Forum", "members": ["AU", "CK", "FM", "FJ", "PF", "KI", "MH", "NR", "NC", "NZ", "NU", "PW", "PG", "WS", "SB", "TO", "TV", "VU"], "note": "18 members; CK, NU not UN Members; PF, NC are territories"},
  {"code": "EU", "name": "European Union", "members": ["AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE"], "note": "27 members"},
  {"code": "CoE", "name": "Council of Europe", "members": ["AL", "AD", "AM", "AT", "AZ", "BE", "BA", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "GE", "DE", "GR", "HU", "IS", "IE", "IT", "LV", "LI", "LT", "LU", "MT", "MD", "MC", "ME", "NL", "MK", "NO", "PL", "PT", "RO", "SM", "RS", "SK", "SI", "ES", "SE", "CH", "TR", "UA", "GB"], "note": "46 members; Budapest Convention is open wider"},
  {"code": "OSCE", "name": "Organization for Security and Co-operation in Europe", "members": [], "note": "57 participating States; not enumerated here"},
  {"code": "LAS", "name": "League of Arab States", "members": ["DZ", "BH", "KM", "DJ", "EG", "IQ", "JO", "KW", "LB", "LY", "MR", "MA", "OM", "PS", "QA", "SA", "SO", "SD", "SY", "TN", "AE", "YE"], "note": "22 members; PS is a UN observer State"},
  {"code": "GCC", "name": "Gulf Cooperation Council", "members": ["BH", "KW", "OM", "QA", "SA", "AE"], "note": "6 members"},
  {"code": "OIC", "name": "Organisation of Islamic Cooperation (OIC-CERT)", "members": [], "note": "57 members; not enumerated here"},
  {"code": "CIS", "name": "Commonwealth of Independent States", "members": ["AM", "AZ", "BY", "KZ", "KG", "MD", "RU", "TJ", "UZ"], "note": "Turkmenistan associate; Moldova winding down participation"},
  {"code": "CSTO", "name": "Collective Security Treaty Organization", "members": ["AM", "BY", "KZ", "KG", "RU", "TJ"], "note": "Armenia froze its participation in 2024"},
  {"code": "SCO", "name": "Shanghai Cooperation Organisation", "members": ["BY", "CN", "IN", "IR", "KZ", "KG", "PK", "RU", "TJ", "UZ"], "note": "Belarus joined July 2024"},
  {"code": "SAARC", "name": "South Asian Association for Regional Cooperation", "members": ["AF", "BD", "BT", "IN", "MV", "NP", "PK", "LK"], "note": "8 members"},
  {"code": "BIMSTEC", "name": "Bay of Bengal Initiative", "members": ["BD", "BT", "IN", "MM", "NP", "LK", "TH"], "note": "7 members"},
  {"code": "COMMONWEALTH", "name": "Commonwealth of Nations", "members": ["AG", "AU", "BB", "BD", "BN", "BS", "BW", "BZ", "CA", "CM", "CY", "DM", "FJ", "GA", "GB", "GD", "GH", "GM", "GY", "IN", "JM", "KE", "KI", "KN", "LC", "LK", "LS", "MT", "MU", "MV", "MW", "MY", "MZ", "NA", "NG", "NR", "NZ", "PG", "PK", "RW", "SB", "SC", "SG", "SL", "SZ", "TG", "TO", "TT", "TV", "TZ", "UG", "VC", "VU", "WS", "ZA", "ZM"], "note": "56 members, Gabon and Togo since 2022"},
  {"code": "OIF", "name": "Organisation internationale de la Francophonie", "members": ["AD", "AL", "AM", "BE", "BF", "BG", "BI", "BJ", "CA", "CD", "CF", "CG", "CH", "CI", "CM", "CV", "CY", "DJ", "DM", "EG", "FR", "GA", "GH", "GN", "GQ", "GR", "GW", "HT", "KH", "KM", "LA", "LB", "LC", "LU", "MA", "MC", "MD", "MG", "MK", "ML", "MR", "MU", "NE", "RO", "RW", "SC", "SN", "ST", "TD", "TG", "TN", "VN", "VU"], "note": "full members; Burkina Faso, Mali and Niger announced in 2025 that they leave"},
  {"code": "WB6", "name": "Western Balkans six", "members": ["AL", "BA", "XK", "ME", "MK", "RS"], "note": "XK = Kosovo (user-assigned code; status disputed); not an organisation"},
  {"code": "EAP", "name": "EU Eastern Partnership", "members": ["AM", "AZ", "BY", "GE", "MD", "UA"], "note": "not an organisation; Belarus suspended participation"},
];
