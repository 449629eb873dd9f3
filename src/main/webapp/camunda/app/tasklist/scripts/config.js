import { language, said } from '../../../../desk/language.js';

export default {
  app: {
    vendor: 'Injeung'
  },
  locales: {
    availableLocales: ['en', 'ko'],
    fallbackLocale: language
  },
  customScripts: ['scripts/desk.js', 'scripts/dates.js'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: said({ en: 'claims the selected task', ko: '선택한 업무 맡기' }) },
    focusFilter: { key: 'ctrl+shift+f', description: said({ en: 'goes to the first filter', ko: '첫 번째 필터로 이동' }) },
    focusList: { key: 'ctrl+alt+l', description: said({ en: 'goes to the first task', ko: '첫 번째 업무로 이동' }) },
    focusForm: { key: 'ctrl+alt+f', description: said({ en: 'goes to the first field of the form', ko: '서식의 첫 번째 항목으로 이동' }) },
    startProcess: { key: 'ctrl+alt+p', description: said({ en: 'starts a process', ko: '프로세스 시작' }) }
  }
};
