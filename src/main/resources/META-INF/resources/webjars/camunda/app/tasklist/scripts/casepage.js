/* The way from a task to all of its case, and from Tasklist to how all cases stand. */
import { caseKey } from './casekey.js';
import { HEAD_DIRECTIVE, TASKLIST } from './shipped.js';

window.angular.module(TASKLIST).decorator(HEAD_DIRECTIVE, [
  '$delegate',
  ([directive]) => {
    const { compile } = directive;
    directive.compile = (...parts) => (scope, element, ...rest) => {
      compile.apply(directive, parts)(scope, element, ...rest);
      const link = document.createElement('a');
      link.className = 'task-case-page';
      link.textContent = 'Åbn hele sagen';
      // Its place is kept, so that nothing below moves away under the mouse when it comes.
      link.style.visibility = 'hidden';
      element[0].prepend(link);
      scope.$watch('task.processInstanceId', async (instance) => {
        link.style.visibility = 'hidden';
        const key = instance && (await caseKey(instance));
        if (key && instance === scope.task?.processInstanceId) {
          link.href = `/sag/${key}`;
          link.style.visibility = 'visible';
        }
      });
    };
    return [directive];
  }
]);

const overview = {
  id: 'klimaforloeb.overview',
  pluginPoint: 'tasklist.navbar.action',
  priority: 50,
  render(node) {
    const link = document.createElement('a');
    link.href = '/overblik';
    link.textContent = 'Overblik';
    node.append(link);
  },
  unmount() {}
};

export default [overview];
