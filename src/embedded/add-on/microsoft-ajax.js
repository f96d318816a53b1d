/**
 * Stand-in for MicrosoftAjax.js, which office.js otherwise fetches from a network this page must do without.
 * It has the members that office.js and its string files touch, and none of Microsoft’s code; argument checks always pass.
 */
(function defineMicrosoftAjax() {
  const nothing = () => null;
  const named = (name) => (message) =>
    Object.assign(new Error(message === undefined ? name : String(message)), { name });

  Function.prototype.registerClass = function registerClass() {
    return this;
  };
  globalThis.Type = Function;
  globalThis.Type.registerNamespace = (path) => {
    path.split('.').reduce((scope, part) => (scope[part] ??= {}), globalThis);
  };
  globalThis.Type.registerClass = nothing;
  Function._validateParams = nothing;
  Function._validateParameter = nothing;
  Object.assign(Error, {
    argument: named('Sys.ArgumentException'),
    argumentNull: named('Sys.ArgumentNullException'),
    argumentType: named('Sys.ArgumentTypeException'),
    argumentOutOfRange: named('Sys.ArgumentOutOfRangeException'),
    parameterCount: named('Sys.ParameterCountException'),
    invalidOperation: named('Sys.InvalidOperationException'),
  });
  String.format = (format, ...values) =>
    format.replace(/\{(\d+)\}/g, (_match, index) => String(values[Number(index)] ?? ''));

  globalThis.Sys = {
    Browser: { agent: null, name: 'Chrome', version: 0 },
    Debug: { trace: nothing, fail: nothing, assert: nothing },
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
    StringBuilder: class {
      parts = [];
      append(text) {
        this.parts.push(text);
        return this;
      }
      toString(separator = '') {
        return this.parts.join(separator);
      }
    },
  };
})();
