/*
 * The list of tasks as a person works with it: counts at all filters, cards that can be told apart,
 * a search by the names that people know, an order that holds, and what comes after a task.
 */
import { card } from './worklist/cards.js';
import { claims } from './worklist/claims.js';
import { back } from './worklist/screens.js';
import { search } from './worklist/search.js';
import { sorting } from './worklist/sorting.js';
import { CARD_PART, SEARCH_PART, SORTING_PART, TASKLIST } from './shipped.js';
import './worklist/filters.js';
import './worklist/forms.js';
import './worklist/offered.js';

const REPLACED = [CARD_PART, SEARCH_PART, SORTING_PART];

window.angular.module(TASKLIST).decorator('Views', [
  '$delegate',
  (views) => {
    const { getProviders } = views;
    views.getProviders = (...asked) =>
      getProviders.apply(views, asked).filter(({ id }) => !REPLACED.includes(id));
    return views;
  }
]);

export default [back, card, claims, search, sorting];
