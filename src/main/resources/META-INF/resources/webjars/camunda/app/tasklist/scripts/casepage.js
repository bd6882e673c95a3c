/* The way from a task to all of its case, and from Tasklist to how all cases stand. */
import { caseKey } from './casekey.js';
import { HEAD_DIRECTIVE, TASKLIST } from './shipped.js';

window.angular.module(TASKLIST).decorator(HEAD_DIRECTIVE, [
  '$delegate',
  ([directive]) => {
    const { compile } = directive;
    directive.compile = (...parts) => (scope, element, ...rest) => {
      compile.apply(directive, parts)(scope, element, ...rest);
      const toCase = document.createElement('a');
      toCase.className = 'task-case-page';
      toCase.textContent = 'Åbn hele sagen';
      // Its place is kept, so that nothing below moves away under the mouse when it comes.
      toCase.style.visibility = 'hidden';
      element[0].prepend(toCase);
      scope.$watch('task.processInstanceId', async (instance) => {
        toCase.style.visibility = 'hidden';
        const key = instance && (await caseKey(instance));
        if (key && instance === scope.task?.processInstanceId) {
          toCase.href = `/sag/${key}`;
          toCase.style.visibility = 'visible';
        }
      });
    };
    return [directive];
  }
]);

const link = (id, href, text) => ({
  id,
  pluginPoint: 'tasklist.navbar.action',
  priority: 50,
  render(node) {
    node.append(Object.assign(document.createElement('a'), { href, textContent: text }));
  },
  unmount() {}
});

export default [
  link('klimaforloeb.own-cases', '/sag', 'Mine sager'),
  link('klimaforloeb.overview', '/overblik', 'Overblik')
];
