/* What follows when a task is handed in: what was refused, or what happens now. */
import { FORM_DIRECTIVE, TASKLIST } from '../shipped.js';
import { Refused } from './refused.js';
import { tell, watch } from './told.js';

function following(controller, element, root) {
  const { taskId } = controller.getParams();
  const refused = new Refused(element);
  const told = (error) => {
    if (error) {
      refused.show(error.message);
    } else {
      tell(taskId, () =>
        root.$applyAsync(() => {
          root.$broadcast('refresh');
          root.$broadcast('worklist.changed');
        })
      );
    }
  };
  return Object.assign(Object.create(controller), {
    registerCompletionHandler(handIn) {
      controller.registerCompletionHandler((done) => {
        refused.clear();
        return handIn((error, result) => {
          done(error, result);
          told(error);
        });
      });
    }
  });
}

const tasklist = window.angular.module(TASKLIST);

tasklist.decorator(FORM_DIRECTIVE, [
  '$delegate',
  '$rootScope',
  ([directive], root) => {
    const { compile } = directive;
    directive.compile = (...what) => {
      const link = compile ? compile(...what) : directive.link;
      return (scope, element, attributes, controller) => {
        const { taskId } = controller.getParams();
        const known = taskId ? following(controller, element[0], root) : controller;
        link(scope, element, attributes, known);
      };
    };
    return [directive];
  }
]);

tasklist.run(['$rootScope', watch]);
