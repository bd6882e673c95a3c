/*
 * Shows in a task's head who has taken it and since when, lets those who may give it back, hand it
 * on or take it over, and has a place in the head of the page for naming who covers for oneself.
 */
import { covers } from './absence/covers.js';
import { Holder } from './absence/holder.js';
import { HEAD_DIRECTIVE, TASKLIST } from './shipped.js';

window.angular.module(TASKLIST).decorator(HEAD_DIRECTIVE, [
  '$delegate',
  ([directive]) => {
    const { compile } = directive;
    directive.compile = (...parts) => (scope, element, ...rest) => {
      compile.apply(directive, parts)(scope, element, ...rest);
      const data = scope.taskData.newChild(scope);
      const holder = new Holder(element[0], () => {
        data.changed('task');
        data.changed('taskList');
      });
      scope.$watchGroup(['task.id', 'task.assignee'], ([taskId]) => holder.show(taskId));
      scope.$on('$destroy', () => holder.show(null));
    };
    return [directive];
  }
]);

export default [covers];
