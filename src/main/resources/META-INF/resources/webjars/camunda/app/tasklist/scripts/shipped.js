/*
 * What the shipped webapps call things of their own that our scripts touch. A fork of the engine may
 * call them otherwise, and no rename of packages or settings finds them: so they stand here and
 * nowhere else. A name that is not the webapps' leaves the page empty.
 */

/** Where the webapps keep labels and choices in the browser. */
export const STORE = 'camunda-web';

/** What their own keeping of a half-filled form is stored under, before the task's id. */
export const KEPT_FORM = 'camunda-form:';

/** The parts of the webapps, as Angular knows them. */
export const COMMONS = 'cam.commons';
export const TASKLIST = 'cam.tasklist';
export const FORMS = 'cam.tasklist.form';

/** The directives that draw a task's form and its head. */
export const FORM_DIRECTIVE = 'camTasklistFormCamundaDirective';
export const HEAD_DIRECTIVE = 'camTasklistTaskMetaDirective';

/** The directive that says how long ago something was. */
export const AGO_DIRECTIVE = 'amTimeAgoDirective';

/** The directive that draws the column of filters. */
export const FILTERS_DIRECTIVE = 'camTasklistFiltersDirective';

/** The directive that asks for what a process without a form of its own begins with. */
export const START_DIRECTIVE = 'camTasklistFormGenericVariablesDirective';

/** The form in it, by which the webapp tells whether everything is filled in. */
export const START_FORM = 'genericForm';

/** In the markup of a filter: for which of them the count is shown, and the count. */
export const COUNTED = 'ng-show="isFocused(filter)"';
export const COUNT = '{{ filterCount }}';

/** Parts that are drawn by ours instead. */
export const CARD_PART = 'tasklist-card-variables';
export const SEARCH_PART = 'task-search';
export const SORTING_PART = 'tasklist-sorting';

/** Classes in the page: of an open task, of the part below its head, and of the row of tabs in it. */
export const TASK_CARD = 'task-card';
export const TASK_BODY = 'tabbed-content';
export const TASK_TABS = 'nav-tabs';
