// The questions that several rules ask of an element.
const { is, isAny } = require('bpmnlint-utils');

/** An attribute of Camunda's, without its prefix. */
const camunda = (node, name) => node.get(`camunda:${name}`);

/** Camunda's elements of a kind inside an element's extensions. */
const extensions = (node, kind) =>
  (node.extensionElements?.values ?? []).filter((value) => value.$type === `camunda:${kind}`);

const isBlank = (text) => !text?.trim();

module.exports = { camunda, extensions, is, isAny, isBlank };
