/** The script of the demonstration: who says what, in order. Words of people are data; ids are found by the button that carries them. */
import type { Key } from '../../src/i18n/message.ts';

export type Step =
  | { readonly scene: Extract<Key, `demo.scene.${string}`> }
  | { readonly at: string }
  | { readonly who: string; readonly in?: string; readonly says: string }
  /** Presses the first button whose label begins so. */
  | { readonly who: string; readonly in?: string; readonly presses: string }
  /** The same by its sentence, in whatever language it is read. */
  | { readonly who: string; readonly in?: string; readonly key: Key };

const amina = 'amina.bangladesh';
const jana = 'jana.czechia';
const awa = 'awa.senegal';
const ben = 'ben.council-of-europe';
const secretariat = 'secretariat';

const notes = [
  '/roundtable notes',
  'F SN with org:CoE: A regional exercise for judges on electronic evidence by next session (item 2)',
  'F BD: A short list of who to call when an incident hits',
  'N SN: A laboratory where phones can be examined',
].join('\n');

export const sitting: readonly Step[] = [
  { at: '2027-03-04T10:00:00Z' },
  { scene: 'demo.scene.needs' },
  { who: amina, says: '/wg' },
  { who: amina, says: '/wg profile delegation:Bangladesh contact:"ICT desk of the mission, ict@mission.example"' },
  {
    who: amina,
    says: '/need add "Forensics and incident handling for 15 analysts of our CERT" topics:digital-forensics,incident-handling audience:csirt-staff people:15 languages:en modality:training-course by:2027-12',
  },
  {
    who: amina,
    says: '/need add "A national body that leads when an incident hits" topic:institutional-governance modality:technical-assistance see:region',
  },
  {
    who: amina,
    says: '/need add "Laws that let us act on computer crime, drafted with all of government" topic:cybercrime-legislation modality:legal-drafting see:group',
  },
  {
    who: amina,
    says: '/need add "Mentors for young women who start in ICT security" topic:workforce-development audience:women,youth modalty:mentoring',
  },
  {
    who: amina,
    says: '/need add "Mentors for young women who start in ICT security" topic:workforce-development audience:women,youth modality:mentoring see:group',
  },
  { scene: 'demo.scene.offers' },
  { who: jana, says: '/wg profile delegation:CZ' },
  {
    who: jana,
    says: '/offer add "Two weeks of hands-on incident handling and forensics for CERT analysts" topics:incident-handling,digital-forensics open:"Southern Asia","Western Africa" audience:csirt-staff modality:training-course languages:en,fr places:12 cost:fully-funded deadline:2027-09-30 contact:"cyber@mfa.example"',
  },
  {
    who: jana,
    says: '/offer add "Advice on cybercrime law and procedure" topic:cybercrime-legislation open:global modality:legal-drafting',
  },
  {
    who: jana,
    says: '/offer add "Cyber hygiene for public servants" topic:public-servant-awareness open:oda audience:public-servants',
  },
  { scene: 'demo.scene.others' },
  { who: awa, says: '/wg profile delegation:Sénégal' },
  {
    who: awa,
    says: '/need add "Former 20 juges à la preuve électronique, en français, avant juin" see:group',
  },
  { who: awa, presses: 'About Prosecution, judiciary' },
  { who: ben, says: '/wg profile delegation:"Council of Europe"' },
  {
    who: ben,
    says: '/offer add "Electronic evidence for judges and prosecutors" topics:judiciary-e-evidence audience:prosecutors-judges languages:en,fr open:global',
  },
  { scene: 'demo.scene.subscribe' },
  {
    who: secretariat,
    in: 'general',
    says: '/digest subscribe day:monday hour:9 zone:Europe/Prague to:here level:group',
  },
  {
    who: secretariat,
    in: 'coordinators',
    says: '/digest subscribe day:monday hour:9 zone:Europe/Prague to:here level:coordinators',
  },
  { scene: 'demo.scene.ask' },
  { who: amina, says: '/match list' },
  { who: amina, presses: 'Show M-' },
  { who: amina, presses: 'Ask M-' },
  { at: '2027-03-04T10:10:00Z' },
  { scene: 'demo.scene.agree' },
  { who: jana, says: '/wg' },
  { who: jana, presses: 'Show M-' },
  { who: jana, presses: 'Agree M-' },
  { who: amina, presses: 'Show M-' },
  { at: '2027-03-05T15:00:00Z' },
  { scene: 'demo.scene.roundtable' },
  { who: secretariat, says: '/roundtable plan "Sixth roundtable" from:2027-07-05' },
  {
    who: secretariat,
    says: '/roundtable open "Fifth roundtable on capacity-building" from:2027-03-05 agenda:"Skills; Courts and evidence"',
  },
  { who: secretariat, presses: 'Show R-' },
  { who: secretariat, in: 'coordinators', says: notes },
  { who: secretariat, in: 'coordinators', presses: 'Log 3 lines' },
  { who: awa, presses: 'Take the lead F-' },
  {
    who: jana,
    says: '/followup add "Pair the two CERTs for a month of shared duty" lead:CZ with:BD due:2027-06-30 see:group',
  },
  { who: secretariat, presses: 'Close R-' },
  { scene: 'demo.scene.monday' },
  { at: '2027-03-08T08:00:00Z' },
  { scene: 'demo.scene.status' },
  { who: secretariat, says: '/wg status' },
  { who: secretariat, says: '/wg gaps' },
];
