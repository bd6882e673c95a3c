/*
 * Dates in Tasklist as days. Tasklist itself says how long ago they were by the browser's clock; here
 * a due date is told by the programme's clock, in working days, with where it comes from.
 */
import { root, settings } from './call.js';
import { AGO_DIRECTIVE, HEAD_DIRECTIVE, TASKLIST } from './shipped.js';

const DAY = new Intl.DateTimeFormat('da-DK', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Copenhagen'
});

/** As the server writes it: "tir. 3. maj 2022". */
function day(moment) {
  const parts = DAY.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]);
  const { weekday, day: number, month, year } = Object.fromEntries(parts);
  return `${weekday.slice(0, 3)}. ${number}. ${month} ${year}`;
}

const waiting = new Map();

/** Asks once for all tasks that are drawn at the same time. */
async function ask() {
  const asked = new Map(waiting);
  waiting.clear();
  const ids = encodeURIComponent([...asked.keys()].join(','));
  const answer = await fetch(`${root('deadlines')}tasks?ids=${ids}`, settings()).catch(() => null);
  const dates = answer?.ok ? await answer.json().catch(() => ({})) : {};
  asked.forEach((told, id) => told.forEach((tell) => tell(dates[id] ?? {})));
}

function date(id) {
  return new Promise((resolve) => {
    if (!waiting.size) {
      setTimeout(ask);
    }
    waiting.set(id, [...(waiting.get(id) ?? []), resolve]);
  });
}

/** The day at once, and how far away it is as soon as the server has said so. */
function show(element, moment, task, isDue) {
  element.textContent = moment ? day(moment) : '';
  element.classList.toggle('task-date', isDue);
  if (isDue && moment && task?.id) {
    date(task.id).then(({ when, isLate }) => {
      element.textContent = when ?? element.textContent;
      element.classList.toggle('late', Boolean(isLate));
    });
  }
}

window.angular.module(TASKLIST).decorator(AGO_DIRECTIVE, [
  '$delegate',
  ([directive]) => {
    directive.compile = () => (scope, [element], attributes) => {
      const expression = attributes.amTimeAgo;
      scope.$watch(expression, (moment) =>
        show(element, moment, scope.task, expression === 'task.due')
      );
    };
    return [directive];
  }
]);

window.angular.module(TASKLIST).decorator(HEAD_DIRECTIVE, [
  '$delegate',
  ([directive]) => {
    const { compile } = directive;
    directive.compile = (...parts) => (scope, element, ...rest) => {
      compile.apply(directive, parts)(scope, element, ...rest);
      const line = document.createElement('p');
      line.className = 'task-date-line';
      element[0].prepend(line);
      scope.$watchGroup(['task.id', 'task.due'], ([id]) => {
        line.textContent = '';
        if (id) {
          date(id).then((told) => {
            line.textContent = told.line ?? '';
          });
        }
      });
    };
    return [directive];
  }
]);

export default [];
