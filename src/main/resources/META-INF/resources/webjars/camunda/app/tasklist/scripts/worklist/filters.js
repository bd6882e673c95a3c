/*
 * The column of filters: a count at each of them, not only at the one that is open, and somebody
 * who comes without having chosen begins where there are tasks.
 */
import { COUNT, COUNTED, FILTERS_DIRECTIVE, TASKLIST } from '../shipped.js';
import * as server from './server.js';

/** Others work too; the list itself asks for news every ten seconds, of one filter. */
const ANEW = 60_000;

function follow(scope, location) {
  const data = scope.filtersData;
  const { filter, task } = location.search();
  let isFirstTime = !filter && !task;
  let known;
  let isAsking = false;
  let isToAskAgain = false;

  async function count() {
    if (isAsking) {
      // The answer that is on its way may be older than what has just changed.
      isToAskAgain = true;
      return;
    }
    isAsking = true;
    const answer = await server.filters();
    isAsking = false;
    if (isToAskAgain && !scope.$$destroyed) {
      isToAskAgain = false;
      count();
      return;
    }
    if (!answer || scope.$$destroyed) {
      return;
    }
    scope.$applyAsync(() => {
      scope.counts = answer.counts;
      const isElsewhere = answer.first && answer.first !== scope.currentFilter?.id;
      if (isFirstTime && isElsewhere && !location.search().task) {
        scope.focus({ id: answer.first });
      }
      isFirstTime = false;
    });
  }

  const regularly = setInterval(count, ANEW);
  scope.$on('$destroy', () => clearInterval(regularly));
  scope.$watch('filters.length', (some) => some && count());
  scope.$on('worklist.changed', count);
  data.observe('currentFilter', (now) => {
    if (known && now && now.id !== known) {
      isFirstTime = false;
      count();
    }
    known = now?.id;
  });
}

window.angular.module(TASKLIST).decorator(FILTERS_DIRECTIVE, [
  '$delegate',
  '$location',
  ([directive], location) => {
    directive.template = directive.template
      .replace(COUNTED, 'ng-show="counts[filter.id]"')
      .replace(COUNT, '{{ counts[filter.id] }}');
    directive.compile = () => (scope) => follow(scope, location);
    return [directive];
  }
]);
