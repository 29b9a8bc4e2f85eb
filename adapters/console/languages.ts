/** The script of the demonstration in several languages: each delegation writes and reads its own. */
import type { Step } from './sitting.ts';

const awa = 'awa.senegal';
const salma = 'salma.jordan';
const li = 'li.china';
const secretariat = 'secretariat';

export const languages: readonly Step[] = [
  { at: '2027-03-04T10:00:00Z' },
  { scene: 'demo.scene.languages' },
  {
    who: awa,
    says: '/wg profile delegation:Sénégal language:Français zone:Africa/Dakar contact:"justice@mission.example"',
  },
  { who: awa, says: '/need add' },
  {
    who: awa,
    says: '/need add "Former 20 juges à la preuve électronique, en français, avant juin" topic:judiciary-e-evidence audience:prosecutors-judges people:20 languages:fr see:group',
  },
  { who: awa, says: '/wg profile' },
  { who: salma, says: '/wg profile delegation:JO language:العربية zone:Asia/Amman contact:"cyber@mission.example"' },
  { who: salma, says: '/offer add' },
  {
    who: salma,
    says: '/offer add "دورة في الأدلة الإلكترونية للقضاة والمدعين العامين" topic:judiciary-e-evidence audience:prosecutors-judges modality:training-course languages:ar,fr open:global places:25 deadline:2027-09-30',
  },
  {
    who: salma,
    says: '/need add "تدريب 15 محللاً من فريق CERT على التحليل الجنائي الرقمي" topic:digital-forensics audience:csirt-staff people:15 see:group by:2027-12',
  },
  { who: li, says: '/wg profile delegation:CN language:中文 zone:Asia/Shanghai' },
  {
    who: li,
    says: '/offer add "为各国计算机应急人员举办数字取证培训班" topic:digital-forensics audience:csirt-staff modality:training-course languages:zh,en open:global places:30 cost:fully-funded',
  },
  { who: li, says: '/need add "网络安全标准方面的经验交流" topic:standards-adoption see:group' },
  { who: li, says: '/need show N-999' },
  {
    who: secretariat,
    in: 'arabic',
    says: '/digest subscribe day:monday hour:9 zone:Asia/Amman to:here level:group language:ar',
  },
  { scene: 'demo.scene.languages.ask' },
  { who: awa, says: '/match list' },
  { who: awa, key: 'button.show' },
  { who: awa, key: 'button.ask' },
  { at: '2027-03-04T10:10:00Z' },
  { who: salma, says: '/wg' },
  { who: salma, key: 'button.show' },
  { who: salma, key: 'button.agree' },
  { who: awa, key: 'button.show' },
  { who: li, says: '/wg' },
  { who: li, says: '/match list' },
  { scene: 'demo.scene.monday' },
  { at: '2027-03-08T09:30:00Z' },
  { scene: 'demo.scene.status' },
  { who: awa, says: '/wg status' },
  { who: salma, says: '/wg gaps' },
  { who: li, says: '/wg help need add' },
  { who: salma, says: '/wg privacy' },
];
