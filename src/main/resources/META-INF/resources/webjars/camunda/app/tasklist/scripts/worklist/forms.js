/* What follows when a task is handed in: what was refused, or what happens now. */
import { TASKLIST } from '../shipped.js';
import { aroundTaskForms } from '../taskform.js';
import { Refused } from './refused.js';
import { tell, watch } from './told.js';

function following(controller, taskId, element, root) {
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

aroundTaskForms(({ scope, controller, taskId, element, root }) => ({
  scope,
  controller: following(controller, taskId, element, root)
}));

window.angular.module(TASKLIST).run(['$rootScope', watch]);
