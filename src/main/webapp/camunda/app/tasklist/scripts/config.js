export default {
  app: {
    vendor: 'Injeung'
  },
  locales: {
    availableLocales: ['en'],
    fallbackLocale: 'en'
  },
  customScripts: ['scripts/dates.js'],
  disableWelcomeMessage: true
};
