/*
 * Replaces the settings that Camunda's Tasklist ships with. What is not named here keeps Camunda's
 * default, among it the name of the CSRF cookie.
 */

// After the default of seven seconds the page stays empty when the server is slow, as it is just
// after a start.
window.require.config({ waitSeconds: 60 });

export default {
  app: {
    name: 'Opgaver',
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
    'scripts/danish',
    'scripts/parts'
  ],

  disableWelcomeMessage: true,

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'tager den valgte opgave'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'går til det første filter i listen'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'går til den første opgave i listen'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'går til det første felt i opgavens formular'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'åbner vinduet, hvor en ny handling begynder'
    }
  }
};
