/* The way from a task to all of its case, and from Tasklist to how all cases stand. */
import { engineRoot, settings } from './call.js';
import { HEAD_DIRECTIVE, TASKLIST } from './shipped.js';

/** A municipality's case has a key of three parts; what concerns the whole programme has one. */
const CASE = /^[^/]+\/[^/]+\/[^/]+$/;

async function caseKey(instance) {
  const answer = await fetch(`${engineRoot}process-instance/${instance}`, settings()).catch(() => null);
  const found = answer?.ok ? await answer.json().catch(() => ({})) : {};
  return CASE.test(found.businessKey ?? '') ? found.businessKey : null;
}

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
