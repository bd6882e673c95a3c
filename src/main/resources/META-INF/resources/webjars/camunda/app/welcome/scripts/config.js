/*
 * Replaces the settings that Camunda's Welcome ships with. What is not named here keeps Camunda's
 * default, among it the name of the CSRF cookie.
 */

// After the default of seven seconds the page stays empty when the server is slow, as it is just
// after a start.
window.require.config({ waitSeconds: 60 });

export default {
  app: {
    name: 'Velkommen',
    vendor: 'Klimaforløb'
  },

  // Danish is the only language offered: the webapp takes the browser's first language where it is
  // offered and the fallback where it is not, so a browser set to English shows Danish as well.
  locales: {
    availableLocales: ['da'],
    fallbackLocale: 'da'
  },

  // Found from the webapp's own folder.
  customScripts: [
    '../tasklist/scripts/danish',
    '../tasklist/scripts/messages',
    '../tasklist/scripts/accessible'
  ],

  disableWelcomeMessage: true
};
