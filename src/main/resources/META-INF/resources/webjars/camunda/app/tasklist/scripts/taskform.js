/* The form of a task as the webapp draws it, with what one of our scripts adds to it. */
import { FORM_DIRECTIVE, TASKLIST } from './shipped.js';

/**
 * Has each task's form drawn with other parts; what a process begins with stays as it is.
 *
 * @param around makes of the parts the scope and the controller that the form is drawn with
 */
export function aroundTaskForms(around) {
  // Registered with the whole webapp, which comes after what "submittable" does to its part of it.
  window.angular.module(TASKLIST).decorator(FORM_DIRECTIVE, [
    '$delegate',
    '$rootScope',
    ([directive], root) => {
      const { compile } = directive;
      directive.compile = (...what) => {
        const link = compile ? compile(...what) : directive.link;
        return (scope, element, attributes, controller) => {
          const { taskId } = controller.getParams();
          const parts = { scope, controller };
          const drawn = taskId
            ? around({ ...parts, taskId, element: element[0], root })
            : parts;
          link(drawn.scope, element, attributes, drawn.controller);
        };
      };
      return [directive];
    }
  ]);
}
