/**
 * The treaties of `../treaties.ts` in the languages beside English, as what an offer can be open to: their parties, or those
 * who signed. The titles are the short ones in use at the depositaries (Council of Europe, African Union, United Nations).
 */
import type { Translated } from '../../../i18n/translation.ts';

interface TreatyNames {
  /** What stands before a title, with its sign and space. */
  readonly party: string;
  readonly signatory: string;
  readonly titles: Readonly<Record<string, string>>;
}

export const treatyNames: Readonly<Record<Translated, TreatyNames>> = {
  fr: {
    party: 'Parties : ',
    signatory: 'Signataires : ',
    titles: {
      budapest: 'Convention de Budapest sur la cybercriminalité',
      malabo: 'Convention de Malabo',
      'un-cybercrime': 'Convention des Nations Unies contre la cybercriminalité',
      'convention-108-plus': 'Convention 108+',
    },
  },
  es: {
    party: 'Partes: ',
    signatory: 'Signatarios: ',
    titles: {
      budapest: 'Convenio de Budapest sobre la Ciberdelincuencia',
      malabo: 'Convenio de Malabo',
      'un-cybercrime': 'Convención de las Naciones Unidas contra la Ciberdelincuencia',
      'convention-108-plus': 'Convenio 108+',
    },
  },
  ru: {
    party: 'Участники: ',
    signatory: 'Подписавшие: ',
    titles: {
      budapest: 'Будапештская конвенция о киберпреступности',
      malabo: 'Конвенция Малабо',
      'un-cybercrime': 'Конвенция ООН против киберпреступности',
      'convention-108-plus': 'Конвенция 108+',
    },
  },
  ar: {
    party: 'الأطراف: ',
    signatory: 'الموقعون: ',
    titles: {
      budapest: 'اتفاقية بودابست بشأن الجريمة السيبرانية',
      malabo: 'اتفاقية مالابو',
      'un-cybercrime': 'اتفاقية الأمم المتحدة لمكافحة الجريمة السيبرانية',
      'convention-108-plus': 'الاتفاقية 108+',
    },
  },
  zh: {
    party: '缔约方：',
    signatory: '签署方：',
    titles: {
      budapest: '《布达佩斯网络犯罪公约》',
      malabo: '《马拉博公约》',
      'un-cybercrime': '《联合国打击网络犯罪公约》',
      'convention-108-plus': '《第108+号公约》',
    },
  },
};
