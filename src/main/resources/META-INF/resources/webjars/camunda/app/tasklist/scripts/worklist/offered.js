/*
 * Offers nobody what would be refused: the way to Cockpit only to those who come in there, a task
 * only to those who may take it, and no fields for what a process is given by the program.
 */
import { HEAD_DIRECTIVE, START_DIRECTIVE, START_FORM, TASKLIST } from '../shipped.js';
import * as server from './server.js';

const COCKPIT = 'cockpit';

/** Says what a start does; whoever starts has nothing to fill in before the first task. */
const START =
  `<form name="${START_FORM}"><p>Klik på »Start«, så får du handlingens første opgave. ` +
  'Intet er afgjort, før du indsender den.</p></form>';

const tasklist = window.angular.module(TASKLIST);

tasklist.run([
  '$rootScope',
  (root) =>
    root.$watch(
      () => Boolean(root.authentication?.canAccess?.(COCKPIT)),
      (isIn) => document.body.classList.toggle('without-cockpit', !isIn)
    )
]);

tasklist.decorator(START_DIRECTIVE, [
  '$delegate',
  ([directive]) => {
    directive.template = START;
    return [directive];
  }
]);

tasklist.decorator(HEAD_DIRECTIVE, [
  '$delegate',
  ([directive]) => {
    const { compile } = directive;
    directive.compile = (...parts) => (scope, element, ...rest) => {
      compile.apply(directive, parts)(scope, element, ...rest);
      scope.$watchGroup(['task.id', 'task.assignee'], async ([id]) => {
        const about = id && (await server.cards([id]))?.[id];
        if (id === scope.task?.id) {
          element[0].classList.toggle('not-for-you', about?.isForYou === false);
        }
      });
    };
    return [directive];
  }
]);
