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
