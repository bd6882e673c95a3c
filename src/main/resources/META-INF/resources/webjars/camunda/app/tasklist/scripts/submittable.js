/*
 * Lets a form with rows be handed in. The form library notes an empty list of errors for a field of
 * a row once it has been looked at, and Tasklist takes any note for an error: "Indsend" stays grey
 * for good. Here a form counts as wrong while one of its fields shows an error. The server checks
 * everything once more anyway. What it refused is told as long as the form is there, not longer.
 */
import { FORM_DIRECTIVE, FORMS } from './shipped.js';

const ERROR = '.fjs-form-field-error';

/** The library draws an error a moment after it tells of it, in milliseconds. */
const DRAWN_AFTER = 60;

function telling(controller, form) {
  let pending;
  return Object.assign(Object.create(controller), {
    notifyFormValidated() {
      clearTimeout(pending);
      pending = setTimeout(
        () => controller.notifyFormValidated(form.querySelector(ERROR) !== null),
        DRAWN_AFTER
      );
    }
  });
}

window.angular.module(FORMS).decorator(FORM_DIRECTIVE, [
  '$delegate',
  'Notifications',
  ([directive], notifications) => {
    const { link } = directive;
    directive.compile = () => (scope, element, attributes, controller) => {
      scope.$on('$destroy', () => notifications.clear({ type: 'danger' }));
      link(scope, element, attributes, telling(controller, element[0]));
    };
    return [directive];
  }
]);
