import { language } from '../../../../desk/language.js';

export default {
  app: {
    vendor: 'Injeung'
  },
  locales: {
    availableLocales: ['en', 'ko'],
    fallbackLocale: language
  },
  customScripts: ['scripts/desk.js'],
  disableWelcomeMessage: true
};
