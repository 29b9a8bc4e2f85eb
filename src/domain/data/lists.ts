/** Controlled lists of the records, each with its English label. Ids are stable and stored. */
import type { Option } from '../options.ts';

// biome-ignore format: one row a line
export const modalities = [
  {"value": "training-course", "label": "Training course or workshop"},
  {"value": "train-the-trainer", "label": "Train-the-trainer"},
  {"value": "technical-assistance", "label": "Technical assistance / advisory mission"},
  {"value": "assessment", "label": "Assessment or review"},
  {"value": "exercise", "label": "Exercise or drill"},
  {"value": "fellowship", "label": "Fellowship, secondment or sponsored participation"},
  {"value": "mentoring", "label": "Mentoring or peer exchange"},
  {"value": "study-visit", "label": "Study visit"},
  {"value": "equipment", "label": "Equipment, software or licences"},
  {"value": "funding", "label": "Grant or financing"},
  {"value": "guide-toolkit", "label": "Guide, toolkit or e-learning resource"},
  {"value": "e-learning", "label": "Online self-paced course"},
  {"value": "network-membership", "label": "Network, community or platform membership"},
  {"value": "conference-dialogue", "label": "Conference, dialogue or roundtable"},
  {"value": "research", "label": "Research or study"},
  {"value": "legal-drafting", "label": "Legal drafting support"},
] as const satisfies readonly Option[];

// biome-ignore format: one row a line
export const audiences = [
  {"value": "policy-makers", "label": "Policy-makers and strategists"},
  {"value": "diplomats", "label": "Diplomats and delegates"},
  {"value": "legal-advisers", "label": "Legal advisers"},
  {"value": "csirt-staff", "label": "CSIRT/CERT and SOC staff"},
  {"value": "law-enforcement", "label": "Law enforcement"},
  {"value": "prosecutors-judges", "label": "Prosecutors and judges"},
  {"value": "parliamentarians", "label": "Parliamentarians"},
  {"value": "regulators", "label": "Regulators"},
  {"value": "cii-operators", "label": "Critical-infrastructure operators"},
  {"value": "public-servants", "label": "Public servants generally"},
  {"value": "educators-students", "label": "Educators and students"},
  {"value": "youth", "label": "Youth"},
  {"value": "women", "label": "Women (women-only or women-prioritised)"},
  {"value": "smes", "label": "SMEs"},
  {"value": "ngos", "label": "NGOs and civil society"},
  {"value": "general-public", "label": "General public"},
  {"value": "children", "label": "Children and carers"},
  {"value": "technical-community", "label": "Network operators and technical community"},
  {"value": "donors-implementers", "label": "Donors and implementers"},
  {"value": "defence", "label": "Armed forces and defence"},
] as const satisfies readonly Option[];

// biome-ignore format: one row a line
export const providerTypes = [
  {"value": "state", "label": "State or its agency"},
  {"value": "regional-organisation", "label": "Regional or subregional organisation"},
  {"value": "un-entity", "label": "UN entity"},
  {"value": "international-organisation", "label": "Other international organisation or development bank"},
  {"value": "industry", "label": "Industry"},
  {"value": "civil-society", "label": "Civil society or foundation"},
  {"value": "academia", "label": "Academia or think tank"},
  {"value": "technical-community", "label": "Technical community"},
  {"value": "multi-stakeholder", "label": "Multi-stakeholder platform"},
] as const satisfies readonly Option[];

// biome-ignore format: one row a line
export const unGroups = [
  {"value": "african", "label": "African Group"},
  {"value": "asia-pacific", "label": "Asia-Pacific Group"},
  {"value": "eastern-european", "label": "Eastern European Group"},
  {"value": "grulac", "label": "Latin American and Caribbean Group"},
  {"value": "weog", "label": "Western European and Others Group"},
] as const satisfies readonly Option[];

// biome-ignore format: one row a line
export const specialCategories = [
  {"value": "ldc", "label": "Least developed country"},
  {"value": "lldc", "label": "Landlocked developing country"},
  {"value": "sids", "label": "Small island developing State"},
  {"value": "oda-eligible", "label": "On the OECD-DAC list of ODA recipients"},
] as const satisfies readonly Option[];

// biome-ignore format: one row a line
export const markers = [
  {"value": "gender", "label": "Gender: women and girls addressed or prioritised"},
  {"value": "youth", "label": "Youth and young professionals"},
  {"value": "due-diligence", "label": "Linked to the State's due-diligence obligation"},
  {"value": "critical-infrastructure", "label": "Touches critical infrastructure"},
  {"value": "human-rights", "label": "Rights-based design"},
  {"value": "south-south", "label": "South-South or triangular"},
  {"value": "multi-stakeholder", "label": "Industry/civil society/academia involved"},
  {"value": "sdg", "label": "Linked to SDG / development cooperation"},
  {"value": "sustainability", "label": "Has hand-over / sustainability plan"},
  {"value": "accessibility", "label": "Disability-inclusive"},
] as const satisfies readonly Option[];

// biome-ignore format: one row a line
export const priorities = [
  {"value": "critical", "label": "Critical: needed within 3 months"},
  {"value": "high", "label": "High: within 12 months"},
  {"value": "medium", "label": "Medium: 1-2 years"},
  {"value": "low", "label": "Low: exploratory"},
] as const satisfies readonly Option[];

// biome-ignore format: one row a line
export const costs = [
  {"value": "fully-funded", "label": "Fully funded by the provider (incl. travel)"},
  {"value": "tuition-only", "label": "Free, participant pays travel"},
  {"value": "cost-shared", "label": "Cost-shared"},
  {"value": "self-funded", "label": "Paid by the beneficiary"},
  {"value": "loan", "label": "Loan or credit"},
  {"value": "grant", "label": "Grant to the beneficiary"},
  {"value": "in-kind", "label": "In kind"},
  {"value": "unfunded", "label": "Not yet funded"},
  {"value": "unknown", "label": "Not stated"},
] as const satisfies readonly Option[];

// biome-ignore format: one row a line
export const declineReasons = [
  {"value": "wrong-topic", "label": "Not about what is needed"},
  {"value": "not-eligible", "label": "Not eligible"},
  {"value": "language", "label": "Language"},
  {"value": "timing", "label": "Timing"},
  {"value": "cost", "label": "Cost"},
  {"value": "already-covered", "label": "Already covered"},
  {"value": "political-or-sensitive", "label": "Sensitive"},
  {"value": "other", "label": "Another reason"},
] as const satisfies readonly Option[];
