/** With or without quotes: minified pages have none. */
const officeJs =
  /<script\b[^>]*?\bsrc=["']?https:\/\/appsforoffice\.microsoft\.com\/lib\/1(?:\.1)?\/hosted\/office\.js["']?([^>]*)>\s*<\/script>/i;

/**
 * A shipped page of the add-in with its one change: office.js comes from npm instead of Microsoft’s network,
 * after the MicrosoftAjax stand-in and the development add-on, which must be there before office.js fetches its host file.
 * All are files: the page’s policy allows no inline script.
 */
export function localOfficeJs(html: string): string {
  return html.replace(officeJs, (_script, attributes: string) =>
    ['/embedded-add-on/microsoft-ajax.js', '/embedded-add-on/development-add-on.js', '/office-js/office.js']
      .map((source) => `<script src="${source}"${attributes}></script>`)
      .join(''),
  );
}
