/**
 * Development add-on of the embedded mailbox: calls that Outlook has after Mailbox 1.12 and the npm build of office.js
 * lacks, spoken over office.js’s own channel. It never ships. Delete each part when a newer npm build brings the call.
 */
(function defineDevelopmentAddOn() {
  const selectedItemsChanged = 'olkSelectedItemsChanged';
  const html = 3;

  const endPoint = () => globalThis.OSF.getClientEndPoint();
  const controlId = () => globalThis.OSF._OfficeAppFactory.getId();

  /** Calls the host as office.js does and gives the add-in an AsyncResult-shaped object. */
  function callHost(
    dispatchId,
    apiParams,
    callArguments,
    { isLoadedItem = false, whole = false, convert = (value) => value } = {},
  ) {
    const callback = callArguments.findLast((each) => typeof each === 'function');
    const asyncContext = callArguments.find((each) => typeof each === 'object' && each !== null)?.asyncContext;
    const method = { ControlId: controlId(), DispatchId: dispatchId, ...(isLoadedItem ? { isLoadedItem } : {}) };
    const answer = (code, response) => {
      if (callback === undefined) return;
      const failed = code !== 0 || response?.error === true || response?.wasSuccessful === false;
      if (!failed)
        return void callback({ status: 'succeeded', value: convert(whole ? response : response?.data), asyncContext });
      const errorCode = response?.errorCode || (code === 0 ? 5000 : 9002);
      const known = globalThis.OSF.DDA.ErrorCodeManager.getErrorArgs(errorCode);
      callback({
        status: 'failed',
        value: undefined,
        asyncContext,
        error: { code: errorCode, name: known?.name ?? 'Error', message: known?.message ?? `error ${errorCode}` },
      });
    };
    endPoint().invoke('ExecuteMethod', answer, { ApiParams: apiParams, MethodData: method });
  }

  /** `addHandlerAsync` of the mailbox, with SelectedItemsChanged (1.13) beside the events office.js knows. */
  function addSelectionEvent() {
    const { DDA } = globalThis.OSF;
    globalThis.Microsoft.Office.WebExtension.EventType.SelectedItemsChanged = selectedItemsChanged;
    const addEventSupport = DDA.DispIdHost.addEventSupport;
    DDA.DispIdHost.addEventSupport = (target, dispatch, ...rest) => {
      if (!dispatch.supportsEvent('olkItemSelectedChanged')) return addEventSupport(target, dispatch, ...rest);
      const inner = Object.create(target);
      addEventSupport(inner, dispatch, ...rest);
      const handlers = new Set();
      const registration = () => ({ controlId: controlId(), eventDispId: 53, targetId: '' });
      const done = (callArguments) => () =>
        callArguments.findLast((each) => typeof each === 'function')?.({ status: 'succeeded', value: undefined });
      Object.defineProperty(target, 'addHandlerAsync', {
        enumerable: true,
        value: (type, handler, ...others) => {
          if (type !== selectedItemsChanged) return inner.addHandlerAsync(type, handler, ...others);
          handlers.add(handler);
          const push = () => handlers.forEach((each) => each({ type: selectedItemsChanged }));
          endPoint().registerForEvent(selectedItemsChanged, push, done(others), registration());
        },
      });
      Object.defineProperty(target, 'removeHandlerAsync', {
        enumerable: true,
        value: (type, ...others) => {
          if (type !== selectedItemsChanged) return inner.removeHandlerAsync(type, ...others);
          handlers.clear();
          endPoint().unregisterForEvent(selectedItemsChanged, done(others), registration());
        },
      });
    };
  }

  /** One item loaded by identifier (1.15): read its fields and body, tag it, mark it, answer it, unload it. */
  function loadedItem(data) {
    const call = (dispatchId, apiParams, callArguments, more) =>
      callHost(dispatchId, apiParams, callArguments, { isLoadedItem: true, ...more });
    const person = (each) => each && { displayName: each.name, emailAddress: each.address, recipientType: 'user' };
    const coercion = (type) => (String(type).toLowerCase() === 'html' ? html : 0);
    const reply =
      (dispatchId) =>
      (form, ...rest) =>
        call(dispatchId, { htmlBody: typeof form === 'string' ? form : form.htmlBody, attachments: null }, rest);
    return {
      itemType: 'message',
      itemId: data.id,
      subject: data.subject,
      normalizedSubject: data.normalizedSubject,
      conversationId: data.conversationId,
      internetMessageId: data.internetMessageId,
      dateTimeCreated: new Date(data.dateTimeCreated),
      from: person(data.from),
      sender: person(data.sender),
      to: (data.to ?? []).map(person),
      cc: (data.cc ?? []).map(person),
      attachments: (data.attachments ?? []).map((each) => ({
        ...each,
        attachmentType: ['file', 'item', 'cloud'][each.attachmentType],
      })),
      body: { getAsync: (type, ...rest) => call(37, { coercionType: coercion(type) }, rest) },
      categories: {
        getAsync: (...rest) => call(157, undefined, rest),
        addAsync: (categories, ...rest) => call(158, { categories }, rest),
        removeAsync: (categories, ...rest) => call(159, { categories }, rest),
      },
      loadCustomPropertiesAsync: (...rest) =>
        call(3, undefined, rest, { whole: true, convert: (value) => customProperties(value.customProperties, call) }),
      displayReplyFormAsync: reply(181),
      displayReplyAllFormAsync: reply(182),
      // As on the open item: absent where the item is in no shared folder.
      ...(data.isFromSharedFolder ? { getSharedPropertiesAsync: (...rest) => call(108, undefined, rest) } : {}),
      unloadAsync: (...rest) => call(212, undefined, rest),
    };
  }

  /** The CustomProperties of a loaded item, from the JSON text that the host keeps. */
  function customProperties(json, call) {
    const values = JSON.parse(json || '{}');
    return {
      get: (name) => values[name],
      set: (name, value) => void (values[name] = value),
      remove: (name) => void delete values[name],
      saveAsync: (...rest) => call(4, { customProperties: JSON.stringify(values) }, rest),
    };
  }

  function extendMailbox(mailbox) {
    mailbox.getSelectedItemsAsync = (...rest) => callHost(196, undefined, rest);
    mailbox.loadItemByIdAsync = (itemId, ...rest) =>
      callHost(211, { itemId }, rest, { convert: (value) => loadedItem(JSON.parse(value)) });
  }

  /** `Office.context.officeTheme` (1.14): the theme the mailbox had when the frame opened, then each change. */
  function defineTheme(context) {
    let theme = JSON.parse(globalThis.name || '{}').developmentTheme;
    Object.defineProperty(context, 'officeTheme', { configurable: true, enumerable: true, get: () => theme });
    globalThis.addEventListener('message', ({ data }) => {
      if (typeof data !== 'string' || !data.includes('"officeThemeChanged"')) return;
      const message = JSON.parse(data);
      if (message._actionName !== 'officeThemeChanged' || message._responseType !== 1) return;
      const colours = Object.entries(JSON.parse(message._data[0]));
      theme = Object.fromEntries(colours.map(([name, value]) => [name, `#${value.toString(16).padStart(6, '0')}`]));
    });
    context.mailbox?.addHandlerAsync('officeThemeChanged', () => undefined);
  }

  function extendOffice() {
    globalThis.Office.onReady(() => {
      if (globalThis.Office.context?.mailbox === undefined) return;
      extendMailbox(globalThis.Office.context.mailbox);
      defineTheme(globalThis.Office.context);
    });
  }

  // A script’s load event comes before any other script runs. The host file must be met there: from a warm cache it runs
  // before the page’s next script does, and the mailbox is made soon after.
  globalThis.document.addEventListener(
    'load',
    ({ target }) => {
      const { pathname } = new URL(target?.src || 'about:blank');
      if (pathname.endsWith('/office.js')) extendOffice();
      if (/\/outlook-web-[\d.]+(?:\.debug)?\.js$/.test(pathname)) addSelectionEvent();
    },
    true,
  );
})();
